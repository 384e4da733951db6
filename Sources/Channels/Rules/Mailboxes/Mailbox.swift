package import Kernel
package import Mail

package typealias MailboxID = ID<Mailbox>

/// A mailbox of ours: where letters to one of our addresses are fetched, and how ours leave from it.
package struct Mailbox: Equatable, Sendable {
    package let id: MailboxID
    /// The address that people write to.
    package let address: String
    /// How we call it, as "Care".
    package let name: String
    package let incoming: MailboxServer
    /// The server that takes our mail from this address; nil for the one that the program's settings name.
    package let outgoing: MailboxServer?
    package let signIn: MailboxSignIn
    /// The folder at the server that letters are fetched from.
    package let folder: String
    package let waiting: Waiting
    package let after: AfterTaking
    /// Where taken letters are moved to; only for `.move`.
    package let afterFolder: String
    /// Whether what was there before we first looked is taken too.
    package let takesOld: Bool
    /// How our letters from it are written.
    package let letters: Letters
    package let made: Instant
    /// Since when nobody fetches from it; nil while somebody does.
    package let paused: Instant?
    /// Counts up with each change of what is written here.
    package let version: Int

    /// How news is waited for.
    package enum Waiting: Equatable, Sendable {
        /// The server tells, where it can (IDLE); else every minute.
        case told
        /// Looked for every so many minutes.
        case minutes(Int)
    }

    /// How letters from a mailbox are written.
    package struct Letters: Equatable, Sendable {
        /// Whether answers go to the address with a mark of the conversation in it, `care+r.…@example.org`.
        package var tags = true
        /// Whether what was said before is quoted under an answer.
        package var quotes = true
        /// What stands under every letter, after the colleague's own; empty for nothing.
        package var signature = ""
        /// What whoever begins a conversation with it is told at once, by the desk itself; empty for nothing.
        package var greeting = ""

        package init(tags: Bool = true, quotes: Bool = true, signature: String = "", greeting: String = "") {
            (self.tags, self.quotes, self.signature, self.greeting) = (tags, quotes, signature, greeting)
        }

        /// The longest signature, in characters.
        package static let signatureLimit = 2_000
        /// The longest greeting, in characters.
        package static let greetingLimit = 4_000
    }

    /// What happens at the server to a letter that is kept here.
    package enum AfterTaking: String, Sendable, CaseIterable, Codable {
        case leave
        /// Marked as read.
        case mark
        case move
        case delete
    }
}

/// One direction of a mailbox: the server, and who we are to it.
package struct MailboxServer: Equatable, Sendable {
    package let host: String
    package let port: Int
    package let security: MailServer.Security
    /// The name to sign in with; empty to sign in with none.
    package let account: String
}

/// How we prove to the servers of a mailbox who we are.
package enum MailboxSignIn: Equatable, Sendable {
    case password
    /// By consent at a provider; `client` is what the provider calls us.
    case consent(OAuthService, client: String, OAuthProvider)

    /// Whose consent it is.
    package enum OAuthService: String, Sendable, CaseIterable, Codable {
        case google
        case microsoft
        case other
    }
}

/// How fetching from a mailbox goes.
package struct MailboxState: Equatable, Sendable {
    /// When we last looked and all was well; nil when never.
    package let fetched: Instant?
    /// When the latest letter was taken.
    package let taken: Instant?
    /// How many letters were taken from it.
    package let count: Int
    /// What went wrong, with the server's own words; nil while all is well.
    package let problem: String?
    /// Since when it goes wrong.
    package let problemSince: Instant?
    /// When it is tried again by itself.
    package let nextTry: Instant?
    /// Whether somebody is connected to it now.
    package let isTended: Bool
    /// Whether something is kept to sign in with.
    package let hasSecret: Bool
    /// What the last test came to; nil when there was none since the settings were changed.
    package let trial: MailboxTrial?
    /// When that was.
    package let tried: Instant?
}

/// A letter about which there is something to say: it was unusual, or could not be taken.
package struct MailboxNote: Equatable, Sendable {
    package let uid: Int64
    package let at: Instant
    package let says: String
    /// Whether it lies at the server only.
    package let isLeft: Bool
}
