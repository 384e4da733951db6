import Calendars
import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import StandardsRules

@Suite("Counting again, on both engines")
struct RebuildTests {
    @Test("All clocks counted again from what happened are the same rows", arguments: Engine.allCases)
    func same(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.everyReply, 3)
            try await house.standard(.resolution, 2, .workingDays, pauses: [.withThem, .later])
            try await house.standard(.followUp, 6, warn: 50)
            try await house.live()
            let before = try await house.rows()
            #expect(before.count > 30 && before.contains { $0.met == false } && before.contains { $0.met == true })
            try await house.database.write { _ = try Clocks.rebuild(in: $0) }
            #expect(try await house.rows() == before)
            try await house.database.write { tx in
                try tx.run("DELETE FROM clock")
                _ = try Clocks.rebuild(in: tx)
            }
            let key = { (clock: StandardClock) in "\(clock.subject) \(clock.standard) \(clock.exchange)" }
            let again = Dictionary(uniqueKeysWithValues: try await house.rows().map { (key($0), $0.figures) })
            #expect(again == Dictionary(uniqueKeysWithValues: before.map { (key($0), $0.figures) }))
        }
    }

    @Test("The moment that the minute's work reads is what the row gives", arguments: Engine.allCases)
    func next(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.everyReply, 3)
            try await house.standard(.resolution, 12)
            try await house.live()
            let nexts = try await house.nexts()
            #expect(nexts.contains { $0.derived != nil })
            for (stored, derived) in nexts { #expect(stored == derived) }
        }
    }

    @Test("Settled results stay as they are when a calendar or a standard changes", arguments: Engine.allCases)
    func golden(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let standard = try await house.standard(.everyReply, 3)
            try await house.live()
            let before = try await house.rows().filter { $0.stopped != nil }
            house.clock.advance(.hours(1))
            var definition = StandardsHouse.shopHours
            definition.document.hours["sat"] = [["09:00", "13:00"]]
            try await house.database.write { [house, definition] tx in
                try DeskCalendars.change(house.shop, to: definition, by: nil, in: tx)
                try Standards.change(standard, to: house.draft(.everyReply, 1, calendar: house.shop), by: nil, in: tx)
            }
            try await house.runQueued()
            try await house.database.write { _ = try Clocks.rebuild(in: $0) }
            #expect(try await house.rows().filter { $0.stopped != nil } == before)
            let id = try await house.conversation()
            #expect(try await house.clocks(of: id).map(\.target) == [.hours(1)])
        }
    }
}
