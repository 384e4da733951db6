import ConversationsRules
import Kernel
import PeopleRules
import Store

@testable import StandardsRules

extension StandardsHouse {
    /// Some days of conversations, with acts, later, Done and coming back, by a generator that always does the same.
    func live(sort: [ContactPointID] = []) async throws {
        var random = Sequence64(state: 7)
        var ids: [ConversationID] = []
        for step in 0..<120 {
            clock.set(StandardsHouse.at(9, step * 37))
            if ids.count < 12, step % 4 == 0 {
                ids.append(try await conversation())
                if !sort.isEmpty { try await self.sort(ids[ids.count - 1], to: sort[ids.count % sort.count]) }
            }
            let id = ids[Int(random.next() % UInt64(ids.count))]
            let now = clock.now
            switch random.next() % 7 {
            case 0, 1: try await say(.theirs, in: id, at: now)
            case 2: try await say(.ours, in: id, at: now)
            case 3: try await turn(id, .withThem, at: now)
            case 4: try await turn(id, .done, at: now)
            case 5: try await turn(id, .later(until: now + .hours(5)), at: now)
            default:
                let act = try await turn(id, .waiting, at: now)
                if random.next() % 2 == 0 {
                    try await database.write { [maya] in
                        _ = try Conversations.undo(act, by: maya, in: $0)
                    }
                }
            }
            try await runQueued()
            try await database.write { _ = try Clocks.tell(in: $0) }
        }
    }

    /// Says what kind of occasion a conversation is.
    func sort(_ id: ConversationID, to point: ContactPointID?) async throws {
        try await database.write { try ContactPoints.set(point, of: id, in: $0) }
    }

    /// All rows by what they measure, with what is counted.
    func figures(where isShown: (StandardClock) -> Bool = { _ in true }) async throws -> [String: [String]] {
        let rows = try await rows().filter(isShown)
        return Dictionary(
            uniqueKeysWithValues: rows.map { ("\($0.subject) \($0.standard) \($0.exchange)", $0.figures) })
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
    var figures: [String] {
        [
            "\(version)", "\(calendar)", "\(began)", "\(String(describing: stopped))", state.rawValue, "\(used)",
            "\(counted)", "\(target)", "\(String(describing: warn))", "\(String(describing: due))",
            "\(String(describing: late))", "\(String(describing: met))", "\(String(describing: day))", "\(hour)",
            "\(weekday)", "\(String(describing: member))",
        ]
    }
}
