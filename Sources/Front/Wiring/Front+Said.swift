import ConversationsRules
import PeopleRules
import Store

extension Front {
    /// People who used these words, the latest first, each once, with what they said.
    static func said(_ words: String, in tx: Transaction) throws -> [(person: PersonID, said: String)] {
        var seen: Set<PersonID> = []
        return try Conversations.search(words, limit: 50, in: tx)
            .filter { $0.direction == .theirs && seen.insert($0.person).inserted }
            .map { ($0.person, $0.excerpt) }
    }
}
