import ArgumentParser
import Calendars
import ConversationsRules
import Front
import Kernel
import PeopleRules
import PromisesRules
import StandardsRules
import Store

/// `regard bench minute`: how long the minute's work takes among many running clocks and open promises.
struct BenchMinuteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "minute", abstract: "Measure the minute's work among many running clocks and open promises.",
        discussion: "Fills the database that it is given: use an empty one.")

    @OptionGroup var store: StoreOptions

    @Option(help: "How many clocks run.")
    var clocks = 100_000

    @Option(help: "How many promises are open.")
    var promises = 100_000

    @Option(help: "How many minutes are measured each time.")
    var minutes = 30

    func run() async throws {
        let configuration = try BenchStore(store).configuration
        try await OpenHouse.with(configuration) { house in
            try await BenchMinuteRows(clocks: clocks, promises: promises).fill(house.database)
            let minute = BenchMinute(database: house.database)
            for due in [0, 40, 500] {
                Output.line(try await minute.measured(due: due, times: minutes))
            }
        }
    }
}

/// Runs both minutes one after the other, with so many clocks and promises that have just come up. The letters that tell
/// colleagues are jobs of their own, and not in the figures.
struct BenchMinute {
    let database: any Database

    /// One line of figures.
    func measured(due: Int, times: Int) async throws -> String {
        var taken: [Double] = []
        for _ in 0..<max(1, times) {
            try await bringUp(due)
            let start = ContinuousClock.now
            try await ClockMinute().run(database)
            try await PromiseMinute().run(database)
            taken.append((ContinuousClock.now - start).milliseconds)
            guard try await left() == 0 else { throw BenchFailure("the minute left something untold") }
        }
        return "\(due) due: \(BenchText.spread(taken))"
    }

    /// Lets half of `count` clocks and half of `count` promises come up.
    private func bringUp(_ count: Int) async throws {
        try await database.write { tx in
            let past = tx.now - .seconds(1)
            try tx.run(
                """
                UPDATE clock SET warn_ms = \(past), next_ms = \(past) WHERE id IN
                  (SELECT id FROM clock WHERE next_ms IS NOT NULL AND warned_ms IS NULL
                   ORDER BY next_ms DESC, id DESC LIMIT \(count - count / 2))
                """)
            try tx.run(
                """
                UPDATE promise SET warn_ms = \(past), next_ms = \(past) WHERE id IN
                  (SELECT id FROM promise WHERE next_ms IS NOT NULL AND warned_ms IS NULL
                   ORDER BY next_ms DESC, id DESC LIMIT \(count / 2))
                """)
            try tx.run("DELETE FROM job")
        }
    }

    private func left() async throws -> Int {
        try await database.read { tx in
            let rows = try tx.rows(
                """
                SELECT count(*) FROM clock WHERE next_ms IS NOT NULL AND next_ms < \(tx.now)
                UNION ALL SELECT count(*) FROM promise WHERE next_ms IS NOT NULL AND next_ms < \(tx.now)
                """
            ) { $0.int(0) }
            return rows.reduce(0, +)
        }
    }
}

/// Many running clocks and open promises: one of each is made as the desk makes it, the others are its copies.
struct BenchMinuteRows {
    let clocks: Int
    let promises: Int

    func fill(_ database: any Database) async throws {
        try await database.write { tx in
            let member = try Members.make(name: "Bench", email: "bench@bench.example", role: .owner, by: nil, in: tx)
            let person = try People.make(name: "Mrs Miggins", by: member, in: tx)
            let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map { ($0, [["00:00", "24:00"]]) }
            let hours = CalendarDefinition(
                CalendarDocument(timeZone: "UTC", hours: Dictionary(uniqueKeysWithValues: days)))
            let before = tx.at(tx.now - .days(1))
            let calendar = try DeskCalendars.make(name: "Bench", hours, by: member, in: before)
            let draft = StandardDraft(
                action: "People get an answer", measure: .everyReply, amount: 2, unit: .hours, population: .all,
                targetPercent: 90, warnPercent: 75, calendar: calendar)
            try Standards.make(draft, by: member, in: before)
            let new = NewConversation(person: person, subject: "My bike", words: "It squeals.", channel: .form)
            _ = try Conversations.start(new, by: nil, in: tx)
            let due = tx.now + .days(2)
            try Promises.make(NewPromise(to: person, owner: member, "Ring her", due: due), by: member, in: tx)
        }
        try await database.write { try copyClock(in: $0) }
        try await database.write { try copyPromise(in: $0) }
        try await database.write { try $0.run("ANALYZE") }
    }

    private func copyClock(in tx: Transaction) throws {
        try tx.run(
            """
            WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < \(clocks))
            INSERT INTO clock (id, standard_id, standard_version_id, calendar_version_id, conversation_id, person_id,
              exchange, began_ms, state, used_ms, counted_ms, target_ms, warn_ms, due_ms, lapse_ms, hour, weekday, next_ms)
            SELECT id - i, standard_id, standard_version_id, calendar_version_id, conversation_id, person_id, exchange + i,
              began_ms, state, used_ms, counted_ms, target_ms, warn_ms + i * 1000, due_ms + i * 1000,
              lapse_ms + i * 1000, hour, weekday, next_ms + i * 1000
            FROM clock, n
            """)
    }

    private func copyPromise(in tx: Transaction) throws {
        try tx.run(
            """
            WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < \(promises))
            INSERT INTO promise (id, person_id, owner_id, made_by, made_ms, wording, kind, origin, due_ms, due_day,
              warn_ms, lapse_ms, next_ms, version)
            SELECT id - i, person_id, owner_id, made_by, made_ms, wording, kind, origin, due_ms + i * 1000, due_day,
              warn_ms + i * 1000, lapse_ms + i * 1000, next_ms + i * 1000, version
            FROM promise, n
            """)
    }
}
