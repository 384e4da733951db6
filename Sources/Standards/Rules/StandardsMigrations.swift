package import Store

/// The tables of the room Standards.
package enum StandardsMigrations {
    /// All steps in their order.
    package static let all = [standards, records, clocks, neverEvents] + later

    private static let standards = Migration(
        "2026-11-22-standards",
        [
            """
            CREATE TABLE calendar (
              id \(.integer) NOT NULL PRIMARY KEY,
              name TEXT NOT NULL,
              name_folded \(.machineText) NOT NULL UNIQUE,
              retired_ms \(.integer),
              version \(.integer) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE calendar_version (
              id \(.integer) NOT NULL PRIMARY KEY,
              calendar_id \(.integer) NOT NULL REFERENCES calendar (id),
              number \(.integer) NOT NULL,
              since_ms \(.integer) NOT NULL,
              definition TEXT NOT NULL,
              zone_rules \(.machineText) NOT NULL,
              made_by \(.integer) REFERENCES member (id),
              UNIQUE (calendar_id, number)
            ) \(.strict)
            """,
            """
            CREATE TABLE standard (
              id \(.integer) NOT NULL PRIMARY KEY,
              retired_ms \(.integer)
            ) \(.strict)
            """,
            """
            CREATE TABLE standard_version (
              id \(.integer) NOT NULL PRIMARY KEY,
              standard_id \(.integer) NOT NULL REFERENCES standard (id),
              number \(.integer) NOT NULL,
              since_ms \(.integer) NOT NULL,
              until_ms \(.integer),
              action TEXT NOT NULL,
              measure \(.machineText) NOT NULL,
              amount \(.integer) NOT NULL CHECK (amount > 0),
              unit \(.machineText) NOT NULL,
              pauses TEXT NOT NULL,
              population TEXT NOT NULL,
              target_percent \(.integer) NOT NULL CHECK (target_percent BETWEEN 1 AND 100),
              warn_percent \(.integer) NOT NULL CHECK (warn_percent BETWEEN 1 AND 100),
              calendar_id \(.integer) NOT NULL REFERENCES calendar (id),
              made_by \(.integer) REFERENCES member (id),
              UNIQUE (standard_id, number),
              CHECK (until_ms IS NULL OR until_ms >= since_ms)
            ) \(.strict)
            """,
        ])

    private static let neverEvents = Migration(
        "2026-11-22-never-events",
        [
            """
            CREATE TABLE never_event (
              id \(.integer) NOT NULL PRIMARY KEY,
              sentence TEXT NOT NULL,
              rule \(.machineText) NOT NULL,
              made_ms \(.integer) NOT NULL,
              retired_ms \(.integer)
            ) \(.strict)
            """,
            """
            CREATE TABLE incident (
              id \(.integer) NOT NULL PRIMARY KEY,
              never_event_id \(.integer) NOT NULL REFERENCES never_event (id),
              at_ms \(.integer) NOT NULL,
              conversation_id \(.integer) REFERENCES conversation (id),
              person_id \(.integer) REFERENCES person (id),
              reporter_id \(.integer) REFERENCES member (id),
              words TEXT NOT NULL,
              alerted_ms \(.integer),
              happened TEXT,
              possible TEXT,
              change TEXT,
              reviewed_ms \(.integer),
              reviewed_by \(.integer) REFERENCES member (id),
              CHECK ((reviewed_ms IS NULL) = (happened IS NULL))
            ) \(.strict)
            """,
            "CREATE INDEX incident_event ON incident (never_event_id, at_ms, id)",
            "CREATE INDEX clock_person ON clock (person_id, standard_id, late_ms) WHERE late_ms IS NOT NULL",
        ])

    private static let records = Migration(
        "2026-11-22-service-records",
        [
            """
            CREATE TABLE service_record (
              id \(.integer) NOT NULL PRIMARY KEY,
              measure \(.machineText) NOT NULL,
              outside_key \(.machineText) NOT NULL,
              began_ms \(.integer) NOT NULL,
              stopped_ms \(.integer),
              gave_up_ms \(.integer),
              over_ms \(.integer),
              person_id \(.integer) REFERENCES person (id),
              member_id \(.integer) REFERENCES member (id),
              recorded_ms \(.integer) NOT NULL,
              stop_recorded_ms \(.integer),
              UNIQUE (measure, outside_key),
              CHECK (stopped_ms IS NULL OR gave_up_ms IS NULL),
              CHECK ((stopped_ms IS NULL AND gave_up_ms IS NULL) = (stop_recorded_ms IS NULL))
            ) \(.strict)
            """,
            "CREATE INDEX service_record_began ON service_record (measure, began_ms, id)",
        ])

    private static let clocks = Migration(
        "2026-11-22-clocks",
        [
            """
            CREATE TABLE clock (
              id \(.integer) NOT NULL PRIMARY KEY,
              standard_id \(.integer) NOT NULL REFERENCES standard (id),
              standard_version_id \(.integer) NOT NULL REFERENCES standard_version (id),
              calendar_version_id \(.integer) NOT NULL REFERENCES calendar_version (id),
              conversation_id \(.integer) REFERENCES conversation (id),
              record_id \(.integer) REFERENCES service_record (id),
              person_id \(.integer) REFERENCES person (id),
              member_id \(.integer) REFERENCES member (id),
              channel \(.machineText),
              exchange \(.integer) NOT NULL,
              began_ms \(.integer) NOT NULL,
              stopped_ms \(.integer),
              state \(.machineText) NOT NULL CHECK (state IN ('running', 'paused', 'stopped')),
              used_ms \(.integer) NOT NULL,
              counted_ms \(.integer) NOT NULL,
              target_ms \(.integer) NOT NULL,
              warn_ms \(.integer),
              due_ms \(.integer),
              lapse_ms \(.integer),
              late_ms \(.integer),
              met \(.integer) CHECK (met IN (0, 1)),
              day \(.integer),
              hour \(.integer) NOT NULL,
              weekday \(.integer) NOT NULL,
              warned_ms \(.integer),
              told_ms \(.integer),
              next_ms \(.integer),
              CHECK ((conversation_id IS NULL) <> (record_id IS NULL)),
              CHECK ((state = 'stopped') = (stopped_ms IS NOT NULL)),
              CHECK ((met IS NULL) = (day IS NULL))
            ) \(.strict)
            """,
            """
            CREATE UNIQUE INDEX clock_conversation ON clock (conversation_id, standard_id, exchange)
            WHERE conversation_id IS NOT NULL
            """,
            "CREATE UNIQUE INDEX clock_record ON clock (record_id, standard_id) WHERE record_id IS NOT NULL",
            "CREATE INDEX clock_next ON clock (next_ms, id) WHERE next_ms IS NOT NULL",
            // Its first column says again what its condition says: else an engine may prefer another index, and sort.
            "CREATE INDEX clock_due ON clock (state, due_ms, id) WHERE state = 'running'",
            "CREATE INDEX clock_open ON clock (calendar_version_id, id) WHERE stopped_ms IS NULL",
            "CREATE INDEX clock_standard ON clock (standard_id, began_ms, id)",
            "CREATE INDEX clock_day ON clock (standard_id, day, met) WHERE day IS NOT NULL",
        ])
}
