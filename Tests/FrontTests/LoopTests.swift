import ChannelsRules
import ConversationsRules
import Jobs
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import Front

@Suite("Two desks that answer each other, on both engines") struct LoopTests {
    /// A whole desk at one address, which answers by itself.
    private struct Desk {
        let address: String
        let database: any Database
        let clock: SetClock
        let server = TestMailServer()

        /// Takes a letter in as mail does.
        func receive(_ letter: TestMail) async throws {
            try await database.write { tx in
                let id = try #require(try Intake.keep(RawInput(letter.bytes, source: "a test"), in: tx))
                let kept = KeptMail(
                    id: id, received: tx.now, mail: MailDesk.read(letter.bytes), isHistory: false)
                _ = try MailDesk(ours: try OurAddresses.all(in: tx)).settle([kept], in: tx)
            }
        }

        /// Does all that waits, and gives what left because of it.
        func work() async throws -> [TestMailServer.Sent] {
            let before = server.sent.count
            let handlers = Front.jobs(postman: server.postman, sendsMail: true)
            _ = await JobRunner(database, handlers: handlers, clock: clock) { _, problem in
                Issue.record("\(problem)")
            }.runDue()
            return Array(server.sent.dropFirst(before))
        }
    }

    private func withDesk(_ engine: Engine, _ name: String, _ body: (Desk) async throws -> Void) async throws {
        let clock = SetClock(morning)
        try await withDatabase(
            engine, migrations: Front.migrations, clock: clock, carried: Front.followers()
        ) { database in
            try await database.write { tx in
                _ = try Members.make(
                    name: "Maya", email: "maya@\(name).example", role: .owner, by: nil, in: tx)
                var mailbox = MailboxChange()
                (mailbox.address, mailbox.host) = ("desk@\(name).example", "imap.\(name).example")
                mailbox.greeting = "We have your message."
                _ = try Mailboxes.make(mailbox, key: nil, in: tx)
            }
            try await body(Desk(address: "desk@\(name).example", database: database, clock: clock))
        }
    }

    @Test(
        "They stop by themselves within five letters, whatever is lost on the way, and a person is told",
        arguments: Engine.allCases)
    func loop(engine: Engine) async throws {
        try await withDesk(engine, "one") { one in
            try await withDesk(engine, "other") { other in
                var letters = 1
                try await other.receive(Self.stripped(from: one, to: other, letters))
                var told: [String] = []
                for _ in 0..<20 {
                    for (from, to) in [(other, one), (one, other)] {
                        for sent in try await from.work() {
                            guard sent.recipients == [to.address] else {
                                told += sent.recipients
                                continue
                            }
                            letters += 1
                            try await to.receive(Self.stripped(from: from, to: to, letters))
                        }
                        from.clock.advance(.seconds(20))
                    }
                }
                #expect(letters == 5)
                #expect(told == ["maya@other.example"])
                let held = try await other.database.read { try Outbox.held(in: $0) }
                #expect(held == [HeldLetters(sender: "desk@other.example", count: 1)])
            }
        }
    }

    @Test("With the marks that they carry they stop at the first answer", arguments: Engine.allCases)
    func marked(engine: Engine) async throws {
        try await withDesk(engine, "one") { one in
            try await withDesk(engine, "other") { other in
                try await other.receive(Self.stripped(from: one, to: other, 1))
                let answer = try #require(try await other.work().first)
                let mail = MailReader.read(answer.bytes)
                try await one.receive(
                    TestMail(
                        from: other.address, to: one.address, id: mail.messageID, at: nil,
                        headers: ["X-Regard-Loop: \(mail.loopMark ?? "")"]))
                #expect(try await one.work().isEmpty)
            }
        }
    }

    @Test(
        "More than three hundred letters of an hour from one address are held, and told of once",
        arguments: [Engine.sqlite])
    func flood(engine: Engine) async throws {
        try await withDesk(engine, "one") { desk in
            for number in 0..<(Brake.mostFromOne + 5) {
                try await desk.receive(
                    TestMail(from: "p\(number)@x.example", to: desk.address, id: "\(number)@x", at: nil))
            }
            var sent: [TestMailServer.Sent] = []
            while case let more = try await desk.work(), !more.isEmpty { sent += more }
            #expect(sent.filter { $0.recipients != ["maya@one.example"] }.count == Brake.mostFromOne)
            #expect(sent.filter { $0.recipients == ["maya@one.example"] }.count == 1)
            let held = try await desk.database.read { try Outbox.held(in: $0).map(\.count) }
            #expect(held == [5])
        }
    }

    /// A letter as a relay passes it on that takes every mark of a machine off, and every trace of what it answers.
    private static func stripped(from: Desk, to: Desk, _ number: Int) -> TestMail {
        TestMail(
            from: from.address, to: to.address, subject: "Hello \(number)", words: "Letter \(number)",
            id: "r\(number)@relay.example", at: nil)
    }
}
