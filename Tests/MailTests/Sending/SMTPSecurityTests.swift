import Testing

@testable import Mail

@Suite("Only a server that proves its name is talked to", .enabled(if: TLSServer.isWanted))
struct SMTPSecurityTests {
    private func send(to server: TLSServer, trusting file: String?) async throws -> SendReceipt {
        let settings = SMTPSettings(
            host: "localhost", port: server.port, security: .tls, user: "ann", password: Secret("pass"), caFile: file,
            timeout: .seconds(60))
        return try await SMTPSender().send(Array("a: b\r\n\r\n".utf8), from: "a@a.test", to: ["b@b.test"], settings)
    }

    @Test("A server whose certificate is trusted gets the mail")
    func trusted() async throws {
        let script = try ScriptedServer()
        let server = try TLSServer(name: "localhost", script: script)
        defer { server.end() }
        #expect(try await send(to: server, trusting: server.certificate).accepted == ["b@b.test"])
        #expect(script.mails.count == 1)
    }

    @Test("A certificate that nobody vouches for ends the talk before a word is said")
    func selfSigned() async throws {
        let script = try ScriptedServer()
        let server = try TLSServer(name: "localhost", script: script)
        defer { server.end() }
        let failure = try #require(
            await #expect(throws: SendFailure.self) { try await send(to: server, trusting: nil) })
        #expect(failure.stage == .securing)
        #expect(failure.kind == .putOff)
        #expect(script.commands.isEmpty)
    }

    @Test("A trusted certificate that has run out ends the talk, and the sentence says so, in both directions")
    func expired() async throws {
        let script = try ScriptedServer()
        let server = try TLSServer(name: "localhost", script: script, isExpired: true)
        defer { server.end() }
        let failure = try #require(
            await #expect(throws: SendFailure.self) { try await send(to: server, trusting: server.certificate) })
        #expect(failure.stage == .securing && failure.sentence.contains("has expired"), "\(failure.sentence)")
        #expect(script.commands.isEmpty)
        let again = try TLSServer(name: "localhost", script: script, isExpired: true)
        defer { again.end() }
        let mailbox = MailServer(
            .imap, host: "localhost", port: again.port, security: .tls,
            login: .password(user: "ann", Secret("pass")), caFile: again.certificate, timeout: .seconds(60))
        let shut = await #expect(throws: FetchFailure.self) { try await IMAPSession(mailbox).open() }
        #expect(shut?.stage == .securing && shut?.sentence.contains("has expired") == true, "\(shut?.sentence ?? "")")
    }

    @Test("A trusted certificate of another name ends the talk before a word is said")
    func otherName() async throws {
        let script = try ScriptedServer()
        let server = try TLSServer(name: "other.test", script: script)
        defer { server.end() }
        let failure = try #require(
            await #expect(throws: SendFailure.self) { try await send(to: server, trusting: server.certificate) })
        #expect(failure.stage == .securing)
        #expect(script.commands.isEmpty)
    }
}
