import Kernel
package import PeopleRules
package import Store
import Timeline

/// What can be done with standards.
package enum Standards {
    /// The standards that are held, in the order in which they were made.
    package static func held(in tx: Transaction) throws -> [Standard] {
        try all(in: tx).filter { $0.retired == nil }
    }

    /// All standards, also those that are held no longer, in the order in which they were made.
    package static func all(in tx: Transaction) throws -> [Standard] {
        var standards: [Standard] = []
        for (version, retired) in try tx.rows(StandardStore.all, StandardStore.read)
        where standards.last?.id != version.standard {
            standards.append(Standard(id: version.standard, current: version, retired: retired))
        }
        return standards
    }

    /// One standard; `Absent` when there is none.
    package static func standard(_ id: StandardID, in tx: Transaction) throws -> Standard {
        guard let newest = try tx.row(StandardStore.versions(of: id), StandardStore.read) else {
            throw Absent("standard")
        }
        return Standard(id: id, current: newest.version, retired: newest.retired)
    }

    /// A standard with its versions, the newest first, in one statement; `Absent` when there is none.
    package static func history(
        of id: StandardID, in tx: Transaction
    ) throws -> (standard: Standard, versions: [StandardVersion]) {
        let rows = try tx.rows(StandardStore.versions(of: id), StandardStore.read)
        guard let newest = rows.first else { throw Absent("standard") }
        return (Standard(id: id, current: newest.version, retired: newest.retired), rows.map(\.version))
    }

    /// The versions of a standard, the newest first.
    package static func versions(of id: StandardID, in tx: Transaction) throws -> [StandardVersion] {
        try tx.rows(StandardStore.versions(of: id)) { StandardStore.read($0).version }
    }

    /// Adds a standard. Refused when a part is missing, with what to do instead; it judges what begins from its `since` on.
    @discardableResult
    package static func make(_ draft: StandardDraft, by member: MemberID?, in tx: Transaction) throws -> StandardID {
        let checked = try draft.checked(in: tx)
        let id = tx.nextID(of: Standard.self)
        try StandardStore.insert(id, in: tx)
        try StandardStore.add(checked, to: id, number: 1, by: member, in: tx)
        try told(id, version: 1, by: member, in: tx)
        return id
    }

    /// Gives a standard a new version of what it measures. What began before goes on being judged by the old one. With `ifNumber` it is a conflict
    /// when the newest version is another one.
    @discardableResult
    package static func change(
        _ id: StandardID, to draft: StandardDraft, ifNumber: Int? = nil, by member: MemberID?, in tx: Transaction
    ) throws -> Standard {
        let before = try standard(id, in: tx)
        guard before.retired == nil else { throw StandardsRefusal.standardRetired(before.current.action) }
        guard ifNumber == nil || ifNumber == before.current.number else {
            throw Conflict(
                "“\(before.current.action)” was changed after you opened it. Read what changed, then do it again.")
        }
        let checked = try draft.checked(in: tx)
        guard checked.measure == before.current.measure else { throw StandardsRefusal.measureChanged }
        guard !before.current.says(checked) else { return before }
        try StandardStore.end(id, at: checked.since, in: tx)
        try StandardStore.add(checked, to: id, number: before.current.number + 1, by: member, in: tx)
        try told(id, version: before.current.number + 1, by: member, in: tx)
        return try standard(id, in: tx)
    }

    /// Makes true that a standard is held no longer. What has its verdict keeps it; its other clocks end without one.
    package static func retire(_ id: StandardID, by member: MemberID?, in tx: Transaction) throws {
        let before = try standard(id, in: tx)
        guard before.retired == nil else { return }
        try StandardStore.end(id, at: tx.now, in: tx)
        try StandardStore.retire(id, in: tx)
        try ClockStore.dropOpen(of: id, in: tx)
        try Timeline.append(StandardRetired(standard: id), subject: id.value, by: member?.value, in: tx)
        try tx.announce("standards")
    }

    private static func told(_ id: StandardID, version: Int, by member: MemberID?, in tx: Transaction) throws {
        try Timeline.append(
            StandardChanged(standard: id, version: version), subject: id.value, by: member?.value, in: tx)
        try tx.announce("standards")
    }
}

extension StandardVersion {
    /// Whether a draft says the same, its moment aside.
    func says(_ other: CheckedStandard) -> Bool {
        given == other.sentence && action == other.action && measure == other.measure && target == other.target
            && pauses == other.pauses
            && population == other.population && targetPercent == other.targetPercent
            && warnPercent == other.warnPercent && calendar == other.calendar
    }
}
