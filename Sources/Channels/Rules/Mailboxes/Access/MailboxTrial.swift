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
    /// Whether the server for sending takes mail for the address and refuses it with a mark in it.
    package var refusesMarks = false

    /// Whether a server did not let us in with the password that is kept.
    package var isRefused: Bool {
        [reading, sending].contains { result in
            if case .fails(let sentence) = result { sentence.contains("did not let us sign in") } else { false }
        }
    }

    /// Tries both directions of `mailbox` side by side, with what is kept for it.
    package static func run(_ mailbox: Mailbox, _ access: MailboxAccess) async -> MailboxTrial {
        async let reading = read(mailbox, access)
        async let sending = send(mailbox, access)
        async let refuses = refusesMarks(mailbox, access)
        return await MailboxTrial(reading: reading, sending: sending, refusesMarks: refuses)
    }

    private static func read(_ mailbox: Mailbox, _ access: MailboxAccess) async -> Result {
        await sentence {
            let session = IMAPSession(try await access.incoming(mailbox))
            try await session.open()
            let count = try await session.select(mailbox.folder).count
            if mailbox.after == .move { try await session.ensure(mailbox.afterFolder) }
            await session.close()
            return .reads(letters: count)
        }
    }

    private static func send(_ mailbox: Mailbox, _ access: MailboxAccess) async -> Result {
        await sentence {
            guard let settings = try await access.outgoing(mailbox) else { return .notAsked }
            _ = try await SMTPSender(atOnce: 1).probe(settings)
            return .sends
        }
    }

    private static func refusesMarks(_ mailbox: Mailbox, _ access: MailboxAccess) async -> Bool {
        let mark = String(repeating: "a", count: AddressTag.length)
        guard mailbox.letters.tags, let marked = AddressTag.marked(mailbox.address, with: mark),
            let settings = try? await access.outgoing(mailbox)
        else { return false }
        return (try? await SMTPSender(atOnce: 1).refuses(marked, thoughItTakes: mailbox.address, settings)) ?? false
    }

    private static func sentence(_ body: () async throws -> Result) async -> Result {
        do {
            return try await body()
        } catch {
            return .fails(MailboxProblem.sentence(error))
        }
    }
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
