import Foundation
import Testing

@testable import Mail

@Suite("Being let in by a mail server")
struct SMTPSignInTests {
    private let sender = SMTPSender()

    private func settings(_ server: ScriptedServer, _ security: MailServer.Security = .none) -> SMTPSettings {
        SMTPSettings(
            host: "127.0.0.1", port: server.port, security: security, user: "ann", password: Secret("pa:ss@word"),
            timeout: .seconds(60))
    }

    @Test("A probe signs in, says what the server offers, and sends nothing")
    func probe() async throws {
        let server = try ScriptedServer()
        let welcome = try await sender.probe(settings(server))
        #expect(welcome.greeting == "mail.test ready")
        #expect(welcome.extensions == ["SIZE 1000000", "AUTH PLAIN LOGIN", "8BITMIME"])
        #expect(server.commands.contains(Data("\0ann\0pa:ss@word".utf8).base64EncodedString()))
        #expect(server.commands.last == "QUIT")
    }

    @Test("A wrong password is told in the server's words, without the password even when the server repeats it")
    func wrongPassword() async throws {
        let server = try ScriptedServer(Script(signIn: .say("535 5.7.8 “pa:ss@word” is wrong for ann")))
        let failure = try #require(await #expect(throws: SendFailure.self) { try await sender.probe(settings(server)) })
        #expect(failure.stage == .signingIn)
        #expect(failure.kind == .putOff)
        #expect(failure.concernsServer)
        #expect(failure.sentence == "127.0.0.1 did not let us sign in: 535 5.7.8 “•••” is wrong for ann")
    }

    @Test("Where no sign-in is offered, nothing is sent without one")
    func notOffered() async throws {
        let server = try ScriptedServer(Script(hello: .say("250 mail.test")))
        let failure = try #require(await #expect(throws: SendFailure.self) { try await sender.probe(settings(server)) })
        #expect(failure.stage == .signingIn)
        #expect(failure.reply == nil && failure.kind == .putOff)
        #expect(failure.sentence == "127.0.0.1 did not let us sign in: It offers no way to sign in on this connection.")
        #expect(!server.commands.contains { $0.hasPrefix("MAIL") })
    }

    @Test("Where TLS is asked for and the server refuses it, the password is not sent")
    func noTLS() async throws {
        let script = Script(hello: .say("250-mail.test\r\n250-AUTH PLAIN\r\n250 STARTTLS"))
        for server in [try ScriptedServer(), try ScriptedServer(script)] {
            let failure = try #require(
                await #expect(throws: SendFailure.self) { try await sender.probe(settings(server, .startTLS)) })
            #expect(failure.stage == .securing)
            #expect(!server.commands.contains { $0.hasPrefix("AUTH") })
        }
    }

    @Test("A password is in no print of the settings")
    func hidden() throws {
        let settings = try SMTPSettings(address: "smtp://ann%40a.test:pa:s%73@w0rd@mail.test:2525")
        #expect(settings.server.login == .password(user: "ann@a.test", Secret("pa:ss@w0rd")))
        #expect("\(settings)" == "smtp://ann@a.test:•••@mail.test:2525")
        var dumped = ""
        dump(settings, to: &dumped)
        #expect(!dumped.contains("w0rd") && !String(reflecting: settings).contains("w0rd"))
    }

    @Test(
        "The address of a server says how it is reached",
        arguments: [
            ("smtps://mail.test", "smtps://mail.test:465"), ("smtp://mail.test", "smtp://mail.test:587"),
            ("smtp://localhost", "smtp://localhost:25"), ("smtp://[::1]:26", "smtp://[::1]:26"),
            ("SMTP://mail.test?security=none", "smtp://mail.test:25?security=none"),
        ])
    func address(_ written: String, _ printed: String) throws {
        #expect(try SMTPSettings(address: written).description == printed)
    }

    @Test(
        "An address that leads nowhere is refused without repeating it",
        arguments: [
            ("http://mail.test", MailServerRefusal.scheme), ("imap://mail.test", .scheme), ("smtp://", .host),
            ("smtp://ann:secret", .port), ("smtp://mail.test:99999", .port), ("smtp://a b", .host),
            ("smtp://mail.test?security=maybe", .option("security")), ("smtp://mail.test?colour=red", .unknownOption),
        ])
    func refusals(_ written: String, _ refusal: MailServerRefusal) {
        #expect(throws: refusal) { try SMTPSettings(address: written) }
    }
}
