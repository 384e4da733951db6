import Calendars
import ConversationsRules
import Foundation
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import StandardsRules

@Suite("What has its verdict keeps it, on both engines")
struct SettledTests {
    /// What everything is made of in these days: two calendars, of which the second counts by rules of its zone that were
    /// changed since, and four standards.
    private struct Days {
        let repair: ContactPointID
        let invoice: ContactPointID
        let london: CalendarID
        let followUp: StandardID
        let replies: StandardID
    }

    private static func begin(_ house: StandardsHouse) async throws -> Days {
        let made = try await house.database.write { tx in
            var hours = StandardsHouse.shopHours
            hours.document.timeZone = "Europe/London"
            let london = try DeskCalendars.make(name: "London", hours, by: nil, in: tx)
            let berlin = try #require(Zone("Europe/Berlin"))
            let rules = String(berlin.rules.fingerprint)
            try tx.run(
                """
                INSERT INTO zone_rules (fingerprint, name, bytes)
                VALUES (\(rules), 'Europe/London', \(try #require(berlin.file)))
                """)
            try tx.run("UPDATE calendar_version SET zone_rules = \(rules) WHERE calendar_id = \(london)")
            return (
                london, try ContactPoints.add("Repair", in: tx), try ContactPoints.add("Invoice", in: tx)
            )
        }
        house.clock.advance(.seconds(1))
        let replies = try await house.standard(.everyReply, 3)
        _ = try await house.database.write { tx in
            try Standards.make(
                house.draft(.resolution, 2, .workingDays, pauses: [.withThem, .later], calendar: made.0), by: nil,
                in: tx)
        }
        try await house.standard(.firstReply, 90, .minutes, population: Population(contactPoints: [made.1]))
        let followUp = try await house.standard(.followUp, 6, warn: 50)
        try await house.live(sort: [made.1, made.2])
        return Days(repair: made.1, invoice: made.2, london: made.0, followUp: followUp, replies: replies)
    }

    /// Everything that could rewrite the past, one after the other.
    private static func change(_ house: StandardsHouse, _ days: Days) async throws {
        house.clock.advance(.minutes(10))
        var definition = StandardsHouse.shopHours
        definition.document.hours["sat"] = [["09:00", "13:00"]]
        definition.document.exceptions = [.init(date: "2026-11-20", name: "Moving day")]
        try await house.database.write { [definition] tx in
            try DeskCalendars.change(house.shop, to: definition, by: nil, in: tx)
            try DeskCalendars.followZones(in: tx)
            try Standards.change(
                days.replies, to: house.draft(.everyReply, 1, calendar: house.shop), by: nil, in: tx)
            try Standards.retire(days.followUp, by: nil, in: tx)
        }
        house.clock.advance(.minutes(1))
        let ids = try await house.database.read { tx in
            try tx.rows("SELECT id FROM conversation ORDER BY id") { $0.id(0, of: Conversation.self) }
        }
        for id in ids { try await house.sort(id, to: days.invoice) }
        try await house.runQueued()
    }

    @Test(
        "Settled results are the golden ones, whatever changes and however often they are counted",
        arguments: Engine.allCases)
    func golden(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let days = try await Self.begin(house)
            let settled = try await house.figures { $0.met != nil }
            #expect(try await house.rows().contains { $0.met == false && $0.stopped == nil })
            try Self.compare(try await Self.told(house))
            try await Self.change(house, days)
            func same(_ what: String) async throws {
                let now = try await house.figures()
                for (key, figures) in settled { #expect(now[key] == figures, "\(what): \(key)") }
            }
            try await same("after the changes")
            let all = try await house.figures()
            try await house.database.write { try Clocks.rebuild(in: $0) }
            #expect(try await house.figures() == all)
            try await house.database.write { tx in
                try tx.run("DELETE FROM clock")
                try Clocks.rebuild(in: tx)
            }
            #expect(try await house.figures() == all)
            try await same("from nothing")
        }
    }

    @Test("Checking finds a row that is not what was recorded, and changes nothing", arguments: Engine.allCases)
    func check(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.everyReply, 3)
            try await house.live()
            let before = try await house.rows()
            func check(_ isCheck: Bool) async throws -> Clocks.Rebuild {
                try await house.database.write { tx in
                    var rebuild = Clocks.Rebuild()
                    while !rebuild.isOver { try Clocks.rebuild(&rebuild, limit: 5, isCheck: isCheck, in: tx) }
                    return rebuild
                }
            }
            #expect(try await check(true).differences.isEmpty)
            let (broken, gone) = (try #require(before.first { $0.met == true }), try #require(before.last))
            try await house.database.write { tx in
                try tx.run("UPDATE clock SET met = 0 WHERE id = \(broken.id)")
                try tx.run("DELETE FROM clock WHERE id = \(gone.id)")
            }
            let damaged = try await house.rows()
            let found = try await check(true)
            #expect(found.counted == 12 && found.differences.count == 2)
            #expect(found.differences.contains { $0.row?.id == broken.id && $0.counted?.met == true })
            #expect(found.differences.contains { $0.row == nil })
            #expect(try await house.rows() == damaged)
            _ = try await check(false)
            #expect(
                try await house.figures()
                    == Dictionary(
                        uniqueKeysWithValues: before.map { ("\($0.subject) \($0.standard) \($0.exchange)", $0.figures) }
                    ))
        }
    }

    @Test("A retired standard keeps what it found late, and leads nothing with it", arguments: Engine.allCases)
    func retired(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let standard = try await house.standard()
            let late = try await house.conversation(at: StandardsHouse.at(10))
            let running = try await house.conversation(at: StandardsHouse.at(11))
            house.clock.set(StandardsHouse.at(12, 30))
            try await house.database.write { _ = try Clocks.tell(in: $0) }
            try await house.database.write { try Standards.retire(standard, by: nil, in: $0) }
            #expect(try await house.clocks(of: late).map(\.met) == [false])
            #expect(try await house.clocks(of: running).isEmpty)
            #expect(try await house.database.read { try Clocks.upcoming(limit: 5, in: $0) }.isEmpty)
            try await house.say(.ours, in: late, at: StandardsHouse.at(13))
            #expect(try await house.clocks(of: late).map(\.met) == [false])
            #expect(try await house.clocks(of: late).first?.stopped == StandardsHouse.at(13))
        }
    }

    @Test("What somebody has comes back to them, in the row and in the record", arguments: Engine.allCases)
    func woken(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.everyReply, 3, pauses: [.withThem, .withColleague])
            let id = try await house.conversation(at: StandardsHouse.at(10))
            try await house.turn(id, .give(to: house.maya), at: StandardsHouse.at(10, 10))
            try await house.turn(id, .later(until: StandardsHouse.at(11)), at: StandardsHouse.at(10, 20))
            house.clock.set(StandardsHouse.at(11) + .seconds(1))
            try await house.runQueued()
            let (row, record) = try await house.database.read {
                (try Conversations.conversation(id, in: $0), try Conversations.records(of: [id], in: $0)[id])
            }
            let steps = ConversationStep.steps(of: try #require(record), until: house.clock.now)
            #expect(row.state == .withColleague && steps.last?.state == row.state)
            #expect(try await house.clocks(of: id).first?.state == .paused)
            try await house.say(.theirs, in: id, at: StandardsHouse.at(12))
            let after = try await house.database.read { try Conversations.records(of: [id], in: $0)[id] }
            #expect(
                ConversationStep.steps(of: try #require(after), until: house.clock.now).last?.state == .withColleague)
        }
    }

    /// Each verdict in a line, by the order in which things were made.
    private static func told(_ house: StandardsHouse) async throws -> [String] {
        let rows = try await house.rows().filter { $0.met != nil }
        func order<T: Comparable & Hashable>(_ all: [T]) -> [T: Int] {
            Dictionary(uniqueKeysWithValues: Set(all).sorted().enumerated().map { ($1, $0 + 1) })
        }
        let conversations = order(rows.compactMap(\.conversation))
        let standards = order(rows.map(\.standard))
        func text(_ moment: Instant?) -> String { moment?.iso8601 ?? "-" }
        return rows.compactMap { row in
            guard let id = row.conversation, let number = conversations[id], let standard = standards[row.standard]
            else { return nil }
            return "conversation \(number), standard \(standard), exchange \(row.exchange): "
                + "\(row.met == true ? "met" : "missed") on day \(row.day ?? 0), began \(text(row.began)), "
                + "stopped \(text(row.stopped)), due \(text(row.due)), late \(text(row.late)), "
                + "\(row.target.milliseconds / 1000) s"
        }.sorted()
    }

    private static func compare(_ told: [String]) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/settled.json")
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .withoutEscapingSlashes]
        if ProcessInfo.processInfo.environment["REGARD_RECORD"] == "1" { try encoder.encode(told).write(to: file) }
        let golden = try JSONDecoder().decode([String].self, from: Data(contentsOf: file))
        #expect(told.count > 20 && told == golden)
    }
}
