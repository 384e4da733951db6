import Calendars
import Kernel
import PeopleRules
import Store

/// The tables `calendar` and `calendar_version`.
enum CalendarStore {
    static func insert(_ id: CalendarID, name: String, in tx: Transaction) throws {
        try tx.run(
            "INSERT INTO calendar (id, name, name_folded, version) VALUES (\(id), \(name), \(name.folded), 1)")
    }

    static func rename(_ id: CalendarID, to name: String, in tx: Transaction) throws {
        try tx.run(
            "UPDATE calendar SET name = \(name), name_folded = \(name.folded), version = version + 1 WHERE id = \(id)")
    }

    static func retire(_ id: CalendarID, in tx: Transaction) throws {
        try tx.run("UPDATE calendar SET retired_ms = \(tx.now), version = version + 1 WHERE id = \(id)")
    }

    /// Adds a version that counts from this moment on.
    static func add(
        _ definition: CalendarDefinition, of calendar: CalendarID, number: Int, in zone: Zone, by member: MemberID?,
        in tx: Transaction
    ) throws {
        Judges.forget(in: tx)
        try keep(zone, in: tx)
        try tx.run(
            """
            INSERT INTO calendar_version (id, calendar_id, number, since_ms, definition, zone_rules, made_by)
            VALUES (\(tx.nextID(of: CalendarVersion.self)), \(calendar), \(number), \(tx.now), \(try definition.text),
              \(String(zone.rules.fingerprint)), \(member))
            """)
        try tx.run("UPDATE calendar SET version = version + 1 WHERE id = \(calendar)")
    }

    /// Keeps the rules of a zone, so that what was counted by them can be counted again when they have changed.
    static func keep(_ zone: Zone, in tx: Transaction) throws {
        let rules = String(zone.rules.fingerprint)
        let known = try tx.row("SELECT fingerprint FROM zone_rules WHERE fingerprint = \(rules)") { $0.text(0) }
        guard known == nil, let file = zone.file else { return }
        try tx.run(
            """
            INSERT INTO zone_rules (fingerprint, name, bytes) VALUES (\(rules), \(zone.name), \(file))
            ON CONFLICT (fingerprint) DO NOTHING
            """)
    }

    static func isTaken(_ name: String, except id: CalendarID?, in tx: Transaction) throws -> Bool {
        let found = try tx.row("SELECT id FROM calendar WHERE name_folded = \(name.folded)") {
            $0.id(0, of: DeskCalendar.self)
        }
        return found != nil && found != id
    }

    /// All calendars with their present version, those in use first, by name.
    static let all: Query = """
        \(columns)
        WHERE v.number = (SELECT max(number) FROM calendar_version WHERE calendar_id = c.id)
        ORDER BY CASE WHEN c.retired_ms IS NULL THEN 0 ELSE 1 END, c.name_folded LIMIT 200
        """

    static func one(_ id: CalendarID) -> Query {
        "\(columns) WHERE c.id = \(id) ORDER BY v.number DESC LIMIT 1"
    }

    /// All versions of these calendars, each calendar's oldest first. Served by the unique index on calendar and number.
    static func versions(of ids: [CalendarID]) -> Query {
        """
        SELECT v.id, v.calendar_id, v.number, v.since_ms, v.definition, v.zone_rules, z.bytes
        FROM calendar_version v LEFT JOIN zone_rules z ON z.fingerprint = v.zone_rules
        WHERE v.calendar_id IN (\(list: ids)) ORDER BY v.calendar_id, v.number
        """
    }

    static func read(_ row: any Row) throws -> DeskCalendar {
        DeskCalendar(
            id: row.id(0), name: row.text(1), current: try version(row, from: 4), retired: row.instantOrNil(2),
            version: row.int(3))
    }

    static func version(_ row: any Row, from column: Int = 0) throws -> CalendarVersion {
        let since = row.instant(column + 3)
        let rules = UInt64(row.text(column + 5)) ?? 0
        let (definition, calendar) = try ReadCalendars.read(row.text(column + 4), since: since, rules: rules) {
            row.blobOrNil(column + 6)
        }
        return CalendarVersion(
            id: row.id(column), calendar: row.id(column + 1), number: row.int(column + 2), since: since,
            definition: definition, zoneRules: rules, calendarHours: calendar)
    }

    private static let columns: Query = """
        SELECT c.id, c.name, c.retired_ms, c.version, v.id, v.calendar_id, v.number, v.since_ms, v.definition,
          v.zone_rules, z.bytes
        FROM calendar c JOIN calendar_version v ON v.calendar_id = c.id
          LEFT JOIN zone_rules z ON z.fingerprint = v.zone_rules
        """
}
