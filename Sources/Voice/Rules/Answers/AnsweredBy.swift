package import Kernel
import Store

/// Whose answers are counted.
package enum AnsweredBy: String, CaseIterable, Sendable {
    case everyone
    /// Who came to us within the year before the end of the time that is looked at.
    case new
    /// Who was with us before.
    case known

    /// A condition on the `answer` table. Who left their name off belongs to everyone and to no group: nobody knows who they
    /// are, and they count in steps of five as without a group, so that no remainder tells more.
    func condition(upTo end: Instant) -> Query? {
        let year = end - .days(365)
        switch self {
        case .everyone: return nil
        case .new: return Self.someone("p.since_ms >= \(year)")
        case .known: return Self.someone("p.since_ms < \(year)")
        }
    }

    private static func someone(_ since: Query) -> Query {
        "AND EXISTS (SELECT 1 FROM person p WHERE p.id = answer.person_id AND \(since))"
    }
}
