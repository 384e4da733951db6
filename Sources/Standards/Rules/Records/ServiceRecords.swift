package import Kernel
import PeopleRules
package import Store
import Timeline

/// Orders, invoices and waits that are measured here though they happen elsewhere.
package enum ServiceRecords {
    /// What became of what was brought.
    package struct Tally: Equatable, Sendable {
        package var added = 0
        package var changed = 0
        /// Were here already, just so.
        package var same = 0

        package init() {}

        /// Counts a line of a file once, whatever it holds: an order with its invoice is one order.
        mutating func addLine(_ line: Tally) {
            if line.changed > 0 || line.added > 0 && line.same > 0 {
                changed += 1
            } else if line.added > 0 {
                added += 1
            } else {
                same += 1
            }
        }
    }

    /// Keeps what was brought. Each is known by its measure and key: bringing it again changes what differs and counts nothing
    /// twice. The first that cannot be kept is refused, and nothing of this call is.
    @discardableResult
    package static func keep(_ brought: [NewServiceRecord], in tx: Transaction) throws -> Tally {
        var tally = Tally()
        var touched: Set<ServiceRecordID> = []
        for (record, before) in try checked(brought, in: tx) {
            if before == nil {
                try ServiceRecordStore.insert(record, in: tx)
                tally.added += 1
            } else if before != record {
                try ServiceRecordStore.update(record, in: tx)
                tally.changed += 1
            } else {
                tally.same += 1
                continue
            }
            touched.insert(record.id)
            if record.promised != nil {
                let changed = PromisedRecordChanged(record: record.id, before: before?.member)
                try Timeline.append(changed, person: record.person?.value, subject: record.id.value, in: tx)
            }
        }
        try recount(touched.sorted(), by: try Judges(in: tx), in: tx)
        return tally
    }

    /// What each is after this was brought, and what it was before: all of them before any is written.
    private static func checked(
        _ brought: [NewServiceRecord], in tx: Transaction
    ) throws -> [(record: ServiceRecord, before: ServiceRecord?)] {
        var latest: [String: ServiceRecord] = [:]
        return try brought.map { new in
            let name = "\(new.measure.rawValue) \(try new.checkedKey())"
            let pair = try record(of: new, before: latest[name], in: tx)
            latest[name] = pair.record
            return pair
        }
    }

    /// One record; `Absent` when there is none.
    package static func record(_ id: ServiceRecordID, in tx: Transaction) throws -> ServiceRecord {
        guard let found = try tx.row(ServiceRecordStore.many([id]), ServiceRecordStore.read) else {
            throw Absent("service record")
        }
        return found
    }

    /// Records of a measure that began in a time, the latest first, at most `limit`. Served by `service_record_began`.
    package static func began(
        _ measure: Measure, from start: Instant, to end: Instant, limit: Int = 50, in tx: Transaction
    ) throws -> [ServiceRecord] {
        try tx.rows(
            ServiceRecordStore.began(measure, from: start, to: end, limit: limit), ServiceRecordStore.read)
    }

    /// What a record is after this was brought, and what it was before.
    private static func record(
        of new: NewServiceRecord, before known: ServiceRecord?, in tx: Transaction
    ) throws -> (record: ServiceRecord, before: ServiceRecord?) {
        let key = try new.checkedKey()
        let before = try known ?? tx.row(ServiceRecordStore.of(new.measure, keys: [key]), ServiceRecordStore.read)
        let ended = new.stopped ?? new.gaveUp
        let isSameEnd = before.map { ($0.stopped ?? $0.gaveUp) == ended } ?? false
        let record = ServiceRecord(
            id: before?.id ?? tx.nextID(), measure: new.measure, key: key, began: new.began, stopped: new.stopped,
            gaveUp: new.gaveUp, over: new.over, person: try new.person.map { try person($0, in: tx) },
            member: try member(of: new, in: tx),
            stopRecorded: ended == nil ? nil : isSameEnd ? before?.stopRecorded : tx.now,
            promised: new.promised ?? before?.promised)
        return (record, before)
    }

    /// The colleague whose address it has; nil when nobody has it. Refused when something is promised that nobody sees to.
    private static func member(of new: NewServiceRecord, in tx: Transaction) throws -> MemberID? {
        let found = try new.member.flatMap { try Members.find(email: $0, in: tx) }
        guard new.promised != nil else { return found?.id }
        let isOver = new.stopped != nil || new.gaveUp != nil
        guard let found, found.isActive || isOver else { throw StandardsRefusal.colleagueUnknown(new.member ?? "") }
        return found.id
    }

    private static func person(_ address: String, in tx: Transaction) throws -> PersonID {
        guard let found = try People.find(email: address, in: tx) else { throw StandardsRefusal.personUnknown(address) }
        return found
    }
}
