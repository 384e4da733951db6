/// Hands mails to a server, so many at once and no more, each on a thread of its own.
package struct SMTPSender: Sendable {
    private let threads: WorkThreads

    /// `atOnce` talks go on at the same time; what comes then waits.
    package init(atOnce: Int = 4) {
        threads = WorkThreads(atOnce: atOnce)
    }

    /// The server has taken `mail` for at least one of `recipients`.
    ///
    /// `mail` is the whole message; lines may end in any way. `sender` is where bounces go, empty for nowhere. `ending` is
    /// asked once, when the server has all but the end of the mail: only when it says yes is the end sent. Throws what became
    /// of it otherwise: refused for good, put off, or sent with its fate unknown. Takes up to the settings' timeout for each
    /// answer of the server and ten times that for the last. When its task is cancelled it is put off at once; where the end was
    /// sent already, the answer has 15 seconds more.
    package func send(
        _ mail: [UInt8], from sender: String, to recipients: [String], _ settings: SMTPSettings,
        ending: @escaping @Sendable () async -> Bool = { true }
    ) async throws(SendFailure) -> SendReceipt {
        let from = try sender.isEmpty ? "" : Self.checked(sender, .sender, settings)
        let unusable = recipients.filter { EnvelopeAddress($0) == nil }.map {
            RefusedRecipient(address: $0, reply: Self.noAddress($0))
        }
        let receivers = recipients.compactMap { EnvelopeAddress($0)?.text }
        guard !receivers.isEmpty || unusable.isEmpty else {
            throw SendFailure(
                unusable[0].reply, at: .recipient, server: settings.server, recipients: unusable)
        }
        return try await talk(settings) { session throws(SendFailure) in
            _ = try await session.open()
            let refused = try await session.offer(mail, from: from, to: receivers)
            guard await ending() else { throw SendFailure.calledOff(settings.server) }
            let reply = try await session.end()
            let accepted = receivers.filter { address in !refused.contains { $0.address == address } }
            return SendReceipt(reply: reply, accepted: accepted, refused: refused + unusable)
        }
    }

    /// What the server says of itself, after connecting, securing and signing in; nothing is sent.
    ///
    /// Throws where it ended, with the server's own words.
    package func probe(_ settings: SMTPSettings) async throws(SendFailure) -> SMTPWelcome {
        try await talk(settings) { session throws(SendFailure) in try await session.open() }
    }

    /// Whether the server takes mail for `address` and refuses it for good for `other`; nothing is sent.
    package func refuses(
        _ other: String, thoughItTakes address: String, _ settings: SMTPSettings
    ) async throws(SendFailure) -> Bool {
        let (address, other) = (
            try Self.checked(address, .recipient, settings), try Self.checked(other, .recipient, settings)
        )
        return try await talk(settings) { session throws(SendFailure) in
            _ = try await session.open()
            return try await session.refuses(other, thoughItTakes: address)
        }
    }

    private func talk<Output: Sendable>(
        _ settings: SMTPSettings, _ body: @escaping @Sendable (SMTPSession) async throws(SendFailure) -> Output
    ) async throws(SendFailure) -> Output {
        let stop = LineStop()
        let result = await withTaskCancellationHandler {
            await threads.hold { () -> Result<Output, SendFailure> in
                let session = SMTPSession(settings, stop: stop)
                do throws(SendFailure) {
                    let output = try await body(session)
                    await session.quit()
                    return .success(output)
                } catch {
                    await session.drop()
                    return .failure(error)
                }
            }
        } onCancel: {
            stop.ask()
        }
        return try result.get()
    }

    /// The address as a command may hold it; one that cannot be written into a command is refused for good.
    private static func checked(
        _ address: String, _ stage: MailStage, _ settings: SMTPSettings
    ) throws(SendFailure) -> String {
        if let checked = EnvelopeAddress(address) { return checked.text }
        throw SendFailure(noAddress(address), at: stage, server: settings.server)
    }

    private static func noAddress(_ address: String) -> ServerReply {
        ServerReply(code: 553, words: "“\(address)” is not an address that mail can be sent to.")
    }
}
