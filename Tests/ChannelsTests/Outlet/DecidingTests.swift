import Jobs
import Kernel
import Mail
import RegardTesting
import Store
import Testing

@testable import ChannelsRules

@Suite("What is decided about letters that did not leave, on both engines")
struct DecidingTests {
    private func put(_ house: TestHouse, _ recipients: String...) async throws -> ID<OutboxItem> {
        try await house.database.write {
            try Outbox.put(
                raw("Dear all \($0.nextID(of: OutboxItem.self))"), from: "hello@bramble.example",
                recipients: recipients, subject: 7, messageID: "one@bramble.example", held: .seconds(0), in: $0)
        }
    }

    private func item(_ house: TestHouse, _ id: ID<OutboxItem>) async throws -> OutboxItem {
        try #require(try await house.database.read { try Outbox.item(id, in: $0) })
    }

    @Test(
        "A receiver who was put off is tried again alone; the letter is sent once all have it",
        arguments: Engine.allCases)
    func alone(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await put(house, "a@x.example", "b@x.example")
            house.server.answer(.partly([RecipientFate(address: "b@x.example", state: .delayed, reply: "451 later")]))
            try await house.runQueued()
            let first = try await item(house, id)
            #expect(first.state == .delayed && first.problem == "451 later" && first.attempts == 1)
            #expect(first.nextTry == TestHouse.morning + .minutes(1))
            let taken = try await house.database.write { try Outbox.takeBack(id, in: $0) }
            #expect(!taken, "One of them has it.")
            house.clock.advance(.minutes(1))
            try await house.runQueued()
            #expect(house.server.sent.map(\.recipients) == [["a@x.example", "b@x.example"], ["b@x.example"]])
            #expect(try await item(house, id).state == .sent)
        }
    }

    @Test("A receiver who is refused is shown, and sending again reaches only them", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await put(house, "a@x.example", "b@x.example")
            house.server.answer(.partly([RecipientFate(address: "b@x.example", state: .refused, reply: "550 gone")]))
            try await house.runQueued()
            let first = try await item(house, id)
            #expect(first.state == .refused && first.problem == "550 gone")
            let fates = try await house.database.read { try Outbox.fates(of: [id], in: $0)[id] }
            #expect(fates?.map(\.state) == [.taken, .refused])
            try await house.database.write { try Outbox.sendAgain(id, in: $0) }
            try await house.runQueued()
            #expect(house.server.sent.last?.recipients == ["b@x.example"])
            #expect(try await item(house, id).state == .sent)
            await #expect(throws: Conflict.self) {
                try await house.database.write { try Outbox.sendAgain(id, in: $0) }
            }
        }
    }

    @Test("What is set aside or taken for arrived can be undone, and leaves then as before", arguments: Engine.allCases)
    func deciding(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (lost, waiting) = (try await put(house, "a@x.example"), try await put(house, "b@x.example"))
            house.server.answer(.unknown("the line broke"), .noServer)
            try await house.runQueued()
            try await house.database.write { tx in
                try Outbox.settleArrived(lost, by: 5, in: tx)
                try Outbox.drop(waiting, by: 5, in: tx)
            }
            #expect(try await item(house, lost).state == .sent)
            #expect(try await house.database.read { try Outbox.stuck(in: $0).isEmpty })
            #expect(try await house.database.read { try Outbox.settled(since: $0.now - .days(1), in: $0).count } == 2)
            #expect(try await house.database.write { try Outbox.sendUnsent(in: $0) } == 0)
            try await house.database.write { tx in
                try Outbox.undecide(lost, in: tx)
                try Outbox.undecide(waiting, in: tx)
            }
            #expect(try await item(house, lost).state == .unknown)
            try await house.runQueued()
            #expect(try await item(house, waiting).state == .sent)
            await #expect(throws: Conflict.self) {
                try await house.database.write { try Outbox.undecide(lost, in: $0) }
            }
            await #expect(throws: Absent.self) {
                try await house.database.write { try Outbox.drop(ID(1), by: 5, in: $0) }
            }
        }
    }

    @Test("A letter that was put off can be taken back, and is found by its Message-ID", arguments: Engine.allCases)
    func takenBack(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await put(house, "a@x.example")
            house.server.answer(.putOff("451 busy"))
            try await house.runQueued()
            #expect(
                try await house.database.read { try Outbox.item(messageID: "one@bramble.example", in: $0)?.id } == id)
            #expect(try await house.database.write { try Outbox.takeBack(id, in: $0) })
            house.clock.advance(.hours(1))
            #expect(try await house.runQueued() == 0)
        }
    }

    @Test(
        "Mail from an address leaves by the server of its mailbox, and waits visibly once that is gone",
        arguments: Engine.allCases)
    func servers(engine: Engine) async throws {
        try await withHouse(engine) { house in
            var change = MailboxChange()
            (change.address, change.host, change.password) = ("hello@bramble.example", "localhost", Secret("pw"))
            (change.outgoingHost, change.outgoingAccount) = ("smtp.bramble.example", "desk")
            let typed = change
            let other = SMTPSettings(host: "other.example", security: .tls)
            func server(_ otherwise: SMTPSettings?) async throws -> String? {
                try await MailboxAccess(
                    house.database, key: MailboxHouse.key, clock: house.clock, otherwise: otherwise
                ).server(for: "Hello@bramble.example")?.description
            }
            #expect(try await server(nil) == nil)
            #expect(try await house.database.read { try Outbox.hasOwnWay(in: $0) } == false)
            let id = try await put(house, "a@x.example")
            house.server.answer(.noServer)
            try await house.runQueued()
            let mailbox = try await house.database.write {
                try Mailboxes.make(typed, key: MailboxHouse.key, in: $0)
            }
            #expect(try await house.database.read { try Outbox.hasOwnWay(in: $0) })
            #expect(try await server(other) == "smtps://desk:•••@smtp.bramble.example:465")
            try await house.runQueued()
            #expect(try await item(house, id).state == .sent, "The new mailbox has it tried again.")
            try await house.database.write { try Mailboxes.remove(mailbox, in: $0) }
            #expect(try await server(nil) == nil)
            #expect(try await server(other) == "smtps://other.example:465")
        }
    }
}
