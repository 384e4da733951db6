import Calendars
import ConversationsRules
package import Kernel
package import Store

extension Clocks {
    /// A row that is not what was recorded says: it was counted otherwise, is missing (`row` is nil), or measures what never
    /// was (`counted` is nil).
    package struct Difference: Equatable, Sendable {
        package let row: StandardClock?
        package let counted: StandardClock?
    }

    /// How far counting everything again has come.
    package struct Rebuild: Equatable, Sendable {
        /// How many conversations and records were counted, and what differed there.
        package var counted = 0
        package var differences: [Difference] = []
        fileprivate var stage = Stage.conversations(after: nil)

        package init() {}

        package var isOver: Bool { stage == .over }

        fileprivate enum Stage: Equatable {
            case conversations(after: ConversationID?)
            case records(after: ServiceRecordID?)
            case over
        }
    }

    /// Counts the next `limit` conversations or records anew, what has stopped too, and adds what differed; writes it unless
    /// this `isCheck`. What was recorded gives the same rows, so that nothing differs where nothing was damaged. Nobody is told
    /// again of what is past.
    package static func rebuild(
        _ rebuild: inout Rebuild, limit: Int = 500, isCheck: Bool = false, in tx: Transaction
    ) throws {
        let judges = try Judges.known(in: tx)
        let pairs: [(new: [StandardClock], old: [StandardClock])]
        switch rebuild.stage {
        case .over: return
        case .conversations(let last):
            let ids: [ConversationID] = try page("conversation", after: last, limit, in: tx)
            pairs = try counted(ids, by: judges, isAfresh: true, in: tx)
            rebuild.counted += ids.count
            rebuild.stage = ids.count == limit ? .conversations(after: ids.last) : .records(after: nil)
        case .records(let last):
            let ids: [ServiceRecordID] = try page("service_record", after: last, limit, in: tx)
            pairs = try ServiceRecords.counted(ids, by: judges, isAfresh: true, in: tx)
            rebuild.counted += ids.count
            rebuild.stage = ids.count == limit ? .records(after: ids.last) : .over
        }
        for (new, old) in pairs {
            rebuild.differences += differences(new, old, by: judges, at: tx.now)
            if !isCheck { try write(new.map { $0.quiet(unless: old, at: tx.now) }, over: old, in: tx) }
        }
    }

    /// Counts everything again, in one transaction.
    static func rebuild(in tx: Transaction) throws {
        var rebuild = Rebuild()
        while !rebuild.isOver { try self.rebuild(&rebuild, in: tx) }
    }

    private static func page<T>(
        _ table: Query, after last: ID<T>?, _ limit: Int, in tx: Transaction
    ) throws -> [ID<T>] {
        let after: Query? = last.map { "WHERE id > \($0)" }
        return try tx.rows("SELECT id FROM \(table) \(after) ORDER BY id LIMIT \(limit)") { $0.id(0) }
    }

    /// What differs, but for what the minute's work would do next.
    private static func differences(
        _ new: [StandardClock], _ old: [StandardClock], by judges: Judges, at now: Instant
    ) -> [Difference] {
        let rows = Dictionary(uniqueKeysWithValues: old.map { ($0.id, $0) })
        let kept = Set(new.map(\.id))
        let changed = new.compactMap { clock -> Difference? in
            guard let row = rows[clock.id] else { return Difference(row: nil, counted: clock) }
            let zone = judges.calendar(row.calendar)?.calendarHours.zone ?? .utc
            let same = row.told(at: now, in: zone) == clock.told(at: now, in: zone)
            return same ? nil : Difference(row: row, counted: clock)
        }
        return changed + old.filter { !kept.contains($0.id) }.map { Difference(row: $0, counted: nil) }
    }
}

extension StandardClock {
    /// The same; when it is no row yet, people count as told of all that is past.
    fileprivate func quiet(unless rows: [StandardClock], at now: Instant) -> StandardClock {
        guard !rows.contains(where: { $0.id == id }) else { return self }
        return copy(
            late: late, met: met, day: day, warned: warn.map { $0 <= now } ?? false ? now : warned,
            told: late == nil ? told : now)
    }
}
