package import ConversationsRules
package import Kernel
import Language
package import PeopleRules
package import StandardsRules
import Store

/// What a promise is made of.
package struct NewPromise: Sendable {
    package var person: PersonID
    package var conversation: ConversationID?
    package var touchpoint: TouchpointID?
    /// Nil is refused: every promise has one owner.
    package var owner: MemberID?
    package var wording: String
    /// Nil takes the kind that the words sound like.
    package var kind: PromiseKind?
    package var origin: Promise.Origin
    /// Nil is refused.
    package var due: Instant?
    /// The key of an order, so that bringing it again makes no second promise; nil for none.
    package var outsideKey: String?
    /// The order whose date it is, and when that was given; both nil for what is promised now.
    var record: ServiceRecordID?
    var made: Instant?

    package init(
        to person: PersonID, in conversation: ConversationID? = nil, at touchpoint: TouchpointID? = nil,
        owner: MemberID?, _ wording: String, kind: PromiseKind? = nil, origin: Promise.Origin = .hand, due: Instant?,
        outsideKey: String? = nil
    ) {
        (self.person, self.conversation, self.touchpoint, self.owner) = (person, conversation, touchpoint, owner)
        (self.wording, self.kind, self.origin, self.due) = (wording, kind, origin, due)
        self.outsideKey = outsideKey
    }

    /// The wording on one line, of a length that can be kept. What a colleague types is refused while a word in it cannot be
    /// measured (R150); what was said to the person already stays as it was said.
    func checkedWording() throws(PromiseRefusal) -> String {
        let line = wording.collapsed
        guard !line.isEmpty else { throw .wordingMissing }
        guard line.count <= Promise.wordingLimit else { throw .wordingTooLong }
        if origin == .hand, let vague = VagueWords.english.refusals(in: line).first {
            throw .wordingVague(why: vague.why, instead: vague.instead)
        }
        return line
    }

    /// Further away than this nobody can promise.
    private static let horizon = Span.days(5 * 365 + 2)

    /// The moment, when there is one and it is still to come.
    func checkedDue(at now: Instant, in zone: Zone) throws(PromiseRefusal) -> Instant {
        guard let due else { throw .dueMissing }
        guard due > made ?? now else { throw .dueHasPassed(due.told(in: zone)) }
        guard due <= now + Self.horizon else { throw .dueTooFar }
        return due
    }
}

extension Instant {
    /// "19 November 2026, 17:00", for a refusal.
    fileprivate func told(in zone: Zone) -> String {
        let time = LocalTime(self, in: zone)
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(time.day) \(months[time.month - 1]) \(time.year), \(two(time.hour)):\(two(time.minute))"
    }
}
