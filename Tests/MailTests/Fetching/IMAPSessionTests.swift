import RegardTesting
import Testing

@testable import Mail

@Suite("Fetching from Dovecot", .enabled(if: DovecotServer.isWanted))
struct IMAPSessionTests {
    /// A mail with bytes that are no text in any encoding.
    private static func mail(_ number: Int) -> [UInt8] {
        Array("Subject: number \(number)\r\n\r\n".utf8) + [0x80, 0xFF, 0x28, 0x7B] + Array("5}\r\n) \"\r\n".utf8)
    }

    private func withDovecot(_ body: (DovecotServer, IMAPSession) async throws -> Void) async throws {
        let server = try DovecotServer()
        defer { server.end() }
        let session = IMAPSession(server.settings)
        try await session.open()
        try await body(server, session)
        await session.close()
    }

    @Test("Mails come byte for byte, and reading does not mark them")
    func fetching() async throws {
        try await withDovecot { server, session in
            for number in 1...5 { try server.deliver(Self.mail(number), name: "\(number)") }
            let box = try await session.select()
            #expect(box.count == 5)
            let uids = try await session.uids()
            let mails = try await session.mails(uids)
            #expect(mails.map(\.uid) == uids)
            #expect(Set(mails.map(\.bytes)) == Set((1...5).map(Self.mail)))
            #expect(try await session.sizes(of: uids).map(\.bytes) == mails.map(\.bytes.count))
            #expect(try await session.mails(uids).allSatisfy { !$0.flags.contains("\\Seen") })
            #expect(try await session.mails([uids[0]], firstBytes: 10).first?.bytes == Array("Subject: n".utf8))
        }
    }

    @Test("Only the mails from a number on are listed, and none when there is nothing new")
    func newOnes() async throws {
        try await withDovecot { server, session in
            for number in 1...3 { try server.deliver(Self.mail(number)) }
            let box = try await session.select()
            let uids = try await session.uids()
            #expect(try await session.uids(from: uids[1]) == Array(uids[1...]))
            #expect(try await session.uids(from: try #require(box.next)).isEmpty)
        }
    }

    @Test("A mailbox that was numbered anew has another validity")
    func validity() async throws {
        try await withDovecot { server, session in
            try server.deliver(Self.mail(1))
            let before = try await session.select().validity
            await session.close()
            try await server.renumber()
            try await session.open()
            #expect(try await session.select().validity != before)
        }
    }

    @Test("Mails are marked, moved to a mailbox in other letters, and deleted, and no others are")
    func changing() async throws {
        try await withDovecot { server, session in
            for number in 1...4 { try server.deliver(Self.mail(number)) }
            _ = try await session.select()
            let uids = try await session.uids()
            try await session.markRead([uids[0]])
            #expect(try await session.mails([uids[0]]).first?.flags.contains("\\Seen") == true)
            try await session.create("Erledigt – 完了 & \"mehr\"")
            try await session.move([uids[1]], to: "Erledigt – 完了 & \"mehr\"")
            try await session.delete([uids[2]])
            #expect(try await session.uids() == [uids[0], uids[3]])
            #expect(try await session.select("Erledigt – 完了 & \"mehr\"").count == 1)
        }
    }

    @Test("Waiting ends when a mail arrives, and when the time is over")
    func idle() async throws {
        try await withDovecot { server, session in
            _ = try await session.select()
            #expect(try await session.idle(for: .milliseconds(10)) == false)
            let news = Task { try await session.idle(for: .seconds(60)) }
            try server.deliver(Self.mail(1))
            #expect(try await news.value)
            #expect(try await session.uids().count == 1)
        }
    }

    @Test("Waiting ends when its task is cancelled, and the session goes on")
    func cancelled() async throws {
        try await withDovecot { _, session in
            _ = try await session.select()
            let waiting = Task { try await session.idle(for: .seconds(1_000)) }
            waiting.cancel()
            #expect(try await waiting.value == false)
            #expect(try await session.select().count == 0)
        }
    }

    @Test("A wrong password is told in the server's words, without the password")
    func wrongPassword() async throws {
        try await withDovecot { server, _ in
            var settings = server.settings
            settings.login = .password(user: "ann", Secret("hunter2"))
            let failure = await #expect(throws: FetchFailure.self) { try await IMAPSession(settings).open() }
            #expect(failure?.kind == .shut)
            #expect(
                failure?.sentence == "127.0.0.1 did not let us sign in: [AUTHENTICATIONFAILED] Authentication failed.")
        }
    }

    @Test("A mailbox that is not there is refused in the server's words, and the session goes on")
    func absent() async throws {
        try await withDovecot { _, session in
            let failure = await #expect(throws: FetchFailure.self) { _ = try await session.select("Nowhere") }
            #expect(failure?.kind == .refused)
            #expect(failure?.sentence.contains("Mailbox doesn't exist") == true)
            let box = try await session.select()
            #expect(box.count == 0)
        }
    }

    @Test("A server that goes away breaks the session, and to open it again says that nobody is there")
    func goneAway() async throws {
        let server = try DovecotServer()
        let session = IMAPSession(server.settings)
        do {
            defer { server.end() }
            try await session.open()
            _ = try await session.select()
        }
        var failure: FetchFailure?
        while failure == nil {
            do throws(FetchFailure) { _ = try await session.uids() } catch { failure = error }
        }
        #expect(failure?.kind == .broken)
        let later = await #expect(throws: FetchFailure.self) { try await session.open() }
        #expect(later?.kind == .shut)
    }

    @Test("A mailbox of ten thousand mails is fetched in batches, each mail once")
    func large() async throws {
        try await withDovecot { server, session in
            for number in 1...10_000 { try server.deliver(Self.mail(number), name: "\(number)") }
            #expect(try await session.select().count == 10_000)
            let uids = try await session.uids()
            var seen: Set<[UInt8]> = []
            for start in stride(from: 0, to: uids.count, by: 500) {
                seen.formUnion(try await session.mails(Array(uids[start..<start + 500])).map(\.bytes))
            }
            #expect(seen.count == 10_000)
        }
    }
}

@Suite("Fetching from what is no IMAP server")
struct StrangeServerTests {
    @Test(
        "A server that speaks otherwise, says nothing or hangs up keeps its mailbox shut, with a sentence",
        arguments: [
            Act.say("220 mail.test ready"), .hangUp, .silence, .say("* BYE too busy"),
        ])
    func strange(_ greeting: Act) async throws {
        let server = try ScriptedServer(Script(greeting: greeting))
        let settings = MailServer(
            .imap, host: "127.0.0.1", port: server.port, security: .none, timeout: .milliseconds(300))
        let failure = await #expect(throws: FetchFailure.self) { try await IMAPSession(settings).open() }
        #expect(failure?.kind == .shut)
        #expect(failure?.sentence.hasPrefix("127.0.0.1 ") == true)
    }
}
