import ChannelsRules
package import ConversationsRules
import Crypto
import Kernel
import Mail
import PeopleRules
import Store

extension TestHouse {
    /// Keeps these messages and settles them in one batch, as mail that comes in or, when `imported`, as history.
    @discardableResult
    package func receive(_ messages: [TestMail], imported: Bool = false) async throws -> MailTally {
        let kept = try await keep(messages, imported: imported)
        return try await database.write { tx in
            try MailDesk(ours: try OurAddresses.all(in: tx)).settle(kept, in: tx)
        }
    }

    /// Keeps one message and settles it; how it stands in its conversation, nil when it is in quarantine or a copy.
    @discardableResult
    package func receive(_ message: TestMail, imported: Bool = false) async throws -> Touchpoint? {
        let kept = try await keep([message], imported: imported)
        return try await database.write { tx in
            _ = try MailDesk(ours: try OurAddresses.all(in: tx)).settle(kept, in: tx)
            let found = try tx.row("SELECT id FROM touchpoint WHERE intake_id = \(kept.first?.id)") {
                $0.id(0, of: Touchpoint.self)
            }
            return try found.map { try Conversations.touchpoint($0, in: tx) }
        }
    }

    /// Keeps messages without settling them, as a program that was killed in the middle leaves them.
    package func keep(_ messages: [TestMail], imported: Bool = false) async throws -> [KeptMail] {
        try await database.write { tx in
            try messages.compactMap { message in
                let raw = RawInput(
                    bytes: message.bytes, hash: Array(SHA256.hash(data: message.bytes)), source: "a test",
                    isHistory: imported)
                return try Intake.keep(raw, in: tx).map {
                    KeptMail(
                        id: $0, received: tx.now, mail: MailDesk.read(message.bytes), isHistory: imported)
                }
            }
        }
    }

    /// One conversation as it is now.
    package func conversation(_ id: ConversationID) async throws -> Conversation {
        try await database.read { try Conversations.conversation(id, in: $0) }
    }
}
