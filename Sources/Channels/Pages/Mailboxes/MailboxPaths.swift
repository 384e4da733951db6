import ChannelsRules
import Kernel
package import Web

extension Path {
    package static let mailboxes = Path("settings", "mailboxes")
    package static let newMailbox = Path("settings", "mailboxes", "new")
    /// Where a provider sends its answer.
    static let consentAnswer = Path("settings", "mailboxes", "consent")

    static func mailbox(_ id: MailboxID) -> Path { Path("settings", "mailboxes", id) }
    static func look(at id: MailboxID) -> Path { Path("settings", "mailboxes", id, "look") }
    static func trial(of id: MailboxID) -> Path { Path("settings", "mailboxes", id, "trial") }
    static func pause(of id: MailboxID) -> Path { Path("settings", "mailboxes", id, "pause") }
    static func resumption(of id: MailboxID) -> Path { Path("settings", "mailboxes", id, "resumption") }
    static func removal(of id: MailboxID) -> Path { Path("settings", "mailboxes", id, "removal") }
    static func consent(to id: MailboxID) -> Path { Path("settings", "mailboxes", id, "consent") }
}
