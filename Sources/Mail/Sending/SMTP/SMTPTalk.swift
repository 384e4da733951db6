/// One talk with a server that has let us in: hands over a mail and says exactly what became of it.
struct SMTPTalk {
    private let line: MailLine
    private let settings: SMTPSettings
    private var server: MailServer { settings.server }

    /// Connects, greets, secures and signs in.
    init(_ settings: SMTPSettings, stop: LineStop) throws(SendFailure) {
        do throws(LineFailure) {
            line = try MailLine(to: settings.server, stop: stop)
        } catch {
            throw SendFailure(error, server: settings.server)
        }
        self.settings = settings
        guard settings.server.login == nil || welcome.offers("AUTH") else {
            let words = "It offers no way to sign in on this connection."
            throw SendFailure(LineFailure(stage: .signingIn, reply: nil, words: words), server: settings.server)
        }
    }

    /// What the server said of itself.
    var welcome: SMTPWelcome { SMTPWelcome(opening: line.opening) }

    /// Offers `mail` for those of `recipients` that the server takes, and gives all of it but its end: until `end`, nothing
    /// counts. Those that the server refuses.
    func offer(_ mail: [UInt8], from sender: String, to recipients: [String]) throws(SendFailure) -> [RefusedRecipient]
    {
        let mail = LineBreaks.canonical(mail)
        let size = welcome.offers("SIZE") ? " SIZE=\(mail.count)" : ""
        try expect(2, after: "MAIL FROM:<\(sender)>\(size)", at: .sender)
        let refused = try offer(recipients)
        try expect(3, after: "DATA", at: .content)
        do throws(LineFailure) {
            try line.send(DotStuffing.apply(to: mail), at: .content)
        } catch {
            throw unfinished(error)
        }
        return refused
    }

    /// The dot that makes the mail count. Only from here on can a broken line leave us in doubt.
    func end() throws(SendFailure) -> ServerReply {
        do throws(LineFailure) {
            try line.send(Array(".\r\n".utf8), at: .verdict)
        } catch {
            guard error.bytesLeft == 0 else { throw SendFailure(error, server: server) }
            throw unfinished(error)
        }
        let reply = try answer(at: .verdict, within: settings.verdictTimeout)
        guard reply.code / 100 == 2 else { throw SendFailure(reply, at: .verdict, server: server) }
        return reply
    }

    /// Whether it takes mail for `address` and refuses it for good for `other`. Ends without a mail.
    func refuses(_ other: String, thoughItTakes address: String) throws(SendFailure) -> Bool {
        try expect(2, after: "MAIL FROM:<\(address)>", at: .sender)
        guard try ask("RCPT TO:<\(address)>", at: .recipient).code / 100 == 2 else { return false }
        let reply = try ask("RCPT TO:<\(other)>", at: .recipient)
        try expect(2, after: "RSET", at: .sender)
        return reply.code / 100 == 5
    }

    /// Says goodbye; what the server answers no longer matters.
    func quit() {
        try? line.send(Array("QUIT\r\n".utf8), at: .greeting)
        _ = try? line.readLine(until: .now + min(server.timeout, .seconds(2)), at: .greeting)
    }

    /// The recipients that were refused; fails when none was taken.
    private func offer(_ recipients: [String]) throws(SendFailure) -> [RefusedRecipient] {
        var refused: [RefusedRecipient] = []
        for address in recipients {
            let reply = try ask("RCPT TO:<\(address)>", at: .recipient)
            guard reply.code / 100 != 2 else { continue }
            refused.append(RefusedRecipient(address: address, reply: reply))
            guard reply.code != 421 else {
                throw SendFailure(reply, at: .recipient, server: server, recipients: refused)
            }
        }
        guard refused.count == recipients.count else { return refused }
        let told = refused.first { !$0.isPermanent } ?? refused.first
        let reply = told?.reply ?? ServerReply(code: 554, words: "No recipient was named.")
        throw SendFailure(reply, at: .recipient, server: server, recipients: refused)
    }

    /// The line broke before the end was sent, for the reason that the server gave before, if any.
    private func unfinished(_ error: LineFailure) -> SendFailure {
        lastWords() ?? SendFailure(LineFailure(stage: .content, reply: nil, words: error.words), server: server)
    }

    /// What a server that hung up in the middle of the content had said before.
    private func lastWords() -> SendFailure? {
        guard let reply = try? answer(at: .content, within: .seconds(1)), reply.code >= 400 else { return nil }
        return SendFailure(reply, at: .content, server: server)
    }

    private func expect(_ hundreds: Int, after command: String, at stage: MailStage) throws(SendFailure) {
        let reply = try ask(command, at: stage)
        guard reply.code / 100 == hundreds else { throw SendFailure(reply, at: stage, server: server) }
    }

    private func ask(_ command: String, at stage: MailStage) throws(SendFailure) -> ServerReply {
        do throws(LineFailure) {
            try line.send(Array("\(command)\r\n".utf8), at: stage)
        } catch {
            throw SendFailure(error, server: server)
        }
        return try answer(at: stage, within: server.timeout)
    }

    private func answer(at stage: MailStage, within wait: Duration) throws(SendFailure) -> ServerReply {
        do throws(LineFailure) {
            return try reply(until: .now + wait, at: stage)
        } catch {
            throw SendFailure(error, server: server)
        }
    }

    private func reply(until deadline: ContinuousClock.Instant, at stage: MailStage) throws(LineFailure) -> ServerReply
    {
        var lines: [String] = []
        repeat {
            lines.append(String(decoding: try line.readLine(until: deadline, at: stage), as: UTF8.self))
        } while lines.count < 200 && !ServerReply.ends(lines[lines.count - 1])
        guard let reply = ServerReply(smtp: lines) else {
            throw LineFailure(
                stage: stage, reply: nil, words: "The server gave an answer that is none: “\(lines[0].prefix(200))”")
        }
        return reply
    }
}
