import Crypto
import Kernel
import RegardTesting
import Store
import Testing

@testable import ChannelsRules

/// Raw input of these words.
func raw(_ words: String, source: String = "a test") -> RawInput {
    raw(Array(words.utf8), source: source)
}

func raw(_ bytes: [UInt8], source: String = "a test") -> RawInput {
    RawInput(bytes: bytes, hash: Array(SHA256.hash(data: bytes)), source: source)
}

@Suite("Keeping what comes in, on both engines")
struct IntakeTests {
    @Test("The same bytes are kept once, whatever brought them", arguments: Engine.allCases)
    func twice(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let first = try await house.database.write { try Intake.keep(raw("Hello"), in: $0) }
            let again = try await house.database.write { try Intake.keep(raw("Hello", source: "elsewhere"), in: $0) }
            let other = try await house.database.write { try Intake.keep(raw("Hello."), in: $0) }
            #expect(first != nil && again == nil && other != nil)
            let hashes = ["Hello", "Hello.", "Hallo"].map { raw($0).hash }
            let known = try await house.database.read { try Intake.known(hashes, in: $0) }
            #expect(known == Set(hashes.prefix(2)))
            let none = try await house.database.read { try Intake.known([], in: $0) }
            #expect(none.isEmpty)
        }
    }

    @Test(
        "Of many at once only those are kept that are not here, each once, in their order", arguments: Engine.allCases)
    func many(engine: Engine) async throws {
        try await withHouse(engine) { house in
            _ = try await house.database.write { try Intake.keep(raw("b"), in: $0) }
            let kept = try await house.database.write { tx in
                let before = tx.statements
                let kept = try Intake.keep(["c", "b", "a", "c", "d"].map { raw($0) }, in: tx)
                return (
                    words: kept.map { String(decoding: $0.raw.bytes, as: UTF8.self) }, reads: tx.statements - before
                )
            }
            #expect(kept.words == ["c", "a", "d"] && kept.reads == 1 + 2 * 3)
            let again = try await house.database.write { try Intake.keep([raw("a"), raw("d")], in: $0) }
            #expect(again.isEmpty)
        }
    }

    @Test("One blob serves two channels, and what is kept is what came, byte for byte", arguments: Engine.allCases)
    func bytes(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let all = [[UInt8](0...255), [], Array(repeating: 0, count: 70_000), Array("\r\n.\r\n\0".utf8)]
            for bytes in all {
                let ids = try await house.database.write { tx in
                    [try Intake.keep(raw(bytes), in: tx), try Intake.keep(raw(bytes), channel: "form", in: tx)]
                }
                for id in ids {
                    let kept = try await house.database.read { try Quarantine.raw(try #require(id), in: $0) }
                    #expect(kept == bytes)
                }
            }
            let blobs = try await house.database.read {
                try $0.row("SELECT count(*), sum(size) FROM blob") { $0.int(0) }
            }
            #expect(blobs == all.count)
        }
    }

    @Test("Several programs that keep the same message at once keep it once", arguments: Engine.allCases)
    func together(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let kept = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<12 {
                    group.addTask {
                        try await house.database.write { try Intake.keep(raw("\(number % 3)"), in: $0) } != nil
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(kept == 3)
        }
    }

    @Test(
        "What waits is given oldest first with its bytes, until somebody takes it, and to one taker only",
        arguments: Engine.allCases)
    func waiting(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let ids = try await house.database.write { tx in
                try ["a", "b", "c"].compactMap { try Intake.keep(raw($0), in: tx) }
            }
            let first = try await house.database.read { try Intake.waiting(limit: 2, in: $0) }
            #expect(first.map(\.id) == Array(ids.prefix(2)))
            #expect(first.map(\.bytes) == [Array("a".utf8), Array("b".utf8)])
            let rest = try await house.database.read { try Intake.waiting(after: ids[1], limit: 2, in: $0) }
            #expect(rest.map(\.id) == [ids[2]])
            let taken = try await house.database.write { tx in
                try (0..<2).map { _ in try !Intake.take([ids[0]], in: tx).isEmpty }
            }
            #expect(taken == [true, false])
            try await house.database.write { tx in
                try Intake.quarantine(ids[1], reason: .bounce, subject: "", from: "", in: tx)
                try Intake.quarantine(ids[0], reason: .bounce, subject: "", from: "", in: tx)
            }
            let left = try await house.database.read { try Intake.waiting(limit: 9, in: $0) }
            #expect(left.map(\.id) == [ids[2]])
            let aside = try await house.database.read { try Quarantine.page(in: $0).map(\.id) }
            #expect(aside == [ids[1]])
        }
    }

    @Test("Each query is served by its index", arguments: Engine.allCases)
    func plans(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let served: [(Query, String, String)] = [
                (Intake.waitingNow("i.id", after: nil, limit: 100), "intake_waiting", "intake_waiting"),
                (Intake.knowing([[1], [2]], channel: "email"), "sqlite_autoindex_intake_1", "intake_hash_channel_key"),
                (Quarantine.paging(reason: nil, before: nil, limit: 50), "intake_quarantine", "intake_quarantine"),
                (Quarantine.paging(reason: .list, before: ID(7), limit: 50), "intake_reason", "intake_reason"),
                (Quarantine.counting(), "intake_", "intake_"),
                (Outbox.belonging(to: [1, 2]), "outbox_subject", "outbox_subject"),
                (Outbox.rawNow(subject: 1), "outbox_subject", "outbox_subject"),
                (Outbox.stuckNow(limit: 50), "outbox_stuck", "outbox_stuck"),
                (Outbox.counting(), "outbox_stuck", "outbox_stuck"),
                (Outbox.waitingNow(limit: 50), "outbox_delayed", "outbox_delayed"),
                (Outbox.delayed(from: "care@bramble.example", limit: 50), "outbox_delayed", "outbox_delayed"),
                (Outbox.unsent(limit: 50), "outbox_unsent", "outbox_unsent"),
                (Outbox.named("a@b"), "outbox_message", "outbox_message"),
                (Outbox.settledNow(since: TestHouse.morning, limit: 20), "outbox_settled", "outbox_settled"),
                (
                    Brake.greetings(to: ["a@b"], since: TestHouse.morning, after: nil), "outbox_greeting",
                    "outbox_greeting"
                ),
                (
                    Brake.letters(from: "a@b", since: TestHouse.morning, after: ID(1)), "outbox_by_itself",
                    "outbox_by_itself"
                ),
                (Brake.decided(of: "a@b", since: TestHouse.morning), "outbox_by_itself", "outbox_by_itself"),
                (Brake.causes(of: "a@b"), "outbox_held_back", "outbox_held_back"),
                (
                    Quarantine.ofReason(.spam, after: ID(1), upTo: ID(9), limit: 500), "intake_reason", "intake_reason"
                ),
                (Outbox.heldNow(), "outbox_held_back", "outbox_held_back"),
                (Outbox.held(from: "a@b"), "outbox_held_back", "outbox_held_back"),
                (Outbox.fated([ID(1), ID(2)]), "outbox_recipient", "outbox_recipient_pkey"),
            ]
            for (query, sqlite, postgres) in served {
                let plan = try await house.database.plan(of: query)
                #expect(plan.contains(engine == .sqlite ? sqlite : postgres), "\(plan)")
            }
        }
    }
}
