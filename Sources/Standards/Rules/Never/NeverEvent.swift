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
        /// An event of this kind happens.
        case event(String)
        /// Events of this kind happen to one person so many times within so many days.
        case eventAgain(String, times: Int, days: Int)
        /// Somebody writes one of these words or phrases to us.
        case said([String])
    }

    /// The longest sentence, in characters.
    package static let sentenceLimit = 200
}

extension NeverEvent.Rule: LosslessStringConvertible {
    /// As the table and the API have it: "by_hand", "late 7", "late_again 7 2 365", "event promise.broken",
    /// "event_again promise.broken 2 365", "said lawyer|ombudsman".
    package var description: String {
        switch self {
        case .byHand: "by_hand"
        case .late(let id): "late \(id)"
        case .lateAgain(let id, let times, let days): "late_again \(id) \(times) \(days)"
        case .event(let kind): "event \(kind)"
        case .eventAgain(let kind, let times, let days): "event_again \(kind) \(times) \(days)"
        case .said(let words): "said \(words.joined(separator: "|"))"
        }
    }

    /// Nil for what is no rule.
    package init?(_ description: String) {
        if description.hasPrefix("said ") {
            guard let words = Self.phrases(description.dropFirst(5)) else { return nil }
            self = .said(words)
            return
        }
        let parts = description.split(separator: " ").map(String.init)
        let kind = parts.dropFirst().first.flatMap { Self.isKind($0) ? $0 : nil }
        let standard = parts.dropFirst().first.flatMap { StandardID($0) }
        switch (parts.first, standard, parts.count) {
        case ("by_hand", nil, 1): self = .byHand
        case ("late", let standard?, 2): self = .late(standard)
        case ("late_again", let standard?, 4):
            guard let (times, days) = Self.often(parts) else { return nil }
            self = .lateAgain(standard, times: times, days: days)
        case ("event", _, 2):
            guard let kind else { return nil }
            self = .event(kind)
        case ("event_again", _, 4):
            guard let kind, let (times, days) = Self.often(parts) else { return nil }
            self = .eventAgain(kind, times: times, days: days)
        default: return nil
        }
    }

    private static func often(_ parts: [String]) -> (times: Int, days: Int)? {
        guard let times = Int(parts[2]), let days = Int(parts[3]), (2...100).contains(times), (1...3660).contains(days)
        else { return nil }
        return (times, days)
    }

    /// Whether it is written as kinds of events are. What the never-list itself records is none, or it would find itself.
    private static func isKind(_ text: String) -> Bool {
        text.count <= 60 && text.contains(".") && !text.hasPrefix("incident.")
            && text.utf8.allSatisfy { (97...122).contains($0) || [45, 46, 95].contains($0) }
    }

    /// Up to twenty words or phrases; nil when one is empty or too long.
    private static func phrases(_ text: Substring) -> [String]? {
        let words = text.split(separator: "|", omittingEmptySubsequences: false).map { phrase in
            phrase.collapsed
        }
        return words.count <= 20 && words.allSatisfy { (2...60).contains($0.count) } ? words : nil
    }

    /// The kind of event that it watches; nil for other rules.
    package var kind: String? {
        switch self {
        case .event(let kind), .eventAgain(let kind, _, _): kind
        case .byHand, .late, .lateAgain, .said: nil
        }
    }

    /// The standard whose clocks it watches; nil for what is reported by hand.
    package var standard: StandardID? {
        switch self {
        case .byHand, .event, .eventAgain, .said: nil
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
    /// When a letter to an owner was queued; nil while only the pages tell of it.
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

/// An incident that nobody has reviewed, as a page leads with it.
package struct OpenIncident: Equatable, Sendable {
    package let id: IncidentID
    /// What must never happen.
    package let sentence: String
    package let at: Instant
    /// Whether a letter to an owner was queued.
    package let isAlerted: Bool
}

/// How a never-event stands: how often it happened, when last, out of how many times that it could have.
package struct NeverStanding: Equatable, Sendable {
    package let event: NeverEvent
    package let incidents: Int
    package let last: Instant?
    /// How many conversations, verdicts of its standard, or persons with one there were since it was defined.
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
