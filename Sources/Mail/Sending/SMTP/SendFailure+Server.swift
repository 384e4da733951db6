extension SendFailure {
    /// The line broke or never came to be. Before the end of a mail was sent, that is harmless.
    init(_ failure: LineFailure, server: MailServer) {
        let isPermanent = failure.stage > .signingIn && failure.reply.map { $0.code >= 500 } ?? false
        self.init(
            kind: failure.stage == .verdict ? .unknownFate : isPermanent ? .refused : .putOff, stage: failure.stage,
            reply: failure.reply, recipients: [],
            sentence: Self.sentence(server, failure.stage, failure.reply.map(Self.quote) ?? failure.words))
    }

    /// The server said no at `stage`. A 5yz before the mail was offered is about us, not about the mail: put off.
    ///
    /// 530, 534, 535 and 538 ask for TLS or a sign-in, whatever they answer (RFC 3207 §4, RFC 4954 §6).
    init(_ reply: ServerReply, at told: MailStage, server: MailServer, recipients: [RefusedRecipient] = []) {
        let stage = [530, 534, 535, 538].contains(reply.code) ? .signingIn : told
        let reply = ServerReply(code: reply.code, words: server.hidden(in: reply.words))
        let isPermanent = reply.code >= 500 && stage > .signingIn && recipients.allSatisfy(\.isPermanent)
        let isUnknown = stage == .verdict && !(400...599).contains(reply.code)
        self.init(
            kind: isUnknown ? .unknownFate : isPermanent ? .refused : .putOff, stage: stage, reply: reply,
            recipients: recipients, sentence: Self.sentence(server, stage, Self.quote(reply)))
    }

    /// We did not end the mail, so it does not count.
    static func calledOff(_ server: MailServer) -> SendFailure {
        SendFailure(
            LineFailure(stage: .content, reply: nil, words: "We did not send its end."), server: server)
    }

    private static func quote(_ reply: ServerReply) -> String {
        reply.words.isEmpty ? "\(reply.code)" : "\(reply.code) \(reply.words)"
    }

    private static func sentence(_ server: MailServer, _ stage: MailStage, _ words: String) -> String {
        let name = server.host
        return switch stage {
        case .connecting: "\(name) could not be reached: \(words)"
        case .securing: "No safe connection to \(name): \(words)"
        case .greeting: "\(name) did not greet us: \(words)"
        case .signingIn: "\(name) did not let us sign in: \(words)"
        case .sender: "\(name) does not take mail from this sender: \(words)"
        case .recipient: "\(name) does not take mail for this recipient: \(words)"
        case .content: "\(name) did not take the mail: \(words)"
        case .verdict: "\(name) was given the whole mail: \(words)"
        }
    }
}
