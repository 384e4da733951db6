import Calendars
import ConversationsRules
import Kernel
import PeopleRules
import PromisesRules
import StandardsRules
import Store

/// Many running clocks and open promises: one of each is made as the desk makes it, the others are its copies.
struct CopiedRows: Sendable {
    let clocks: Int
    let promises: Int
    /// How long ago the conversation began whose answer is due within two hours.
    var begun = Span.hours(0)
    /// How long ago the promise was made.
    var made = Span.hours(0)
    /// For how long after that.
    var lasts = Span.days(2)
    /// How much later than the one before it each copy falls due.
    var apart = Span.seconds(1)

    func fill(_ database: any Database) async throws {
        try await database.write { tx in
            let member = try Members.make(name: "Bench", email: "bench@bench.example", role: .owner, by: nil, in: tx)
            let person = try People.make(name: "Mrs Miggins", by: member, in: tx)
            try makeStandard(by: member, in: tx.at(tx.now - .days(4)))
            let new = NewConversation(person: person, subject: "My bike", words: "It squeals.", channel: .form)
            _ = try Conversations.start(new, by: nil, in: tx.at(tx.now - begun))
            let then = tx.at(tx.now - made)
            let promise = NewPromise(to: person, owner: member, "Ring her", due: then.now + lasts)
            try Promises.make(promise, by: member, in: then)
        }
        try await database.write { try copyClock(in: $0) }
        try await database.write { try copyPromise(in: $0) }
        try await database.write { try $0.run("ANALYZE") }
    }

    private func makeStandard(by member: MemberID, in tx: Transaction) throws {
        let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map { ($0, [["00:00", "24:00"]]) }
        let hours = CalendarDefinition(
            CalendarDocument(timeZone: "UTC", hours: Dictionary(uniqueKeysWithValues: days)))
        let calendar = try DeskCalendars.make(name: "Always", hours, by: member, in: tx)
        let draft = StandardDraft(
            action: "People get an answer", measure: .everyReply, amount: 2, unit: .hours, population: .all,
            targetPercent: 90, warnPercent: 75, calendar: calendar)
        try Standards.make(draft, by: member, in: tx)
    }

    private func copyClock(in tx: Transaction) throws {
        let step = apart.milliseconds
        try tx.run(
            """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(clocks - 1))
            INSERT INTO clock (id, standard_id, standard_version_id, calendar_version_id, conversation_id, person_id,
              exchange, began_ms, state, used_ms, counted_ms, target_ms, warn_ms, due_ms, lapse_ms, hour, weekday, next_ms)
            SELECT id - i, standard_id, standard_version_id, calendar_version_id, conversation_id, person_id, exchange + i,
              began_ms, state, used_ms, counted_ms, target_ms, warn_ms + i * \(step), due_ms + i * \(step),
              lapse_ms + i * \(step), hour, weekday, next_ms + i * \(step)
            FROM clock, n
            """)
    }

    private func copyPromise(in tx: Transaction) throws {
        let step = apart.milliseconds
        try tx.run(
            """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(promises - 1))
            INSERT INTO promise (id, person_id, owner_id, made_by, made_ms, wording, kind, origin, due_ms, due_day,
              warn_ms, lapse_ms, next_ms, version)
            SELECT id - i, person_id, owner_id, made_by, made_ms, wording, kind, origin, due_ms + i * \(step), due_day,
              warn_ms + i * \(step), lapse_ms + i * \(step), next_ms + i * \(step), version
            FROM promise, n
            """)
    }
}
