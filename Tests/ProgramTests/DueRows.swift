import Calendars
import ConversationsRules
import Kernel
import PeopleRules
import PromisesRules
import StandardsRules
import Store
import Testing
import Timeline

/// Clocks and promises that all have something to tell now. One of each is made as the desk makes it, the others copy it.
struct DueRows: Sendable {
    let clocks: Int
    let promises: Int

    static func followers() -> Followers {
        var followers = Followers()
        StandardsFollowers.add(to: &followers)
        PromiseFollowers.add(to: &followers)
        return followers
    }

    func fill(_ database: any Database) async throws {
        try await database.write { tx in
            let member = try Members.make(name: "Maya", email: "maya@bramble.example", role: .owner, by: nil, in: tx)
            let person = try People.make(name: "Mrs Miggins", by: member, in: tx)
            let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map { ($0, [["00:00", "24:00"]]) }
            let hours = CalendarDefinition(
                CalendarDocument(timeZone: "UTC", hours: Dictionary(uniqueKeysWithValues: days)))
            let before = tx.at(tx.now - .days(4))
            let calendar = try DeskCalendars.make(name: "Always", hours, by: member, in: before)
            let draft = StandardDraft(
                action: "People get an answer", measure: .everyReply, amount: 2, unit: .hours, population: .all,
                targetPercent: 90, warnPercent: 75, calendar: calendar)
            try Standards.make(draft, by: member, in: before)
            let new = NewConversation(person: person, subject: "My bike", words: "It squeals.", channel: .form)
            _ = try Conversations.start(new, by: nil, in: tx.at(tx.now - .hours(3)))
            let past = tx.at(tx.now - .days(3))
            try Promises.make(
                NewPromise(to: person, owner: member, "Ring her", due: past.now + .hours(5)), by: member, in: past)
            try copyClock(in: tx)
            try copyPromise(in: tx)
        }
    }

    /// How much the table says is left to tell.
    static func left(in database: any Database) async throws -> Int {
        try await database.read { tx in
            try tx.rows(
                """
                SELECT count(*) FROM clock WHERE next_ms IS NOT NULL AND next_ms < \(tx.now)
                UNION ALL SELECT count(*) FROM promise WHERE next_ms IS NOT NULL AND next_ms < \(tx.now)
                """
            ) { $0.int(0) }.reduce(0, +)
        }
    }

    /// Each clock was warned of and late once; each promise was warned of, late and broken once.
    func expectOnce(_ database: any Database) async throws {
        let told = try await database.read { tx in
            try tx.rows(
                """
                SELECT kind, count(*), count(DISTINCT subject_id) FROM event
                WHERE kind IN ('clock.warned', 'clock.late', 'promise.warned', 'promise.late', 'promise.broken')
                GROUP BY kind ORDER BY kind
                """
            ) { "\($0.text(0)) \($0.int(1)) of \($0.int(2))" }
        }
        let expected = [
            ("clock.late", clocks), ("clock.warned", clocks), ("promise.broken", promises), ("promise.late", promises),
            ("promise.warned", promises),
        ]
        #expect(told == expected.map { "\($0.0) \($0.1) of \($0.1)" })
    }

    private func copyClock(in tx: Transaction) throws {
        try tx.run(
            """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(clocks - 1))
            INSERT INTO clock (id, standard_id, standard_version_id, calendar_version_id, conversation_id, person_id,
              exchange, began_ms, state, used_ms, counted_ms, target_ms, warn_ms, due_ms, lapse_ms, hour, weekday, next_ms)
            SELECT id - i, standard_id, standard_version_id, calendar_version_id, conversation_id, person_id, exchange + i,
              began_ms, state, used_ms, counted_ms, target_ms, warn_ms, due_ms, lapse_ms, hour, weekday, next_ms
            FROM clock, n
            """)
    }

    private func copyPromise(in tx: Transaction) throws {
        try tx.run(
            """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(promises - 1))
            INSERT INTO promise (id, person_id, owner_id, made_by, made_ms, wording, kind, origin, due_ms, due_day,
              warn_ms, lapse_ms, next_ms, version)
            SELECT id - i, person_id, owner_id, made_by, made_ms, wording, kind, origin, due_ms, due_day,
              warn_ms, lapse_ms, next_ms, version
            FROM promise, n
            """)
    }
}
