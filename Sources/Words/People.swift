extension Words {
    /// Who are they?
    package enum People {
        package static let title = "People"
        package static let search = "A name, an address, or words they said"
        package static let newest = "who wrote last, first"
        package static let nobody = "Nobody is known yet."
        package static let nobodyNext = "People appear here as soon as their first letter comes in."
        package static let noSentence = "No sentence about them yet"
        package static let add = "Add a person"

        package static func all(_ number: Int) -> String { count(number, "person", "people") }
        package static func found(_ number: Int, _ words: String) -> String {
            "\(count(number, "person", "people")) for “\(words)”"
        }
        package static func none(_ words: String) -> String { "Nobody matches “\(words)”." }
        package static let noneNext = "Try part of the name, or a word they used."
        package static func conversations(_ number: Int) -> String { count(number, "conversation", "conversations") }
    }

    /// Who is this, and how should we be with them?
    package enum Person {
        package static let situation = "Situation"
        package static let howToBe = "How to be with them"
        package static let owns = "What they own"
        package static let needs = "What they need"
        package static let mayWe = "May we?"
        package static let likes = "Likes"
        package static let dislikes = "Dislikes"
        package static let everything = "Everything so far"
        package static let addresses = "Where we reach them"
        package static let otherFacts = "What we know"
        package static let conversations = "Conversations"
        package static let answers = "What they answered"

        package static let addFact = "Add something"
        package static let correct = "Correct"
        package static let remove = "Remove"
        package static let keep = "Keep this"
        package static let saveCorrection = "Keep the correction"
        package static let factField = "What do we know?"
        package static let factHint = "In your own words, so that a colleague understands it at once."
        package static let factExample = "Rides 14 km to the hospital, six days a week"
        package static let kindField = "What is it about?"
        package static let sourceField = "Who said it, and where?"
        package static let sourceHint = "Nothing stays here without a source."
        package static let sourceExample = "he told me, in the shop"
        package static let sensitive =
            "Health, belief and the like may stay here only when they said that we may keep it."
        package static let sentenceField = "One sentence about them"
        package static let sentenceHint = "What a colleague should know before saying hello. At most 200 characters."
        package static let nameField = "Name"
        package static let addressField = "Email address"
        package static let addAddress = "Add an address"
        package static let nothingYet = "Nothing yet."
        package static let edit = "Edit"
        package static let write = "Write"

        package static func about(_ name: String) -> String { "About \(name)" }
        /// "With us since March 2019".
        package static func since(_ month: String) -> String { "With us since \(month)" }
        /// The source line of a fact: "he told Maya, in the shop, 3 Nov".
        package static func source(_ said: String, by name: String, _ date: String) -> String {
            "\(said), \(name), \(date)"
        }
        package static func writeTo(_ name: String) -> String { "Write to \(name)" }
        /// Under the drawn line: "less, as, more, then more than expected. 4 answers since 2021."
        package static func answers(_ number: Int, since: String) -> String {
            "\(count(number, "answer", "answers")) since \(since)"
        }
    }
}
