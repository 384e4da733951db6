package import Store

/// The tables of the room Promises.
package enum PromisesMigrations {
    /// All steps in their order.
    package static let all = [promises]

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
