import Testing

@testable import Mail

@Suite("Handing a mail to a server")
struct SMTPSenderTests {
    private let mail = Array("Subject: hello\r\n\r\nOne\r\n.\r\n..two\r\n".utf8)
    private let sender = SMTPSender(atOnce: 2)

    private func settings(_ server: ScriptedServer, timeout: Duration = .seconds(60)) -> SMTPSettings {
        SMTPSettings(host: "127.0.0.1", port: server.port, security: .none, timeout: timeout, helo: "desk.test")
    }

    private func send(_ server: ScriptedServer, to: [String] = ["bo@b.test"]) async throws -> SendReceipt {
        try await sender.send(mail, from: "ann@a.test", to: to, settings(server))
    }

    private func failure(_ script: Script, to: [String] = ["bo@b.test"]) async throws -> SendFailure {
        let server = try ScriptedServer(script)
        return try #require(await #expect(throws: SendFailure.self) { try await send(server, to: to) })
    }

    @Test("A mail that the server takes arrives byte for byte, and its answer is kept")
    func taken() async throws {
        let server = try ScriptedServer()
        let receipt = try await send(server)
        #expect(
            receipt
                == SendReceipt(
                    reply: ServerReply(code: 250, words: "2.0.0 taken as 4711"), accepted: ["bo@b.test"], refused: []))
        #expect(server.mails == ["Subject: hello\n\nOne\n..\n...two\n"])
        #expect(
            server.commands.prefix(4) == [
                "EHLO desk.test", "MAIL FROM:<ann@a.test> SIZE=33", "RCPT TO:<bo@b.test>", "DATA",
            ])
    }

    @Test(
        "A sending that is cancelled ends at once with a server that hangs, and is put off",
        arguments: [
            Script(greeting: .silence), Script(sender: .silence), Script(data: .silence),
        ])
    func cancelled(script: Script) async throws {
        let server = try ScriptedServer(script)
        let task = Task { try await send(server) }
        try await Task.sleep(for: .milliseconds(300))
        let begin = ContinuousClock.now
        task.cancel()
        let failure = await #expect(throws: SendFailure.self) { try await task.value }
        #expect(failure?.kind == .putOff)
        #expect(ContinuousClock.now - begin < .seconds(40))
    }

    @Test("A line of one dot does not end the mail, nor does a dot between bare line feeds")
    func smuggling() async throws {
        let server = try ScriptedServer()
        let mail = Array("Subject: a\r\n\r\nx\n.\nMAIL FROM:<eve@e.test>\r.\r\n".utf8)
        _ = try await sender.send(mail, from: "", to: ["bo@b.test"], settings(server))
        #expect(server.mails == ["Subject: a\n\nx\n..\nMAIL FROM:<eve@e.test>\n..\n"])
        #expect(server.commands.filter { $0.hasPrefix("MAIL") } == ["MAIL FROM:<> SIZE=47"])
    }

    @Test("A recipient that the server does not know is refused for good, with the server's words")
    func refused() async throws {
        let failure = try await failure(
            Script(recipients: ["bo@b.test": .say("550-5.1.1 nobody here\r\n550 5.1.1 by that name")]))
        #expect(failure.kind == .refused)
        #expect(failure.stage == .recipient)
        #expect(failure.reply == ServerReply(code: 550, words: "5.1.1 nobody here 5.1.1 by that name"))
        #expect(failure.recipients.map(\.address) == ["bo@b.test"])
        #expect(
            failure.sentence
                == "127.0.0.1 does not take mail for this recipient: 550 5.1.1 nobody here 5.1.1 by that name")
    }

    @Test("A server that asks to come back later puts the mail off")
    func greylisted() async throws {
        let failure = try await failure(Script(recipients: ["bo@b.test": .say("451 4.7.1 greylisted, come back")]))
        #expect(failure.kind == .putOff)
        #expect(failure.reply?.code == 451)
    }

    @Test("When one of two recipients is refused, the other gets the mail and the receipt says who did not")
    func partly() async throws {
        let server = try ScriptedServer(Script(recipients: ["no@b.test": .say("550 5.1.1 gone")]))
        let receipt = try await send(server, to: ["no@b.test", "bo@b.test"])
        #expect(receipt.accepted == ["bo@b.test"])
        #expect(
            receipt.refused == [
                RefusedRecipient(address: "no@b.test", reply: ServerReply(code: 550, words: "5.1.1 gone"))
            ])
    }

    @Test("When one recipient is refused for good and the other for now, the mail is put off and says which is which")
    func mixedRefusals() async throws {
        let script = Script(recipients: ["no@b.test": .say("550 5.1.1 gone"), "bo@b.test": .say("450 4.2.0 later")])
        let failure = try await failure(script, to: ["no@b.test", "bo@b.test"])
        #expect(failure.kind == .putOff)
        #expect(failure.recipients.map(\.isPermanent) == [true, false])
    }

    @Test(
        "A server that closes down in the middle puts the mail off",
        arguments: [
            Script(greeting: .say("421 4.3.2 closing")), Script(sender: .say("421 4.3.2 closing")),
            Script(recipients: ["bo@b.test": .say("421 4.3.2 closing")]), Script(data: .say("421 4.3.2 closing")),
            Script(verdict: .say("421 4.3.2 closing")),
        ])
    func closing(_ script: Script) async throws {
        let failure = try await failure(script)
        #expect(failure.kind == .putOff)
        #expect(failure.reply?.code == 421)
    }

    @Test(
        "A connection that breaks before the end of the mail was sent puts it off",
        arguments: [
            Script(greeting: .hangUp), Script(hello: .hangUp), Script(sender: .hangUp),
            Script(recipients: ["bo@b.test": .hangUp]), Script(data: .hangUp),
        ])
    func brokenEarly(_ script: Script) async throws {
        #expect(try await failure(script).kind == .putOff)
    }

    @Test("A connection cut in the middle of a large mail puts it off, as no server may deliver half a mail")
    func cutInside() async throws {
        let server = try ScriptedServer(Script(cutAfter: 100_000))
        let large = Array(String(repeating: "All work and no play makes Jack a dull boy.\r\n", count: 100_000).utf8)
        let failure = try #require(
            await #expect(throws: SendFailure.self) {
                try await sender.send(large, from: "ann@a.test", to: ["bo@b.test"], settings(server))
            })
        #expect(failure.kind == .putOff)
        #expect(failure.stage == .content)
        #expect(server.mails.isEmpty)
    }

    @Test(
        "A connection cut after the whole mail was sent leaves its fate unknown",
        arguments: [Act.hangUp, .silence, .say("hm?")])
    func cutAfter(_ act: Act) async throws {
        let server = try ScriptedServer(Script(verdict: act))
        let failure = try #require(
            await #expect(throws: SendFailure.self) {
                try await sender.send(
                    mail, from: "ann@a.test", to: ["bo@b.test"],
                    settings(server, timeout: act == .silence ? .seconds(5) : .seconds(60)))
            })
        #expect(failure.kind == .unknownFate)
        #expect(server.mails.count == 1)
    }

    @Test("A server that refuses the content refuses the mail for good")
    func contentRefused() async throws {
        let failure = try await failure(Script(verdict: .say("554 5.7.1 looks like spam")))
        #expect(failure.kind == .refused)
        #expect(failure.stage == .verdict)
    }

    @Test(
        "A server that never answers puts the mail off",
        arguments: [
            Script(greeting: .silence), Script(sender: .silence), Script(data: .silence),
        ])
    func silent(_ script: Script) async throws {
        let server = try ScriptedServer(script)
        let failure = try #require(
            await #expect(throws: SendFailure.self) {
                try await sender.send(
                    mail, from: "ann@a.test", to: ["bo@b.test"], settings(server, timeout: .milliseconds(100)))
            })
        #expect(failure.kind == .putOff)
    }

    @Test("A server that wants a sign-in first is a matter of the settings, not of the mail")
    func wantsSignIn() async throws {
        let failure = try await failure(Script(sender: .say("530 5.7.0 Authentication required")))
        #expect(failure.kind == .putOff)
        #expect(failure.concernsServer)
    }

    @Test("Nobody listening puts the mail off and says so")
    func nobody() async throws {
        let settings = try SMTPSettings(address: "smtp://127.0.0.1:1")
        let failure = try #require(
            await #expect(throws: SendFailure.self) {
                try await sender.send(mail, from: "ann@a.test", to: ["bo@b.test"], settings)
            })
        #expect(failure.kind == .putOff)
        #expect(failure.stage == .connecting)
        #expect(failure.concernsServer)
    }

    @Test("An address that would forge a command is refused before anything is said")
    func forged() async throws {
        let server = try ScriptedServer()
        let failure = try #require(
            await #expect(throws: SendFailure.self) {
                try await send(server, to: ["bo@b.test>\r\nRCPT TO:<eve@e.test"])
            })
        #expect(failure.kind == .refused)
        #expect(server.commands.isEmpty)
    }

    @Test("Many mails at once all arrive, however few may go at the same time")
    func many() async throws {
        let server = try ScriptedServer()
        try await withThrowingTaskGroup { group in
            for _ in 0..<20 { group.addTask { _ = try await send(server) } }
            try await group.waitForAll()
        }
        #expect(server.mails.count == 20)
    }
}
