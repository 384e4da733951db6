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
        /// Addresses of members that nobody on the team has: their records are kept without a colleague.
        package var strangers: Set<String> = []

        package init() {}

        static func += (tally: inout Self, more: Self) {
            tally.added += more.added
            tally.changed += more.changed
            tally.same += more.same
            tally.strangers.formUnion(more.strangers)
        }

        /// Counts a line of a file once, whatever it holds: an order with its invoice is one order.
        mutating func addLine(_ line: Tally) {
            strangers.formUnion(line.strangers)
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
        for (new, (record, before)) in zip(brought, try checked(brought, in: tx)) {
            if let address = new.member, record.member == nil { tally.strangers.insert(address) }
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

    /// What each is after this was brought, and what it was before: nothing is written before all of it can be.
    private static func checked(
        _ brought: [NewServiceRecord], in tx: Transaction
    ) throws -> [(record: ServiceRecord, before: ServiceRecord?)] {
        let keys = try brought.map { try $0.checkedKey() }
        for (new, key) in zip(brought, keys) where new.latest > tx.now + .days(1) {
            throw StandardsRefusal.yetToCome(key)
        }
        let members = try brought.map { try member(of: $0, in: tx) }
        let persons = try persons(of: brought, in: tx)
        var latest: [String: ServiceRecord] = [:]
        return try brought.indices.map { index in
            let new = brought[index]
            let name = "\(new.measure.rawValue) \(keys[index])"
            let before =
                try latest[name]
                ?? tx.row(ServiceRecordStore.of(new.measure, keys: [keys[index]]), ServiceRecordStore.read)
            let person = new.person.flatMap { persons[$0] }
            let record = record(new, keys[index], person, members[index], before: before, in: tx)
            latest[name] = record
            return (record, before)
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

    /// Which of these measures something was brought for that began since then; one statement. Served by `service_record_began`.
    static func lately(_ measures: [Measure], since moment: Instant, in tx: Transaction) throws -> Set<Measure> {
        guard !measures.isEmpty else { return [] }
        let found = try tx.numbers(measures.map { ServiceRecordStore.any($0, since: moment) })
        return Set(zip(measures, found).filter { $0.1 > 0 }.map(\.0))
    }

    /// What a record is after this was brought.
    private static func record(
        _ new: NewServiceRecord, _ key: String, _ person: PersonID?, _ member: MemberID?, before: ServiceRecord?,
        in tx: Transaction
    ) -> ServiceRecord {
        let ended = new.stopped ?? new.gaveUp
        let isSameEnd = before.map { ($0.stopped ?? $0.gaveUp) == ended } ?? false
        return ServiceRecord(
            id: before?.id ?? tx.nextID(), measure: new.measure, key: key, began: new.began, stopped: new.stopped,
            gaveUp: new.gaveUp, over: new.over, person: person, member: member,
            stopRecorded: ended == nil ? nil : isSameEnd ? before?.stopRecorded : tx.now,
            promised: new.promised ?? before?.promised)
    }

    /// The colleague whose address it has; nil when nobody has it. Refused when something is promised that nobody sees to.
    private static func member(of new: NewServiceRecord, in tx: Transaction) throws -> MemberID? {
        let found = try new.member.flatMap { try Members.find(email: $0, in: tx) }
        guard new.promised != nil else { return found?.id }
        let isOver = new.stopped != nil || new.gaveUp != nil
        guard let found, found.isActive || isOver else { throw StandardsRefusal.colleagueUnknown(new.member ?? "") }
        return found.id
    }

    /// Whom the addresses lead to. Who orders, calls or comes in is in contact with us: somebody new becomes a person. Refused when
    /// an address cannot be one, or is ours.
    private static func persons(of brought: [NewServiceRecord], in tx: Transaction) throws -> [String: PersonID] {
        let contacts = brought.compactMap { new in new.person.map { (email: $0, name: new.name, at: new.began) } }
        guard !contacts.isEmpty else { return [:] }
        let known = try People.find(emails: contacts.map(\.email), in: tx)
        try refuseUnusable(contacts.map(\.email).filter { known[$0] == nil }, in: tx)
        let found = try People.findOrMake(contacts, in: tx)
        return Dictionary(zip(contacts.map(\.email), found.map(\.person))) { first, _ in first }
    }

    private static func refuseUnusable(_ addresses: [String], in tx: Transaction) throws {
        guard !addresses.isEmpty else { return }
        let ours = try OurAddresses.all(in: tx)
        for address in addresses where Identity.emailKey(address) == nil || ours.isOurs(address) {
            throw StandardsRefusal.personUnusable(address)
        }
    }
}
