package import Kernel
package import PeopleRules
package import StandardsRules
package import Statistics

package typealias GuaranteeID = ID<Guarantee>
package typealias GuaranteeMissID = ID<GuaranteeMiss>

/// The one promise that the whole organisation gives to everybody. Its words and its basis never change: another guarantee is
/// another row.
package struct Guarantee: Equatable, Sendable {
    package let id: GuaranteeID
    /// "We answer every letter within 2 hours."
    package let sentence: String
    package let basis: Basis
    package let since: Instant
    /// Nil while it is given.
    package let until: Instant?
    /// Whether anybody may see how it goes.
    package let isPublic: Bool
    package let madeBy: MemberID?
    /// Counts up with each change.
    package let version: Int

    /// What it is counted by.
    package enum Basis: Hashable, Sendable {
        /// Each clock of a standard that has its verdict.
        case standard(StandardID)
        /// Each promise that fell due and has its verdict; of one kind when it names one.
        case promises(PromiseKind?)
    }

    /// The longest sentence, in characters.
    package static let sentenceLimit = 200
}

extension Guarantee.Basis: LosslessStringConvertible {
    /// As the table and the API have it: "standard 7", "promises", "promises call".
    package var description: String {
        switch self {
        case .standard(let id): "standard \(id)"
        case .promises(nil): "promises"
        case .promises(let kind?): "promises \(kind.rawValue)"
        }
    }

    /// Nil for what is no basis.
    package init?(_ description: String) {
        let parts = description.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.count) {
        case ("standard", 2):
            guard let id = StandardID(parts[1]) else { return nil }
            self = .standard(id)
        case ("promises", 1): self = .promises(nil)
        case ("promises", 2):
            guard let kind = PromiseKind(rawValue: parts[1]) else { return nil }
            self = .promises(kind)
        default: return nil
        }
    }
}

/// One time that the guarantee was not kept, and what was done about it.
package struct GuaranteeMiss: Equatable, Sendable {
    package let id: GuaranteeMissID
    package let guarantee: GuaranteeID
    package let cause: Cause
    package let at: Instant
    package let answer: Answer?

    /// What missed it.
    package enum Cause: Equatable, Sendable {
        case clock(ClockID)
        case promise(PromiseID)

        package var clock: ClockID? {
            if case .clock(let id) = self { id } else { nil }
        }

        package var promise: PromiseID? {
            if case .promise(let id) = self { id } else { nil }
        }
    }

    /// What was done about it, when that was written, and by whom.
    package struct Answer: Equatable, Sendable {
        package let done: String
        package let at: Instant
        package let by: MemberID?
    }

    /// The longest answer, in characters.
    package static let answerLimit = 500
}

/// How a guarantee stands.
package struct GuaranteeStanding: Equatable, Sendable {
    package let guarantee: Guarantee
    package let hits: Int
    package let misses: Int
    /// How many of the misses nobody has answered yet.
    package let unanswered: Int
    /// Nil when it was never missed.
    package let last: GuaranteeMiss?

    package var n: Int { hits + misses }

    /// The share kept, with its Wilson interval; nil when nothing can be judged yet.
    package var estimate: Estimate? { Share(hits, of: n)?.estimate() }
}
