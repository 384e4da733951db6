import Kernel
import Store

extension ServiceRecords {
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
