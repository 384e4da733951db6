import Kernel
package import Mail
import Store

extension Postman {
    /// Hands each letter to the server of the mailbox that it leaves from, and where that names none, to the one of the
    /// program's settings; without either it says so.
    package init(_ access: MailboxAccess) {
        let sender = SMTPSender()
        self.init { letter, ending in
            do {
                guard let server = try await access.server(for: letter.from) else { return .noServer }
                let bytes = try await access.signed(letter)
                return await Self.hand(
                    letter, bytes, from: letter.returnPath, to: server, by: sender, ending: ending)
            } catch is CancellationError {
                return .interrupted
            } catch {
                return .putOff(MailboxProblem.sentence(error))
            }
        }
    }

    /// Gives a letter to a server, as one from `from`. Where the server takes none that comes back to nowhere, it comes back to
    /// us.
    private static func hand(
        _ letter: OutboxLetter, _ bytes: [UInt8], from: String, to server: SMTPSettings, by sender: SMTPSender,
        ending: @escaping @Sendable () async -> Bool
    ) async -> SendResult {
        do throws(SendFailure) {
            let receipt = try await sender.send(
                bytes, from: from, to: letter.recipients, server, ending: ending)
            return receipt.refused.isEmpty ? .accepted : .partly(letter.fates(receipt.refused))
        } catch {
            if Task.isCancelled, error.kind == .putOff { return .interrupted }
            if from.isEmpty, error.kind == .refused, error.stage == .sender {
                return await hand(letter, bytes, from: letter.from, to: server, by: sender, ending: ending)
            }
            let isOfEach =
                error.recipients.count == letter.recipients.count && error.recipients.contains(where: \.isPermanent)
            switch error.kind {
            case .putOff where isOfEach, .refused where isOfEach: return .partly(letter.fates(error.recipients))
            case .putOff: return .putOff(error.sentence)
            case .refused: return .refused(error.sentence)
            case .unknownFate: return .unknown(error.sentence)
            }
        }
    }
}

extension OutboxLetter {
    /// What the server said about single receivers, by their addresses as they stand here.
    fileprivate func fates(_ refused: [RefusedRecipient]) -> [RecipientFate] {
        refused.map { one in
            RecipientFate(
                address: recipients.first { EnvelopeAddress($0)?.text == one.address } ?? one.address,
                state: one.isPermanent ? .refused : .delayed, reply: "\(one.reply.code) \(one.reply.words)")
        }
    }
}

extension MailboxAccess {
    /// The server that takes our letters from `address`: of the mailbox of that address, else of the program's settings; nil when
    /// neither names one.
    func server(for address: String) async throws -> SMTPSettings? {
        guard let mailbox = try await database.read({ try Mailboxes.of(address: address, in: $0) }) else {
            return otherwise
        }
        return try await outgoing(mailbox) ?? otherwise
    }

    /// The letter as it leaves: signed where the domain that it is from has a key, the same at every try.
    func signed(_ letter: OutboxLetter) async throws -> [UInt8] {
        let signer = try await database.read { [key] in try DomainKeys.signer(for: letter.from, key, in: $0) }
        return try signer?.sign(letter.bytes, at: letter.made.milliseconds / 1_000) ?? letter.bytes
    }
}
