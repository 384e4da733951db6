package import Kernel
package import PeopleRules
package import Store

/// A list of promises.
package enum PromiseView: String, Sendable, CaseIterable {
    /// Open, the soonest first, so what is late leads.
    case due
    case late
    /// Kept, also late or in part; the latest first, as the rest.
    case kept
    case broken
    /// Broken, kept late or kept in part, and nobody has looked yet at what made it possible.
    case unreviewed
    /// A new time was agreed, no longer needed, or no promise at all.
    case over
    /// All, the last made first.
    case all

    fileprivate var verdicts: [Promise.Verdict] {
        switch self {
        case .due, .late, .all: []
        case .kept: [.kept, .keptLate, .keptInPart]
        case .broken: [.broken]
        case .unreviewed: [.broken, .keptLate, .keptInPart]
        case .over: [.renegotiated, .released, .mistaken]
        }
    }
}

/// A place in a list of promises; stands in an address as "1795078800000-17".
package struct PromiseCursor: Equatable, Sendable, LosslessStringConvertible {
    package let at: Instant
    package let id: PromiseID

    package init(_ at: Instant, _ id: PromiseID) { (self.at, self.id) = (at, id) }

    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let milliseconds = Int64(parts[0]), let id = PromiseID(String(parts[1])),
            milliseconds >= 0
        else { return nil }
        self.init(Instant(milliseconds: milliseconds), id)
    }

    package var description: String { "\(at.milliseconds)-\(id)" }
}

extension Promises {
    /// One page of a list, at most `limit`, after `cursor`; of one owner when `owner` names them. One statement, whatever is
    /// in the list.
    package static func page(
        _ view: PromiseView, of owner: MemberID? = nil, after cursor: PromiseCursor? = nil, limit: Int = 50,
        in tx: Transaction
    ) throws -> (rows: [Promise], next: PromiseCursor?) {
        let found = try tx.rows(
            PromiseLists.page(view, of: owner, after: cursor, at: tx.now, limit: limit + 1), PromiseStore.read)
        let rows = Array(found.prefix(limit))
        let next = found.count > limit ? rows.last.map { PromiseCursor(view.moment(of: $0), $0.id) } : nil
        return (rows, next)
    }

    /// How many are late, and how many are open and fall due before `horizon`; of one owner when `owner` names them. Counting
    /// stops at 100. One statement.
    package static func counts(
        until horizon: Instant, of owner: MemberID? = nil, in tx: Transaction
    ) throws -> (late: Int, soon: Int) {
        let numbers = try tx.numbers([
            PromiseLists.counting(before: tx.now, owner), PromiseLists.counting(before: horizon, owner),
        ])
        return (numbers[0], max(0, numbers[1] - numbers[0]))
    }

    /// How many of all open promises are late; counting stops at 100. For the navigation.
    package static func countingLate(at now: Instant) -> Query { PromiseLists.counting(before: now, nil) }
}

extension PromiseView {
    /// The moment that the list goes by.
    fileprivate func moment(of promise: Promise) -> Instant {
        switch self {
        case .due, .late, .all: promise.due
        case .kept, .broken, .unreviewed, .over: promise.settlement?.recorded ?? promise.due
        }
    }
}

/// What lists are read with; each is served by an index in its order.
enum PromiseLists {
    static func page(
        _ view: PromiseView, of owner: MemberID?, after cursor: PromiseCursor?, at now: Instant, limit: Int
    ) -> Query {
        let ofOwner: Query? = owner.map { "AND owner_id = \($0)" }
        switch view {
        case .due, .late:
            let late: Query? = view == .late ? "AND due_ms < \(now)" : nil
            let after: Query? = cursor.map { "AND (due_ms, id) > (\($0.at), \($0.id))" }
            return """
                \(PromiseStore.columns) WHERE settled_ms IS NULL \(ofOwner) \(late) \(after)
                ORDER BY due_ms, id LIMIT \(limit)
                """
        case .all:
            let after: Query? = cursor.map { "AND id < \($0.id)" }
            return "\(PromiseStore.columns) WHERE id > 0 \(ofOwner) \(after) ORDER BY id DESC LIMIT \(limit)"
        case .kept, .broken, .over:
            return settled(view.verdicts, ofOwner, cursor, limit)
        case .unreviewed:
            let open: Query = "AND NOT EXISTS (SELECT 1 FROM promise_review WHERE promise_id = promise.id)"
            return settled(view.verdicts, "\(open) \(ofOwner)", cursor, limit)
        }
    }

    /// Each outcome is read in its own order and the parts are put together, so that nothing is sorted that is not shown.
    private static func settled(
        _ verdicts: [Promise.Verdict], _ ofOwner: Query?, _ cursor: PromiseCursor?, _ limit: Int
    ) -> Query {
        let after: Query? = cursor.map { "AND (settled_ms, id) < (\($0.at), \($0.id))" }
        let parts = verdicts.map { verdict -> Query in
            """
            SELECT * FROM (\(PromiseStore.columns)
              WHERE settled_ms IS NOT NULL AND verdict = \(verdict) \(ofOwner) \(after)
              ORDER BY settled_ms DESC, id DESC LIMIT \(limit)) AS part
            """
        }
        return "\(Query.joined(parts, by: " UNION ALL ")) ORDER BY settled_ms DESC, id DESC LIMIT \(limit)"
    }

    static func counting(before moment: Instant, _ owner: MemberID?) -> Query {
        let ofOwner: Query? = owner.map { "AND owner_id = \($0)" }
        return """
            SELECT count(*) FROM (SELECT id FROM promise
              WHERE settled_ms IS NULL AND due_ms < \(moment) \(ofOwner) ORDER BY due_ms, id LIMIT 100) AS counted
            """
    }
}
