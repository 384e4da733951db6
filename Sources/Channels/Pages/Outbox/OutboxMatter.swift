package import ChannelsRules
package import Kernel
package import Store
package import Web

/// Whose a letter is and where it stands, as rooms further down know it.
package struct OutboxMatter: Sendable {
    /// The person's name.
    let name: String
    /// Where it stands: the conversation, or the person.
    let place: any Linkable
    /// How it begins, on one line; empty for what nobody wrote.
    let words: String

    package init(name: String, place: any Linkable, words: String = "") {
        self.name = name
        self.place = place
        self.words = words
    }
}

extension OutboxMatter {
    /// The matters of these letters, read together in the page's transaction; letters to ourselves have none.
    package typealias Reading = @Sendable ([OutboxItem], Transaction) throws -> [ID<OutboxItem>: OutboxMatter]
}
