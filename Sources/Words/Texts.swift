extension Words {
    /// What do we say to people without anybody writing it?
    package enum Texts {
        package static let title = "Automatic texts"
        package static let lead =
            "What people hear while they wait, and read in automatic answers. Empty phrases are refused: each text says how long, or when somebody calls back."
        package static let nothing = "No text yet."
        package static let add = "Add a text"
        package static let name = "Name"
        package static let nameExample = "On hold"
        package static let words = "What is said"
        package static let wordsExample = "Maya picks up in about 4 minutes. Press 1 and she rings you back by 17:00."
        package static let language = "Language"
        package static let keep = "Keep this text"
        package static let check = "Check the words"
        package static let use = "Put it into the answer"
        package static let inAnswer = "Answer with a text"
        package static let fine = "Every word of it can be kept."
        package static let remove = "Remove this text"
        package static let findings = "What to say instead"
        package static func languageName(_ tag: String) -> String { tag == "en" ? "English" : tag }
    }
}
