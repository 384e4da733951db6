package import Kernel
import PeopleRules
package import Store

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
            member: try new.member.flatMap { try Members.find(email: $0, in: tx)?.id },
            stopRecorded: ended == nil ? nil : isSameEnd ? before?.stopRecorded : tx.now)
        return (record, before)
    }

    private static func person(_ address: String, in tx: Transaction) throws -> PersonID {
        guard let found = try People.find(email: address, in: tx) else { throw StandardsRefusal.personUnknown(address) }
        return found
    }

    /// Counts the clocks of these records anew and writes what differs.
    static func recount(_ ids: [ServiceRecordID], by judges: Judges, in tx: Transaction) throws {
        for (new, old) in try counted(ids, by: judges, in: tx) { try Clocks.write(new, over: old, in: tx) }
    }

    /// What the clocks of these records are, and the rows that there are. With `isAfresh` also what has stopped is counted.
    static func counted(
        _ ids: [ServiceRecordID], by judges: Judges, isAfresh: Bool = false, in tx: Transaction
    ) throws -> [(new: [StandardClock], old: [StandardClock])] {
        guard !judges.isEmpty, !ids.isEmpty else { return [] }
        let records = try tx.rows(ServiceRecordStore.many(ids), ServiceRecordStore.read)
        let before = Dictionary(grouping: try tx.rows(ClockStore.of(ids), ClockStore.read), by: \.subject)
        return records.map { record in
            let old = before[.record(record.id)] ?? []
            return (record.clocks(by: judges, before: old, isAfresh: isAfresh, in: tx), old)
        }
    }
}

extension ServiceRecord {
    /// Its exchange: from when it began until what was asked for was done, or the person gave up.
    var exchange: Exchange {
        let stop = (stopped ?? gaveUp).map { Exchange.Stop(at: $0, recorded: stopRecorded ?? $0, member: member) }
        return Exchange(number: 1, began: began, channel: nil, stop: stop)
    }

    /// A clock of each standard that judges it. Who gave up in time was not let down: that has no verdict and no clock.
    fileprivate func clocks(
        by judges: Judges, before: [StandardClock], isAfresh: Bool, in tx: Transaction
    ) -> [StandardClock] {
        judges.judging(exchange, of: measure, on: nil).compactMap { version, calendar in
            let old = before.first { $0.standard == version.standard }
            if let old, !isAfresh, old.tells(of: exchange, by: version) { return old }
            let clock = StandardClock(
                exchange, of: .record(id), person: person, by: version, calendar, at: tx.now, before: old,
                id: tx.nextID())
            return gaveUp != nil && clock.met == true ? nil : clock
        }
    }
}
