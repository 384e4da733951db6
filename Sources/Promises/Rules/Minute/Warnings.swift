package import Kernel
package import PeopleRules
package import Store
package import Timeline

/// Who is told by mail that something falls due or is late, and what was told already.
package enum Warnings {
    /// Makes true that a member is told by mail, or that pages alone tell them. Everybody is told unless they say otherwise.
    package static func mail(_ isMailed: Bool, to member: MemberID, in tx: Transaction) throws {
        if isMailed {
            try tx.run("DELETE FROM warning_quiet WHERE member_id = \(member)")
        } else {
            try tx.run(
                """
                INSERT INTO warning_quiet (member_id, since_ms) VALUES (\(member), \(tx.now))
                ON CONFLICT (member_id) DO NOTHING
                """)
        }
    }

    /// Whether a member is told by mail. Served by the primary key.
    package static func areMailed(to member: MemberID, in tx: Transaction) throws -> Bool {
        try tx.row("SELECT 1 FROM warning_quiet WHERE member_id = \(member)") { $0.int(0) } == nil
    }

    /// Remembers that an event is told of; false when it was before.
    package static func claim(_ event: ID<Event>, in tx: Transaction) throws -> Bool {
        try tx.changed(
            by:
                "INSERT INTO warning_told (event_id, told_ms) VALUES (\(event), \(tx.now)) ON CONFLICT (event_id) DO NOTHING"
        ) == 1
    }

    /// The promise of a member of which they were warned last, or told that it is late, in the last so many seconds; nil when
    /// there is none. Served by `promise_open_owner`.
    package static func latest(of member: MemberID, within seconds: Int = 90, in tx: Transaction) throws -> Promise? {
        let since = tx.now - .seconds(seconds)
        return try tx.row(
            """
            \(PromiseStore.columns) WHERE owner_id = \(member) AND settled_ms IS NULL
              AND (warned_ms >= \(since) OR late_ms >= \(since))
            ORDER BY due_ms, id LIMIT 1
            """, PromiseStore.read)
    }
}
