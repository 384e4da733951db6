import Testing

@testable import Mail

@Suite("Servers that are no mail servers")
struct GreetingTests {
    @Test("What does not greet as a mail server does is told at once in its own words", .timeLimit(.minutes(15)))
    func strange() async throws {
        let server = try ScriptedServer(Script(greeting: .say("HTTP/1.1 418 teapot")))
        let imap = IMAPSession(
            MailServer(.imap, host: "127.0.0.1", port: server.port, security: .none, timeout: .seconds(3_600)))
        let failure = try #require(await #expect(throws: FetchFailure.self) { try await imap.open() })
        #expect(failure.stage == .greeting)
        #expect(failure.sentence == "127.0.0.1 did not greet us: It said what is not IMAP: “HTTP/1.1 418 teapot”")
        let smtp = SMTPSettings(
            host: "127.0.0.1", port: server.port, security: .none, timeout: .seconds(3_600))
        let refused = try #require(await #expect(throws: SendFailure.self) { try await SMTPSender().probe(smtp) })
        #expect(refused.sentence == "127.0.0.1 did not greet us: It said what is not SMTP: “HTTP/1.1 418 teapot”")
    }
}
