import Jobs
import Kernel
import RegardTesting
import Store
import Testing

@testable import ChannelsRules

@Suite("The way out, on both engines")
struct OutboxTests {
    private func put(
        _ house: TestHouse, _ words: String = "Dear Mrs Miggins", subject: Int64 = 7
    ) async throws
        -> ID<OutboxItem>
    {
        try await house.database.write {
            try Outbox.put(
                raw(words), from: "hello@bramble.example", recipients: ["edith@miggins.example", "b@c.example"],
                subject: subject, held: .seconds(10), in: $0)
        }
    }

    private func state(_ house: TestHouse, _ id: ID<OutboxItem>) async throws -> OutboxItem.State? {
        try await house.database.read { try Outbox.item(id, in: $0)?.state }
    }

    @Test("A message is held for a while and then leaves once, as it was written", arguments: Engine.allCases)
    func leaves(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await put(house)
            house.clock.advance(.seconds(9))
            #expect(try await house.runQueued() == 0)
            #expect(try await state(house, id) == .held)
            house.clock.advance(.seconds(1))
            #expect(try await house.runQueued() == 1)
            #expect(try await state(house, id) == .sent)
            let sent = house.server.sent
            #expect(sent.count == 1 && sent[0].bytes == Array("Dear Mrs Miggins".utf8))
            #expect(
                sent[0].from == "hello@bramble.example"
                    && sent[0].recipients == ["edith@miggins.example", "b@c.example"])
            try await house.database.write { try Jobs.enqueue(SendMail(item: id), in: $0) }
            try await house.runQueued()
            #expect(house.server.sent.count == 1)
        }
    }

    @Test(
        "A letter that opens something is dropped once it has left, or once it opens nothing",
        arguments: Engine.allCases)
    func secrets(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (sent, late, plain) = (
                try await put(house, "a"), try await put(house, "b"), try await put(house, "c")
            )
            let dropped = try await house.database.write { tx in
                try Outbox.opensUntil(tx.now + .days(60), sent, in: tx)
                try Outbox.opensUntil(tx.now + .hours(1), late, in: tx)
                try tx.run("UPDATE outbox SET state = 'unsent' WHERE id = \(late)")
                let before = try Outbox.dropSecrets(in: tx)
                try tx.run("UPDATE outbox SET state = 'sent' WHERE id IN (\(list: [sent, plain]))")
                return [before, try Outbox.dropSecrets(in: tx)]
            }
            house.clock.advance(.hours(1))
            let later = try await house.database.write { try Outbox.dropSecrets(in: $0) }
            #expect(dropped == [0, 1] && later == 1)
            let kept = try await house.database.read {
                try $0.rows("SELECT length(b.bytes) FROM outbox o JOIN blob b ON b.id = o.blob_id ORDER BY o.id") {
                    $0.int(0)
                }
            }
            #expect(kept == [0, 0, 1])
            #expect(try await state(house, late) == .takenBack)
        }
    }

    @Test("A letter of which nothing is kept any more is not sent again", arguments: Engine.allCases)
    func emptied(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (refused, dropped) = (try await put(house, "a"), try await put(house, "b"))
            try await house.database.write { [cast = house.cast] tx in
                try tx.run("UPDATE outbox SET state = 'refused' WHERE id = \(refused)")
                try tx.run("UPDATE outbox SET state = 'delayed' WHERE id = \(dropped)")
                try Outbox.drop(dropped, by: cast.priya.value, in: tx)
                for id in [refused, dropped] { try Outbox.opensUntil(tx.now, id, in: tx) }
                #expect(try Outbox.dropSecrets(in: tx) == 2)
            }
            await #expect(throws: Conflict.self) {
                try await house.database.write { try Outbox.sendAgain(refused, in: $0) }
            }
            await #expect(throws: Conflict.self) {
                try await house.database.write { try Outbox.undecide(dropped, in: $0) }
            }
            #expect(try await house.runQueued() == 0 && house.server.sent.isEmpty)
        }
    }

    @Test("A message can be taken back until it leaves, and then never leaves", arguments: Engine.allCases)
    func takeBack(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (first, second) = (try await put(house, "one"), try await put(house, "two"))
            let taken = try await house.database.write { try Outbox.takeBack(first, in: $0) }
            let again = try await house.database.write { try Outbox.takeBack(first, in: $0) }
            #expect(taken && !again)
            house.clock.advance(.seconds(10))
            let late = try await house.database.write { try Outbox.takeBack(second, in: $0) }
            #expect(!late)
            try await house.runQueued()
            #expect(house.server.sent.map(\.bytes) == [Array("two".utf8)])
            #expect(try await state(house, first) == .takenBack)
        }
    }

    @Test(
        "A message that a killed run left before its end was sent is sent again; after that nobody can tell",
        arguments: Engine.allCases)
    func middle(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (first, second) = (try await put(house, "one"), try await put(house, "two"))
            house.clock.advance(.seconds(10))
            try await house.database.write { tx in
                _ = try Outbox.claim(first, in: tx)
                let claim = try #require(try Outbox.claim(second, in: tx))
                #expect(try Outbox.handing(claim, in: tx))
            }
            try await house.runQueued()
            #expect(house.server.sent.map(\.bytes) == [Array("one".utf8)])
            #expect(try await state(house, first) == .sent)
            #expect(try await state(house, second) == .unknown)
            let stuck = try await house.database.read { try Outbox.stuck(in: $0).map(\.id) }
            #expect(stuck == [second])
        }
    }

    @Test("Two runs that want the same message send it once", arguments: Engine.allCases)
    func claimedOnce(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await put(house)
            let claims = try await withThrowingTaskGroup(of: OutboxClaim?.self) { group in
                for _ in 0..<4 {
                    group.addTask { try await house.database.write { try Outbox.claim(id, in: $0) } }
                }
                return try await group.reduce(into: [OutboxClaim?]()) { $0.append($1) }.compactMap { $0 }
            }
            let ended = try await house.database.write { tx in
                try claims.filter { try Outbox.handing($0, in: tx) }.count
            }
            #expect(!claims.isEmpty && ended == 1)
            let late = try #require(claims.min { $0.attempt < $1.attempt })
            guard claims.count > 1 else { return }
            try await house.database.write { try Outbox.settle(late, .refused("550"), in: $0) }
            #expect(try await state(house, id) == .handed)
        }
    }

    @Test(
        "Without a server a message stays and says so, can be taken back, and leaves once there is one",
        arguments: Engine.allCases)
    func noServer(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (first, second) = (try await put(house, "one"), try await put(house, "two"))
            house.server.answer(.noServer, .noServer)
            house.clock.advance(.seconds(10))
            try await house.runQueued()
            #expect(try await state(house, first) == .unsent)
            let taken = try await house.database.write { try Outbox.takeBack(first, in: $0) }
            #expect(taken)
            #expect(try await house.runQueued() == 0)
            let count = try await house.database.write { try Outbox.sendUnsent(in: $0) }
            #expect(count == 1)
            try await house.runQueued()
            #expect(try await state(house, second) == .sent)
            #expect(try await state(house, first) == .takenBack)
        }
    }

    @Test(
        "A message that was put off is tried again, ever more seldom, and is given up after two days",
        arguments: Engine.allCases)
    func delayed(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await put(house)
            house.clock.advance(.seconds(10))
            var tries = 0
            repeat {
                house.server.answer(.putOff("451 try later"))
                try await house.runQueued()
                tries += 1
                let item = try await house.database.read { try Outbox.item(id, in: $0) }
                #expect(item?.problem == "451 try later")
                house.clock.advance(tries < 7 ? .minutes(1 << tries) : .hours(1))
            } while try await state(house, id) == .delayed && tries < 100
            #expect((48...60).contains(tries) && house.server.sent.count == tries)
            #expect(try await state(house, id) == .givenUp)
            #expect(try await house.runQueued() == 0)
            #expect(try await house.database.read { try Jobs.parked(in: $0) } == 0)
        }
    }

    @Test("A message that was put off leaves when the server takes it", arguments: Engine.allCases)
    func delayedThenSent(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await put(house)
            house.server.answer(.putOff("busy"))
            house.clock.advance(.seconds(10))
            try await house.runQueued()
            #expect(try await state(house, id) == .delayed)
            house.clock.advance(.seconds(59))
            #expect(try await house.runQueued() == 0)
            house.clock.advance(.seconds(1))
            try await house.runQueued()
            #expect(try await state(house, id) == .sent)
            let item = try await house.database.read { try Outbox.item(id, in: $0) }
            #expect(item?.problem == nil)
        }
    }

    @Test("What the server refuses, or may have taken, is not tried again and is shown", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (first, second) = (try await put(house, "one", subject: 1), try await put(house, "two", subject: 2))
            house.server.answer(.refused("550 no such person"), .unknown("the line broke"))
            house.clock.advance(.seconds(10))
            try await house.runQueued()
            house.clock.advance(.days(3))
            #expect(try await house.runQueued() == 0)
            let stuck = try await house.database.read { try Outbox.stuck(in: $0) }
            #expect(stuck.map(\.id) == [second, first])
            #expect(stuck.map(\.problem) == ["the line broke", "550 no such person"])
            let bySubject = try await house.database.read { try Outbox.items(subjects: [1, 3], in: $0) }
            #expect(bySubject.mapValues(\.id) == [1: first])
        }
    }
}
