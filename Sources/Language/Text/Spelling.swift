/// How a language's contractions and short spellings are read, so that rules see one form of a word.
package struct Spelling: Sendable {
    /// What stands for an ending after an apostrophe: "ll" for "will".
    package let endings: [String: String]
    /// Words that are one word or several in full, with the number of letters of each part but the last: "gonna".
    package let words: [String: [String]]
    /// Words that are read in full only before certain other words: "ill" before a verb is "I will".
    package let guesses: [String: [String]]

    package init(endings: [String: String], words: [String: [String]], guesses: [String: [String]] = [:]) {
        self.endings = endings
        self.words = words
        self.guesses = guesses
    }

    /// Nothing is read otherwise than it is written.
    package static let asWritten = Spelling(endings: [:], words: [:])
}
