import ChannelsRules
import ConversationsPages
import ConversationsRules
import Kernel
import PeopleRules
import Store
import Web

extension Front {
    /// People who used these words, the latest first, each once, with what they said.
    static func said(_ words: String, in tx: Transaction) throws -> [(person: PersonID, said: String)] {
        var seen: Set<PersonID> = []
        return try Conversations.search(words, limit: 50, in: tx)
            .filter { $0.direction == .theirs && seen.insert($0.person).inserted }
            .map { ($0.person, $0.excerpt) }
    }

    /// Where a message stands that was let out of quarantine; nil when it stands in no conversation.
    @Sendable static func placed(_ id: ID<IntakeItem>, _ tx: Transaction) throws -> Link? {
        try Conversations.place(of: id, in: tx).map { conversation, touchpoint in
            Link.to(Path.conversation(conversation), anchor: "t-\(touchpoint)")
        }
    }
}
