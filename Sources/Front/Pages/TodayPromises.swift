import ConversationsPages
import Kernel
import PeoplePages
import PeopleRules
import PromisesPages
import PromisesRules
import Store
import Web
import Words

/// The promises that lead Today: late, or about to be.
struct TodayPromises: Sendable {
    let rows: [Promise]
    let names: [PersonID: PersonSummary]

    private static let most = 5
    /// How near the due moment has to be.
    private static let near = Span.hours(2)

    init(in tx: Transaction) throws {
        rows = try Promises.fallingDue(before: tx.now + Self.near, limit: Self.most, in: tx)
        names = try People.summary(ids: Set(rows.map(\.person)).sorted(), in: tx)
    }

    /// How many of them are late.
    func late(at now: Instant) -> Int { rows.count { $0.isLate(at: now) } }

    /// The rows of the queue, the first of them with the one filled button.
    func queueRows(_ moments: Moments) -> [HTML] {
        rows.enumerated().map { index, promise in
            let isLate = promise.isLate(at: moments.now)
            let name = names[promise.person]?.name ?? ""
            return queueRow(
                id: "p-\(promise.id)", time: moments.stamp(promise.due), left: promise.left(moments), name: name,
                to: Path.person(promise.person),
                badges: [badge(isLate ? .late : .soon, isLate ? Words.Promises.late : Words.Promises.due)],
                why: promise.wording,
                action: linkButton(
                    Words.Today.keepPromise, to: Path.promise(promise.id), index == 0 ? .primary : .plain))
        }
    }
}
