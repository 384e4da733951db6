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
    /// Some days of conversations, with acts, later, Done and coming back, by a generator that always does the same.
    private func live(_ house: StandardsHouse) async throws {
        var random = Sequence64(state: 7)
        var ids: [ConversationID] = []
        for step in 0..<120 {
            house.clock.set(StandardsHouse.at(9, step * 37))
            if ids.count < 12, step % 4 == 0 { ids.append(try await house.conversation()) }
            let id = ids[Int(random.next() % UInt64(ids.count))]
            let now = house.clock.now
            switch random.next() % 7 {
            case 0, 1: try await house.say(.theirs, in: id, at: now)
            case 2: try await house.say(.ours, in: id, at: now)
            case 3: try await house.turn(id, .withThem, at: now)
            case 4: try await house.turn(id, .done, at: now)
            case 5: try await house.turn(id, .later(until: now + .hours(5)), at: now)
            default:
                let act = try await house.turn(id, .waiting, at: now)
                if random.next() % 2 == 0 {
                    try await house.database.write { [maya = house.maya] in
                        _ = try Conversations.undo(act, by: maya, in: $0)
                    }
                }
            }
            try await house.runQueued()
            try await house.database.write { _ = try Clocks.tell(in: $0) }
        }
    }

    @Test("All clocks counted again from what happened are the same rows", arguments: Engine.allCases)
    func same(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.everyReply, 3)
            try await house.standard(.resolution, 2, .workingDays, pauses: [.withThem, .later])
            try await house.standard(.followUp, 6, warn: 50)
            try await live(house)
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
            try await live(house)
            let nexts = try await house.nexts()
            #expect(nexts.contains { $0.derived != nil })
            for (stored, derived) in nexts { #expect(stored == derived) }
        }
    }

    @Test("Settled results stay as they are when a calendar or a standard changes", arguments: Engine.allCases)
    func golden(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let standard = try await house.standard(.everyReply, 3)
            try await live(house)
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

/// A small generator (Steele, Lea & Flood 2014: SplitMix64).
private struct Sequence64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

extension StandardClock {
    /// What is counted, without the id and without what people were told.
    fileprivate var figures: [String] {
        [
            "\(version)", "\(calendar)", "\(began)", "\(String(describing: stopped))", state.rawValue, "\(used)",
            "\(counted)", "\(target)", "\(String(describing: warn))", "\(String(describing: due))",
            "\(String(describing: late))", "\(String(describing: met))", "\(String(describing: day))", "\(hour)",
            "\(weekday)", "\(String(describing: member))",
        ]
    }
}
