import Kernel
package import Mail

/// Tries a mailbox in both directions before or after it is kept, and says what came of it.
package struct MailboxTrial: Equatable, Codable, Sendable {
    /// What one direction gave.
    package enum Result: Equatable, Codable, Sendable {
        /// We can read: so many letters are in the folder. `keepsDeleted` says that the server cannot take single letters away:
        /// those that are to be deleted stay there, marked so.
        case reads(letters: Int, keepsDeleted: Bool)
        /// The server took a letter from the mailbox to itself; whether it came while we waited.
        case sends(arrived: Bool)
        /// What is wrong, with the server's own words, and how far the talk had come where it did not open.
        case fails(String, at: MailStage?)
        /// No server for sending is named anywhere.
        case notAsked
    }

    package let reading: Result
    package let sending: Result
    /// Whether the server for sending takes mail for the address and refuses it with a mark in it.
    package var refusesMarks = false

    /// Whether a server did not let us in with the password that is kept.
    package var isRefused: Bool {
        [reading, sending].contains { result in
            if case .fails(_, .signingIn?) = result { true } else { false }
        }
    }

    /// Tries both directions of `mailbox`, with what is kept for it: reads it, then sends it a letter and looks whether it
    /// comes.
    package static func run(_ mailbox: Mailbox, _ access: MailboxAccess) async -> MailboxTrial {
        async let refuses = refusesMarks(mailbox, access)
        let reading = await read(mailbox, access)
        let sending = await TrialLetter(mailbox, access).send(reading)
        return MailboxTrial(reading: reading, sending: sending, refusesMarks: await refuses)
    }

    private static func read(_ mailbox: Mailbox, _ access: MailboxAccess) async -> Result {
        await told {
            let session = IMAPSession(try await access.incoming(mailbox))
            let offers = try await session.open()
            let count = try await session.select(mailbox.folder).count
            if mailbox.after == .move { try await session.ensure(mailbox.afterFolder) }
            await session.close()
            let takesAway = mailbox.after == .delete || mailbox.after == .move && !offers.contains("MOVE")
            return .reads(letters: count, keepsDeleted: takesAway && !offers.contains("UIDPLUS"))
        }
    }

    private static func refusesMarks(_ mailbox: Mailbox, _ access: MailboxAccess) async -> Bool {
        let mark = String(repeating: "a", count: AddressTag.length)
        guard mailbox.letters.tags, let marked = AddressTag.marked(mailbox.address, with: mark),
            let settings = try? await access.outgoing(mailbox)
        else { return false }
        return (try? await SMTPSender(atOnce: 1).refuses(marked, thoughItTakes: mailbox.address, settings)) ?? false
    }

    static func told(_ body: () async throws -> Result) async -> Result {
        do {
            return try await body()
        } catch let failure as FetchFailure {
            return .fails(failure.sentence, at: failure.stage)
        } catch let failure as SendFailure {
            return .fails(failure.sentence, at: failure.stage)
        } catch {
            return .fails(MailboxProblem.sentence(error), at: nil)
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
