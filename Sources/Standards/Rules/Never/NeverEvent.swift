package import ConversationsRules
package import Kernel
package import PeopleRules
import Statistics

package typealias NeverEventID = ID<NeverEvent>
package typealias IncidentID = ID<Incident>

/// Something that must never happen, and how we would notice.
package struct NeverEvent: Equatable, Sendable {
    package let id: NeverEventID
    /// "We never leave a voicemail unanswered."
    package let sentence: String
    package let rule: Rule
    package let made: Instant
    package let retired: Instant?

    /// What notices it.
    package enum Rule: Hashable, Sendable {
        /// A colleague reports it.
        case byHand
        /// A clock of this standard is late.
        case late(StandardID)
        /// Clocks of this standard are late so many times for one person within so many days.
        case lateAgain(StandardID, times: Int, days: Int)
    }

    /// The longest sentence, in characters.
    package static let sentenceLimit = 200
}

extension NeverEvent.Rule: LosslessStringConvertible {
    /// As the table and the API have it: "by_hand", "late 7", "late_again 7 2 365".
    package var description: String {
        switch self {
        case .byHand: "by_hand"
        case .late(let id): "late \(id)"
        case .lateAgain(let id, let times, let days): "late_again \(id) \(times) \(days)"
        }
    }

    /// Nil for what is no rule.
    package init?(_ description: String) {
        let parts = description.split(separator: " ").map(String.init)
        let standard = parts.dropFirst().first.flatMap { StandardID($0) }
        switch (parts.first, standard, parts.count) {
        case ("by_hand", nil, 1): self = .byHand
        case ("late", let standard?, 2): self = .late(standard)
        case ("late_again", let standard?, 4):
            guard let times = Int(parts[2]), let days = Int(parts[3]), (2...100).contains(times),
                (1...3660).contains(days)
            else { return nil }
            self = .lateAgain(standard, times: times, days: days)
        default: return nil
        }
    }

    /// The standard whose clocks it watches; nil for what is reported by hand.
    package var standard: StandardID? {
        switch self {
        case .byHand: nil
        case .late(let id), .lateAgain(let id, _, _): id
        }
    }
}

/// That it happened, once. It has a review that asks what made it possible, never who it was.
package struct Incident: Equatable, Sendable {
    package let id: IncidentID
    package let event: NeverEventID
    package let at: Instant
    package let conversation: ConversationID?
    package let person: PersonID?
    /// Who reported it; nil when a rule noticed it.
    package let reporter: MemberID?
    package let words: String
    /// When people were told.
    package let alerted: Instant?
    package let review: Review?

    /// What was learnt from it.
    package struct Review: Equatable, Sendable {
        package var happened: String
        package var possible: String
        package var change: String

        package init(happened: String, possible: String, change: String) {
            (self.happened, self.possible, self.change) = (happened, possible, change)
        }
    }

    /// The longest answer, in characters.
    package static let wordsLimit = 4000
}

/// How a never-event stands: how often it happened, when last, out of how many times that it could have.
package struct NeverStanding: Equatable, Sendable {
    package let event: NeverEvent
    package let incidents: Int
    package let last: Instant?
    /// How many conversations, or clocks of its standard, there were since it was defined.
    package let chances: Int

    /// What the true rate stays below with 95 % confidence: "none in 300" is still up to 1 %. Nil without a chance.
    package var upperBound: Double? {
        Share(min(incidents, chances), of: chances)?.exactUpperBound()
    }

    /// Whole days since the last one; since it was defined when there was none.
    package func days(at now: Instant) -> Int {
        Int((now - (last ?? event.made)).milliseconds / Span.days(1).milliseconds)
    }
}
