import Store

extension StandardsMigrations {
    /// What was added to the first tables.
    static let later = [zoneRules, verdicts, sentences, texts, promised, feedNotes, judgedAlike]

    /// The rules of zones by which versions of calendars count, and where closed dates come from.
    private static let zoneRules = Migration(
        "2026-11-29-zone-rules",
        [
            """
            CREATE TABLE zone_rules (
              fingerprint \(.machineText) NOT NULL PRIMARY KEY,
              name \(.machineText) NOT NULL,
              bytes \(.blob) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE calendar_feed (
              calendar_id \(.integer) NOT NULL PRIMARY KEY REFERENCES calendar (id),
              address TEXT,
              text \(.blob),
              read_ms \(.integer),
              tried_ms \(.integer),
              refusal TEXT,
              CHECK (address IS NOT NULL OR text IS NOT NULL)
            ) \(.strict)
            """,
        ])

    /// By when an order is promised.
    private static let promised = Migration(
        "2026-11-29-promised-records", ["ALTER TABLE service_record ADD COLUMN promised_ms \(.integer)"])

    /// Verdicts by the version that judged them, read from the index alone.
    private static let judgedAlike = Migration(
        "2026-11-30-judged-alike",
        [
            "DROP INDEX clock_day",
            """
            CREATE INDEX clock_day_version ON clock (standard_id, day, standard_version_id, met) WHERE day IS NOT NULL
            """,
        ])

    /// What is to be known of a feed that was read.
    private static let feedNotes = Migration(
        "2026-11-30-feed-notes", ["ALTER TABLE calendar_feed ADD COLUMN note TEXT"])

    private static let sentences = Migration(
        "2026-11-29-standard-sentences", ["ALTER TABLE standard_version ADD COLUMN sentence TEXT"])

    /// What we mean by good, and what is said to people without anybody writing it.
    private static let texts = Migration(
        "2026-11-29-texts",
        [
            """
            CREATE TABLE service_meaning (
              id \(.integer) NOT NULL PRIMARY KEY CHECK (id = 1),
              sentence TEXT NOT NULL,
              said_ms \(.integer) NOT NULL,
              said_by \(.integer) REFERENCES member (id)
            ) \(.strict)
            """,
            """
            CREATE TABLE automatic_text (
              id \(.integer) NOT NULL PRIMARY KEY,
              name TEXT NOT NULL,
              name_folded \(.machineText) NOT NULL UNIQUE,
              language \(.machineText) NOT NULL,
              words TEXT NOT NULL,
              kept_ms \(.integer) NOT NULL,
              kept_by \(.integer) REFERENCES member (id),
              version \(.integer) NOT NULL
            ) \(.strict)
            """,
        ])

    private static let verdicts = Migration(
        "2026-11-29-verdicts",
        [
            // How many verdicts a standard gave since a moment, and for how many persons: read from the index alone.
            """
            CREATE INDEX clock_verdict ON clock (standard_id, coalesce(late_ms, stopped_ms), person_id)
            WHERE met IS NOT NULL
            """,
            "CREATE INDEX incident_open ON incident (at_ms, id) WHERE reviewed_ms IS NULL",
        ])
}
