import Foundation
import Glibc
import Kernel
import Mail
import RegardTesting
import Store
import Testing

@testable import ChannelsRules
@testable import ConversationsRules

@Suite("Odd letters and broken mailboxes stop nothing", .enabled(if: DovecotServer.isWanted))
struct OddLetterTests {
    @Test("A letter of 60 MB is told of and its beginning kept, and the next ones come in")
    func large() async throws {
        try await withMailbox(.sqlite) { change in
            change.after = .delete
        } _: { house in
            var large = Array("From: Ann <ann@example.net>\r\nSubject: Pictures\r\n\r\n".utf8)
            large += [UInt8](repeating: UInt8(ascii: "x"), count: 60 << 20)
            try house.server.deliver(large, name: "1")
            try house.server.deliver(letter(1), name: "2")
            try await house.fetching { try await house.untilKept(2) }
            let notes = try await house.database.read { try Mailboxes.notes(of: house.mailbox, in: $0) }
            #expect(notes.map(\.says).first?.contains("60 MB, more than the 40 MB") == true)
            let aside = try await house.database.read { try Quarantine.page(in: $0) }
            #expect(aside.map(\.reason) == [.tooLarge])
            #expect(aside.first?.subject == "Pictures" && aside.first?.from == "Ann <ann@example.net>")
            // It lies at the server whole, whatever is done to those that are taken.
            #expect(try house.server.count() >= 1)
        }
    }

    @Test("A head of 2 MB and 5,000 recipients are taken, and told of")
    func peculiar() async throws {
        try await withMailbox(.sqlite) { house in
            let names = (1...5_000).map { "person\($0)@example.net" }.joined(separator: ",\r\n ")
            let head = "From: Ann <ann@example.net>\r\nTo: \(names)\r\nSubject: To all\r\n\r\nHello\r\n"
            try house.server.deliver(Array(head.utf8), name: "1")
            let long = String(repeating: "X-Filler: \(String(repeating: "y", count: 900))\r\n", count: 2_300)
            let mail = "From: Bob <bob@example.net>\r\n\(long)Subject: Long\r\n\r\nHello\r\n"
            try house.server.deliver(Array(mail.utf8), name: "2")
            try await house.fetching { try await house.untilKept(2) }
            let says = try await house.database.read { try Mailboxes.notes(of: house.mailbox, in: $0).map(\.says) }
            #expect(says.contains { $0.contains("names 5000 recipients") })
            #expect(says.contains { $0.contains("head of this letter") })
            try await SettleMail().run(house.database)
            let left = try await house.database.read { try Intake.waiting(limit: 9, in: $0).count }
            #expect(left == 0)
        }
    }

    @Test("A wrong password is told in the server's words and never with the password, and the others go on")
    func password() async throws {
        try await withMailbox(.sqlite) { house in
            var change = MailboxChange()
            change.address = "other@bramble.example"
            (change.host, change.port, change.security) = (
                "127.0.0.1", "\(house.server.port)", MailServer.Security.none
            )
            change.password = Secret("wrong secret")
            let other = try await house.database.write { [change] tx in
                try Mailboxes.make(change, key: MailboxHouse.key, in: tx)
            }
            try house.server.deliver(letter(1))
            try await house.fetching {
                try await house.untilKept(1)
                try await house.until { try Mailboxes.one(other, in: $0).state.problem != nil }
            }
            let state = try await house.database.read { try Mailboxes.one(other, in: $0).state }
            #expect(state.problem?.contains("did not let us sign in: [AUTHENTICATIONFAILED]") == true)
            #expect(state.problem?.contains("wrong secret") == false)
            #expect(state.nextTry != nil && state.problemSince != nil)
            #expect(try await house.state().problem == nil)
        }
    }

    @Test("A folder that is not there is told, and once it is put right, letters come in")
    func folder() async throws {
        try await withMailbox(.sqlite) { change in
            change.folder = "Nowhere"
        } _: { house in
            try house.server.deliver(letter(1))
            try await house.fetching {
                let problem = try await house.untilProblem()
                #expect(problem.contains("to open the mailbox “Nowhere”"))
                try await house.change { $0.folder = "INBOX" }
                try await house.untilKept(1)
                try await house.until { try Mailboxes.one(house.mailbox, in: $0).state.problem == nil }
            }
        }
    }

    @Test("A server that talks nonsense is told of on the mailbox’s page, and once it is put right, letters come in")
    func nonsense() async throws {
        let (listener, port) = try Daemon.listen()
        Thread.detachNewThread {
            while case let connection = accept(listener, nil, nil), connection >= 0 {
                _ = Glibc.send(connection, "Hello, this is no mailbox.\r\n", 28, Int32(MSG_NOSIGNAL))
                close(connection)
            }
        }
        try await withMailbox(.sqlite) { change in
            change.port = "\(port)"
        } _: { house in
            try house.server.deliver(letter(1))
            try await house.fetching {
                let problem = try await house.untilProblem()
                #expect(problem.contains("127.0.0.1"), "\(problem)")
                try await house.change {
                    ($0.port, $0.password) = ("\(house.server.port)", Secret(DovecotServer.password))
                }
                try await house.untilKept(1)
            }
        }
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    @Test("What was sealed with another key is told, and a password that is written anew opens the mailbox")
    func sealed() async throws {
        try await withMailbox(.sqlite) { house in
            let other = MailboxAccess(
                house.database, key: SealingKey(SealingKey.random()), clock: house.house.clock)
            let (mailbox, _) = try await house.database.read { try Mailboxes.one(house.mailbox, in: $0) }
            await #expect(throws: MailboxShut.sealed) { try await other.incoming(mailbox) }
            let trial = await MailboxTrial.run(mailbox, house.access)
            #expect(trial.reading == .reads(letters: 0, keepsDeleted: false))
            #expect(trial.sending == .notAsked)
        }
    }
}
