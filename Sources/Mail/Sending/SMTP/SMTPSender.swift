/// Hands mails to a server, on threads of its own, so many at once and no more.
package struct SMTPSender: Sendable {
    private let threads: WorkThreads

    /// `atOnce` talks go on at the same time; what comes then waits.
    package init(atOnce: Int = 4) {
        threads = WorkThreads(atOnce: atOnce)
    }

    /// The server has taken `mail` for at least one of `recipients`.
    ///
    /// `mail` is the whole message; lines may end in any way. `sender` is where bounces go, empty for nowhere. Throws what
    /// became of it otherwise: refused for good, put off, or sent with its fate unknown. Takes up to the settings' timeout
    /// for each answer of the server and ten times that for the last; cannot be stopped in the middle.
    package func send(
        _ mail: [UInt8], from sender: String, to recipients: [String], _ settings: SMTPSettings
    ) async throws(SendFailure) -> SendReceipt {
        let from = try sender.isEmpty ? "" : Self.checked(sender, .sender, settings)
        var to: [String] = []
        for recipient in recipients { to.append(try Self.checked(recipient, .recipient, settings)) }
        let receivers = to
        return try await talk(settings) { talk throws(SendFailure) in
            try talk.deliver(mail, from: from, to: receivers)
        }
    }

    /// What the server says of itself, after connecting, securing and signing in; nothing is sent.
    ///
    /// Throws where it ended, with the server's own words.
    package func probe(_ settings: SMTPSettings) async throws(SendFailure) -> SMTPWelcome {
        try await talk(settings) { talk throws(SendFailure) in talk.welcome }
    }

    /// Whether the server takes mail for `address` and refuses it for good for `other`; nothing is sent.
    package func refuses(
        _ other: String, thoughItTakes address: String, _ settings: SMTPSettings
    ) async throws(SendFailure) -> Bool {
        let (address, other) = (
            try Self.checked(address, .recipient, settings), try Self.checked(other, .recipient, settings)
        )
        return try await talk(settings) { talk throws(SendFailure) in
            try talk.refuses(other, thoughItTakes: address)
        }
    }

    private func talk<Output: Sendable>(
        _ settings: SMTPSettings, _ body: @escaping @Sendable (SMTPTalk) throws(SendFailure) -> Output
    ) async throws(SendFailure) -> Output {
        let result = await threads.run { () -> Result<Output, SendFailure> in
            do throws(SendFailure) {
                let talk = try SMTPTalk(settings)
                let output = try body(talk)
                talk.quit()
                return .success(output)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// The address as a command may hold it; one that cannot be written into a command is refused for good.
    private static func checked(
        _ address: String, _ stage: MailStage, _ settings: SMTPSettings
    ) throws(SendFailure) -> String {
        if let checked = EnvelopeAddress(address) { return checked.text }
        let reply = ServerReply(code: 553, words: "“\(address)” is not an address that mail can be sent to.")
        throw SendFailure(reply, at: stage, server: settings.server)
    }
}
