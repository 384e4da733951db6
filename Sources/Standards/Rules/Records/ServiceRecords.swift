package import Kernel
import PeopleRules
package import Store
import Timeline

/// Orders, invoices and waits that are measured here though they happen elsewhere.
package enum ServiceRecords {
    /// Keeps what was brought. Each is known by its measure and key: bringing it again changes what differs and counts nothing
    /// twice. The first that cannot be kept is refused, and nothing of this call is.
    @discardableResult
    package static func keep(_ brought: [NewServiceRecord], in tx: Transaction) throws -> Tally {
        Tally(try changes(brought, in: tx))
    }

    /// Keeps what was brought, and tells of each what became of it.
    static func changes(_ brought: [NewServiceRecord], in tx: Transaction) throws -> [Change] {
        var touched: Set<ServiceRecordID> = []
        let changes = try zip(brought, try checked(brought, in: tx)).map { new, record in
            let kind = try write(record.record, over: record.before, in: tx)
            if kind != .same { touched.insert(record.record.id) }
            return Change(kind: kind, stranger: record.record.member == nil ? new.member : nil)
        }
        try recount(touched.sorted(), by: try Judges.known(in: tx), in: tx)
        return changes
    }

    private static func write(
        _ record: ServiceRecord, over before: ServiceRecord?, in tx: Transaction
    ) throws -> Change.Kind {
        guard before != record else { return .same }
        if before == nil {
            try ServiceRecordStore.insert(record, in: tx)
        } else {
            try ServiceRecordStore.update(record, in: tx)
        }
        if record.promised != nil {
            let changed = PromisedRecordChanged(record: record.id, before: before?.member)
            try Timeline.append(changed, person: record.person?.value, subject: record.id.value, in: tx)
        }
        return before == nil ? .added : .changed
    }

    /// What each is after this was brought, and what it was before: nothing is written before all of it can be.
    private static func checked(
        _ brought: [NewServiceRecord], in tx: Transaction
    ) throws -> [(record: ServiceRecord, before: ServiceRecord?)] {
        let keys = try brought.map { try $0.checkedKey() }
        for (new, key) in zip(brought, keys) where new.latest > tx.now + .days(1) {
            throw StandardsRefusal.yetToCome(key)
        }
        let members = try members(of: brought, in: tx)
        let persons = try persons(of: brought, in: tx)
        var latest = try known(zip(brought.map(\.measure), keys), in: tx)
        return brought.indices.map { index in
            let new = brought[index]
            let name = name(new.measure, keys[index])
            let before = latest[name]
            let person = new.person.flatMap { persons[$0] }
            let record = record(new, keys[index], person, members[index], before: before, in: tx)
            latest[name] = record
            return (record, before)
        }
    }

    private static func name(_ measure: Measure, _ key: String) -> String { "\(measure.rawValue) \(key)" }

    /// Those that are here already, by measure and key.
    private static func known(
        _ brought: some Sequence<(Measure, String)>, in tx: Transaction
    ) throws -> [String: ServiceRecord] {
        var known: [String: ServiceRecord] = [:]
        for (measure, group) in Dictionary(grouping: brought, by: \.0) {
            let query = ServiceRecordStore.of(measure, keys: Set(group.map(\.1)).sorted())
            for record in try tx.rows(query, ServiceRecordStore.read) { known[name(measure, record.key)] = record }
        }
        return known
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

    /// The colleague whose address each has; nil where nobody has it. Refused when something is promised that nobody sees to.
    private static func members(of brought: [NewServiceRecord], in tx: Transaction) throws -> [MemberID?] {
        var known: [String: Member] = [:]
        for address in Set(brought.compactMap(\.member)) { known[address] = try Members.find(email: address, in: tx) }
        return try brought.map { try member(of: $0, $0.member.flatMap { known[$0] }) }
    }

    private static func member(of new: NewServiceRecord, _ found: Member?) throws -> MemberID? {
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
