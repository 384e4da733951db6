import Calendars
import Kernel
package import PeopleRules
package import Store
import Timeline

/// What can be done with calendars.
package enum DeskCalendars {
    /// All calendars, those in use first, by name.
    package static func all(in tx: Transaction) throws -> [DeskCalendar] {
        try tx.rows(CalendarStore.all, CalendarStore.read)
    }

    /// One calendar; `Absent` when there is none.
    package static func calendar(_ id: CalendarID, in tx: Transaction) throws -> DeskCalendar {
        guard let found = try tx.row(CalendarStore.one(id), CalendarStore.read) else { throw Absent("calendar") }
        return found
    }

    /// Makes a calendar. Refused when its name is taken, its zone unknown, its hours overlap or it is never open, and when the
    /// feed cannot be read.
    @discardableResult
    package static func make(
        name: String, _ definition: CalendarDefinition, feed: CalendarFeed.Change = .keep, by member: MemberID?,
        in tx: Transaction
    ) throws -> CalendarID {
        let name = try checked(name, except: nil, in: tx)
        let (definition, note) = try definition.fed(feed, at: tx.now)
        let calendar = try definition.openCalendar(at: tx.now)
        let id = tx.nextID(of: DeskCalendar.self)
        try CalendarStore.insert(id, name: name, in: tx)
        try CalendarStore.add(definition, of: id, number: 1, in: calendar.zone, by: member, in: tx)
        try keep(feed, of: id, note: note, in: tx)
        try told(id, version: 1, by: member, in: tx)
        return id
    }

    /// Gives a calendar another name, or another definition from now on. Clocks that are settled stay as they are; those that
    /// run are counted again. With `ifVersion` it is a conflict when somebody changed it since that version.
    @discardableResult
    package static func change(
        _ id: CalendarID, name: String? = nil, to definition: CalendarDefinition? = nil,
        feed: CalendarFeed.Change = .keep, ifVersion: Int? = nil, by member: MemberID?, in tx: Transaction
    ) throws -> DeskCalendar {
        let before = try calendar(id, in: tx)
        guard ifVersion == nil || ifVersion == before.version else {
            throw Conflict("“\(before.name)” was changed after you opened it. Read what changed, then do it again.")
        }
        if let name, name != before.name {
            try CalendarStore.rename(id, to: try checked(name, except: id, in: tx), in: tx)
        }
        let (after, note) = try (definition ?? before.current.definition).fed(feed, at: tx.now)
        if after != before.current.definition {
            _ = try after.openCalendar(at: tx.now)
            try renew(before, with: after, by: member, in: tx)
        }
        try keep(feed, of: id, note: note, in: tx)
        return try calendar(id, in: tx)
    }

    /// Takes a calendar out of use. Refused while a standard counts by it.
    package static func retire(_ id: CalendarID, by member: MemberID?, in tx: Transaction) throws {
        let calendar = try calendar(id, in: tx)
        guard calendar.retired == nil else { return }
        if let standard = try Standards.held(in: tx).first(where: { $0.current.calendar == id }) {
            throw StandardsRefusal.calendarInUse(calendar.name, by: standard.current.action)
        }
        try CalendarStore.retire(id, in: tx)
        try tx.announce("standards")
    }

    /// Gives every calendar whose zone has other rules than when it was made a new version, after an upgrade of the system's
    /// time zones. Safe to repeat: the new version has the new rules.
    static func followZones(in tx: Transaction) throws {
        for calendar in try all(in: tx) {
            let current = calendar.current
            guard let zone = Zone(current.calendarHours.zone.name) else { continue }
            if zone.rules.fingerprint == current.zoneRules {
                try CalendarStore.keep(zone, in: tx)
                continue
            }
            guard calendar.retired == nil else { continue }
            try renew(calendar, with: current.definition, by: nil, in: tx)
        }
    }

    static func renew(
        _ calendar: DeskCalendar, with definition: CalendarDefinition, by member: MemberID?, in tx: Transaction
    ) throws {
        let number = calendar.current.number + 1
        let zone = try definition.calendar(since: tx.now).zone
        try CalendarStore.add(definition, of: calendar.id, number: number, in: zone, by: member, in: tx)
        try told(calendar.id, version: number, by: member, in: tx)
        try RecountClocks.enqueue(calendar.id, in: tx)
    }

    private static func told(_ id: CalendarID, version: Int, by member: MemberID?, in tx: Transaction) throws {
        try Timeline.append(
            CalendarChanged(calendar: id, version: version), subject: id.value, by: member?.value, in: tx)
        try tx.announce("standards")
    }

    private static func checked(_ name: String, except id: CalendarID?, in tx: Transaction) throws -> String {
        let line = name.collapsed
        guard !line.isEmpty, line.count <= DeskCalendar.nameLimit else { throw StandardsRefusal.calendarNameMissing }
        if try CalendarStore.isTaken(line, except: id, in: tx) { throw StandardsRefusal.calendarTaken(line) }
        return line
    }
}
