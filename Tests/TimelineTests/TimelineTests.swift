import Jobs
import Kernel
import RegardTesting
import Store
import Testing

@testable import Timeline

/// Thursday 19 November 2026, 09:00 in UTC.
private let morning = Instant(milliseconds: 1_795_078_800_000)

private struct LampLit: EventPayload {
    static let kind = "lamp.lit"
    let lamp: ID<Event>
}

private struct LampBroken: EventPayload {
    static let kind = "lamp.broken"
    static let version = 2
    let lamp: ID<Event>
}

private struct Mourn: Job {
    static let name = "lamp.mourn"
    let event: ID<Event>
}

private struct NotToday: Error {}

@Suite("Events and who follows them, on both engines")
struct TimelineTests {
    /// Followers that keep a tally in the database: of what was lit with the commit, of what broke after it.
    private static var followers: Followers {
        var followers = Followers()
        followers.withCommit(LampLit.self) { event, payload, tx in
            try tx.run("INSERT INTO tally (event_id, lamp_id) VALUES (\(event.id), \(payload.lamp))")
        }
        followers.afterCommit(LampBroken.self) { event, payload in
            payload.lamp.value == 13 ? nil : Mourn(event: event.id)
        }
        return followers
    }

    private static let tally = Migration(
        "2026-11-22-tally",
        [
            """
            CREATE TABLE tally (event_id \(.integer) NOT NULL PRIMARY KEY, lamp_id \(.integer) NOT NULL) \(.strict)
            """
        ])

    private func withTimeline(
        _ engine: Engine, followers: Followers? = TimelineTests.followers, _ body: (any Database) async throws -> Void
    ) async throws {
        try await withDatabase(
            engine, migrations: Jobs.migrations + Timeline.migrations + [Self.tally], clock: SetClock(morning),
            carried: followers, body)
    }

    private func counts(_ database: any Database) async throws -> [Int] {
        try await database.read { tx in
            [
                try tx.row("SELECT count(*) FROM event") { $0.int(0) } ?? -1,
                try tx.row("SELECT count(*) FROM tally") { $0.int(0) } ?? -1,
                try tx.row("SELECT count(*) FROM job") { $0.int(0) } ?? -1,
            ]
        }
    }

    @Test("An event is kept with its kind, version, moment and whom it is about", arguments: Engine.allCases)
    func kept(engine: Engine) async throws {
        try await withTimeline(engine) { database in
            try await database.write { tx in
                try Timeline.append(LampLit(lamp: ID(7)), person: 1, subject: 2, by: 3, in: tx)
                try Timeline.append(LampBroken(lamp: ID(7)), subject: 2, in: tx)
                try Timeline.append(LampLit(lamp: ID(8)), subject: 9, in: tx)
            }
            let latest = try await database.read { try Timeline.latest(subject: 2, in: $0) }
            #expect(latest.map(\.kind) == ["lamp.broken", "lamp.lit"])
            #expect(latest.map(\.person) == [nil, 1] && latest.map(\.by) == [nil, 3])
            #expect(latest.allSatisfy { $0.at == morning && $0.subject == 2 })
            #expect(try await database.read { try Timeline.latest(subject: 2, limit: 1, in: $0).count } == 1)
            let kept = try await database.read {
                try $0.rows("SELECT version, payload FROM event ORDER BY id") { ($0.int(0), $0.text(1)) }
            }
            #expect(kept.map(\.0) == [1, 2, 1])
            #expect(kept[0].1 == "{\"lamp\":\"7\"}")
        }
    }

    @Test(
        "Who follows with the commit acts in the same transaction; who follows after it gets one job",
        arguments: Engine.allCases)
    func follow(engine: Engine) async throws {
        try await withTimeline(engine) { database in
            try await database.write { tx in
                try Timeline.append(LampLit(lamp: ID(7)), in: tx)
                try Timeline.append(LampBroken(lamp: ID(7)), in: tx)
                try Timeline.append(LampBroken(lamp: ID(13)), in: tx)
            }
            #expect(try await counts(database) == [3, 1, 1])
        }
    }

    @Test("When the change is rolled back there is no event, and nobody followed it", arguments: Engine.allCases)
    func rollback(engine: Engine) async throws {
        try await withTimeline(engine) { database in
            await #expect(throws: NotToday.self) {
                try await database.write { tx in
                    try Timeline.append(LampLit(lamp: ID(7)), in: tx)
                    try Timeline.append(LampBroken(lamp: ID(7)), in: tx)
                    throw NotToday()
                }
            }
            let counts = try await counts(database)
            #expect(counts == [0, 0, 0])
        }
    }

    @Test("A follower with the commit that refuses undoes the change", arguments: Engine.allCases)
    func refusal(engine: Engine) async throws {
        var followers = Self.followers
        followers.withCommit(LampLit.self) { _, _, _ in throw NotToday() }
        try await withTimeline(engine, followers: followers) { database in
            await #expect(throws: NotToday.self) {
                try await database.write { try Timeline.append(LampLit(lamp: ID(7)), in: $0) }
            }
            let counts = try await counts(database)
            #expect(counts == [0, 0, 0])
        }
    }

    @Test("History is recorded as of its own moment, and its followers see that moment", arguments: Engine.allCases)
    func history(engine: Engine) async throws {
        try await withTimeline(engine) { database in
            let event = try await database.write { tx in
                try Timeline.append(LampLit(lamp: ID(7)), subject: 4, in: tx.at(morning - .days(30)))
            }
            #expect(event.at == morning - .days(30))
            #expect(try await counts(database) == [1, 1, 0])
        }
    }

    @Test("Events about one thing are found by an index", arguments: Engine.allCases)
    func plan(engine: Engine) async throws {
        try await withTimeline(engine) { database in
            let plan = try await database.plan(of: Timeline.about(subject: 2, limit: 50))
            #expect(plan.contains("event_subject") && !plan.contains("TEMP B-TREE"), "\(plan)")
        }
    }
}
