import Kernel
import Mail

/// Tries a mailbox in both directions before or after it is kept, and says what came of it.
package struct MailboxTrial: Sendable {
    /// What one direction gave.
    package enum Result: Equatable, Sendable {
        /// We can read: so many letters are in the folder.
        case reads(letters: Int)
        /// The server would take our letters.
        case sends
        /// What is wrong, with the server's own words.
        case fails(String)
        /// No server for sending is named.
        case notAsked
    }

    package let reading: Result
    package let sending: Result

    /// Whether nothing failed.
    package var isWell: Bool {
        for case .fails in [reading, sending] { return false }
        return true
    }

    /// Tries both directions of `mailbox` side by side. `change` holds what was typed and is not kept yet.
    package static func run(
        _ mailbox: Mailbox, typed change: MailboxChange? = nil, _ access: MailboxAccess
    ) async -> MailboxTrial {
        async let reading = read(mailbox, change, access)
        async let sending = send(mailbox, change, access)
        return await MailboxTrial(reading: reading, sending: sending)
    }

    private static func read(_ mailbox: Mailbox, _ change: MailboxChange?, _ access: MailboxAccess) async -> Result {
        await sentence {
            var server =
                change == nil
                ? try await access.incoming(mailbox) : mailbox.incoming.server(.imap, nil, access.patience)
            if let change { server.login = try await typed(change.password, mailbox, mailbox.incoming, access, false) }
            let session = IMAPSession(server)
            try await session.open()
            let count = try await session.select(mailbox.folder).count
            if mailbox.after == .move { try await session.ensure(mailbox.afterFolder) }
            await session.close()
            return .reads(letters: count)
        }
    }

    private static func send(_ mailbox: Mailbox, _ change: MailboxChange?, _ access: MailboxAccess) async -> Result {
        guard let outgoing = mailbox.outgoing else { return .notAsked }
        return await sentence {
            var server = outgoing.server(.smtp, nil, access.patience)
            if let change {
                let password = change.outgoingPassword?.orNil ?? change.password?.orNil
                server.login = try await typed(password, mailbox, outgoing, access, true)
            } else if let settings = try await access.outgoing(mailbox) {
                server = settings.server
            }
            _ = try await SMTPSender(atOnce: 1).probe(SMTPSettings(server))
            return .sends
        }
    }

    /// How to sign in with what was typed; what is kept, where nothing was.
    private static func typed(
        _ password: Secret?, _ mailbox: Mailbox, _ server: MailboxServer, _ access: MailboxAccess, _ isOutgoing: Bool
    ) async throws -> MailLogin? {
        if case .password = mailbox.signIn, let password = password?.orNil {
            return server.account.isEmpty ? nil : .password(user: server.account, password)
        }
        return isOutgoing
            ? try await access.outgoing(mailbox)?.server.login : try await access.incoming(mailbox).login
    }

    private static func sentence(_ body: () async throws -> Result) async -> Result {
        do {
            return try await body()
        } catch {
            return .fails(MailboxProblem.sentence(error))
        }
    }
}

extension Secret {
    /// Nil when it is empty.
    fileprivate var orNil: Secret? { text.isEmpty ? nil : self }
}

/// What went wrong with a mailbox, in one sentence for people.
enum MailboxProblem {
    static func sentence(_ error: any Error) -> String {
        switch error {
        case let failure as FetchFailure: failure.sentence
        case let failure as SendFailure: failure.sentence
        case let failure as OAuthFailure: failure.sentence
        case let shut as MailboxShut: shut.sentence
        case let refusal as any Refusal: refusal.sentence
        default: "It could not be tried: \(error)"
        }
    }
}
