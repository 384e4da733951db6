package import Store

/// The tables of the room Promises.
package enum PromisesMigrations {
    /// All steps in their order.
    package static let all = [promises, today, guarantee, reviews, warnings, orders, days]

    /// Which order's date a promise was made of.
    private static let orders = Migration(
        "2026-11-29-promises-of-orders",
        [
            "ALTER TABLE promise ADD COLUMN record_id \(.integer)",
            "CREATE INDEX promise_record ON promise (record_id, id) WHERE record_id IS NOT NULL",
        ])

    /// The calendar that promises go by, and after how many business days they count as broken.
    private static let days = Migration(
        "2026-11-29-promise-days",
        [
            """
            CREATE TABLE promise_days (
              id \(.integer) NOT NULL PRIMARY KEY CHECK (id = 1),
              calendar_id \(.integer) REFERENCES calendar (id),
              broken_after \(.integer) NOT NULL CHECK (broken_after BETWEEN 1 AND 30),
              changed_ms \(.integer) NOT NULL,
              changed_by \(.integer) REFERENCES member (id),
              version \(.integer) NOT NULL
            ) \(.strict)
            """
        ])

    private static let warnings = Migration(
        "2026-11-29-promise-warnings",
        [
            """
            CREATE TABLE warning_quiet (
              member_id \(.integer) NOT NULL PRIMARY KEY REFERENCES member (id),
              since_ms \(.integer) NOT NULL
            ) \(.strict)
            """,
            """
            CREATE TABLE warning_told (
              event_id \(.integer) NOT NULL PRIMARY KEY,
              told_ms \(.integer) NOT NULL
            ) \(.strict)
            """,
            "ALTER TABLE promise ADD COLUMN passed_from \(.integer)",
            "ALTER TABLE promise ADD COLUMN passed_ms \(.integer)",
            "CREATE INDEX promise_passed ON promise (passed_from, passed_ms, id) WHERE passed_from IS NOT NULL",
        ])

    private static let reviews = Migration(
        "2026-11-29-promise-reviews",
        [
            """
            CREATE TABLE promise_review (
              promise_id \(.integer) NOT NULL PRIMARY KEY REFERENCES promise (id),
              happened TEXT NOT NULL,
              possible TEXT NOT NULL,
              change TEXT NOT NULL,
              reviewed_ms \(.integer) NOT NULL,
              reviewed_by \(.integer) NOT NULL REFERENCES member (id)
            ) \(.strict)
            """
        ])

    /// What is about to fall due is read without looking at the rows that are not.
    private static let today = Migration(
        "2026-11-29-promises-today",
        [
            "DROP INDEX promise_open_due",
            "DROP INDEX promise_open_owner",
            "CREATE INDEX promise_open_due ON promise (due_ms, id, warn_ms) WHERE settled_ms IS NULL",
            "CREATE INDEX promise_open_owner ON promise (owner_id, due_ms, id, warn_ms) WHERE settled_ms IS NULL",
        ])

    private static let guarantee = Migration(
        "2026-11-29-guarantee",
        [
            """
            CREATE TABLE guarantee (
              id \(.integer) NOT NULL PRIMARY KEY,
              slot \(.integer) UNIQUE CHECK (slot = 1),
              sentence TEXT NOT NULL,
              basis \(.machineText) NOT NULL,
              since_ms \(.integer) NOT NULL,
              until_ms \(.integer),
              is_public \(.integer) NOT NULL CHECK (is_public IN (0, 1)),
              made_by \(.integer) REFERENCES member (id),
              version \(.integer) NOT NULL,
              CHECK ((slot IS NULL) = (until_ms IS NOT NULL))
            ) \(.strict)
            """,
            """
            CREATE TABLE guarantee_miss (
              id \(.integer) NOT NULL PRIMARY KEY,
              guarantee_id \(.integer) NOT NULL REFERENCES guarantee (id),
              clock_id \(.integer) UNIQUE,
              promise_id \(.integer) UNIQUE REFERENCES promise (id),
              at_ms \(.integer) NOT NULL,
              done TEXT,
              done_ms \(.integer),
              done_by \(.integer) REFERENCES member (id),
              CHECK ((clock_id IS NULL) <> (promise_id IS NULL)),
              CHECK ((done IS NULL) = (done_ms IS NULL))
            ) \(.strict)
            """,
            "CREATE INDEX guarantee_miss_latest ON guarantee_miss (guarantee_id, at_ms, id)",
        ])

    private static let promises = Migration(
        "2026-11-22-promises",
        [
            """
            CREATE TABLE promise (
              id \(.integer) NOT NULL PRIMARY KEY,
              person_id \(.integer) NOT NULL REFERENCES person (id),
              conversation_id \(.integer) REFERENCES conversation (id),
              touchpoint_id \(.integer),
              owner_id \(.integer) NOT NULL REFERENCES member (id),
              made_by \(.integer) REFERENCES member (id),
              made_ms \(.integer) NOT NULL,
              wording TEXT NOT NULL,
              kind \(.machineText) NOT NULL,
              origin \(.machineText) NOT NULL,
              outside_key \(.machineText) UNIQUE,
              due_ms \(.integer) NOT NULL,
              due_day \(.integer) NOT NULL,
              warn_ms \(.integer) NOT NULL,
              lapse_ms \(.integer) NOT NULL,
              asked_ms \(.integer),
              asked_until_ms \(.integer),
              warned_ms \(.integer),
              late_ms \(.integer),
              verdict \(.machineText) CHECK (verdict IN
                ('kept', 'kept_late', 'kept_in_part', 'broken', 'renegotiated', 'released', 'mistaken')),
              at_ms \(.integer),
              settled_ms \(.integer),
              settled_by \(.integer) REFERENCES member (id),
              breaking \(.machineText) CHECK (breaking IN ('colleague', 'person', 'lapsed')),
              remark TEXT,
              replaces_id \(.integer) REFERENCES promise (id),
              next_ms \(.integer),
              version \(.integer) NOT NULL,
              CHECK (due_ms > made_ms),
              CHECK ((verdict IS NULL) = (settled_ms IS NULL)),
              CHECK ((verdict IS NULL) = (at_ms IS NULL)),
              CHECK ((asked_ms IS NULL) = (asked_until_ms IS NULL)),
              CHECK (verdict IS NULL OR next_ms IS NULL)
            ) \(.strict)
            """,
            "CREATE INDEX promise_next ON promise (next_ms, id) WHERE next_ms IS NOT NULL",
            "CREATE INDEX promise_open_due ON promise (due_ms, id) WHERE settled_ms IS NULL",
            "CREATE INDEX promise_open_owner ON promise (owner_id, due_ms, id) WHERE settled_ms IS NULL",
            "CREATE INDEX promise_settled ON promise (verdict, settled_ms, id) WHERE settled_ms IS NOT NULL",
            "CREATE INDEX promise_settled_owner ON promise (owner_id, verdict, settled_ms, id) WHERE settled_ms IS NOT NULL",
            "CREATE INDEX promise_owner ON promise (owner_id, id)",
            "CREATE INDEX promise_person ON promise (person_id, due_ms, id)",
            "CREATE INDEX promise_conversation ON promise (conversation_id, due_ms, id) WHERE conversation_id IS NOT NULL",
            "CREATE INDEX promise_touchpoint ON promise (touchpoint_id) WHERE touchpoint_id IS NOT NULL",
            "CREATE INDEX promise_figures ON promise (due_day, owner_id, kind, verdict, due_ms, at_ms)",
            "CREATE INDEX promise_replaces ON promise (replaces_id, id) WHERE replaces_id IS NOT NULL",
            """
            CREATE TABLE absence (
              member_id \(.integer) NOT NULL PRIMARY KEY REFERENCES member (id),
              from_ms \(.integer) NOT NULL,
              until_ms \(.integer) NOT NULL,
              stand_in \(.integer) NOT NULL REFERENCES member (id),
              CHECK (until_ms > from_ms),
              CHECK (stand_in <> member_id)
            ) \(.strict)
            """,
            """
            CREATE TABLE person_link (
              token_hash \(.blob) NOT NULL PRIMARY KEY,
              person_id \(.integer) NOT NULL REFERENCES person (id),
              made_by \(.integer) REFERENCES member (id),
              made_ms \(.integer) NOT NULL,
              expires_ms \(.integer) NOT NULL,
              closed_ms \(.integer)
            ) \(.strict)
            """,
            "CREATE INDEX person_link_person ON person_link (person_id, made_ms)",
        ])
}
