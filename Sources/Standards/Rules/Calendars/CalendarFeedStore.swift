import Kernel
import Store

/// The `calendar_feed` table.
enum CalendarFeedStore {
    static func put(
        _ calendar: CalendarID, address: String?, text: [UInt8]?, read: Instant?, note: String?,
        in tx: Transaction
    ) throws {
        try tx.run(
            """
            INSERT INTO calendar_feed (calendar_id, address, text, read_ms, note)
            VALUES (\(calendar), \(address), \(text), \(read), \(note))
            ON CONFLICT (calendar_id) DO UPDATE SET address = excluded.address, text = excluded.text,
              read_ms = excluded.read_ms, note = excluded.note, tried_ms = NULL, refusal = NULL
            """)
    }

    static func delete(_ calendar: CalendarID, in tx: Transaction) throws {
        try tx.run("DELETE FROM calendar_feed WHERE calendar_id = \(calendar)")
    }

    static func fetched(_ calendar: CalendarID, _ text: [UInt8], note: String?, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE calendar_feed
            SET text = \(text), read_ms = \(tx.now), note = \(note), tried_ms = \(tx.now), refusal = NULL
            WHERE calendar_id = \(calendar)
            """)
    }

    static func refused(_ calendar: CalendarID, _ sentence: String, in tx: Transaction) throws {
        try tx.run(
            "UPDATE calendar_feed SET tried_ms = \(tx.now), refusal = \(sentence) WHERE calendar_id = \(calendar)")
    }

    /// Served by the primary key.
    static func one(_ calendar: CalendarID) -> Query {
        "SELECT address, read_ms, refusal, note FROM calendar_feed WHERE calendar_id = \(calendar)"
    }

    static func read(_ row: any Row) -> CalendarFeed {
        CalendarFeed(
            address: row.textOrNil(0), read: row.instantOrNil(1), refusal: row.textOrNil(2), note: row.textOrNil(3))
    }

    /// Served by the primary key.
    static func text(of calendar: CalendarID) -> Query {
        "SELECT text FROM calendar_feed WHERE calendar_id = \(calendar) AND text IS NOT NULL"
    }

    /// Which are to be fetched again. A house has as many feeds as calendars: they are looked through.
    static func toFetch(before moment: Instant) -> Query {
        """
        SELECT f.calendar_id FROM calendar_feed f JOIN calendar c ON c.id = f.calendar_id
        WHERE f.address IS NOT NULL AND c.retired_ms IS NULL AND (f.tried_ms IS NULL OR f.tried_ms <= \(moment))
        ORDER BY f.calendar_id LIMIT 200
        """
    }
}
