extension Words {
    /// What does this person need from us, and what did we say?
    package enum Conversation {
        package static let quotedLetter = "Show what they quoted"
    }
}
