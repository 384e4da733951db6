package import PeopleRules
package import Store

/// How people are asked by mail.
package struct VoiceSettings: Sendable {
    /// The address that the question comes from; nil when no server for sending is set up, and then nobody is asked by mail.
    package let sender: @Sendable (Transaction) throws -> String?
    /// Writes the letter. The words on it belong to the catalogue, which only Pages see.
    package let letter: @Sendable (LetterFacts) -> Letter
    /// What links to a survey begin with.
    let address: DeskAddress

    package init(
        at address: DeskAddress = DeskAddress(), sender: @escaping @Sendable (Transaction) throws -> String?,
        letter: @escaping @Sendable (LetterFacts) -> Letter
    ) {
        self.address = address
        self.sender = sender
        self.letter = letter
    }

    /// What the letter that asks is about.
    package struct LetterFacts: Sendable {
        package let business: String
        /// How the person likes to be called.
        package let name: String
        /// What the conversation was about; empty when it had no subject.
        package let matter: String
        /// The first names of those who read the answer; empty for "we".
        package let readers: [String]
        /// Where the three answers lead: the survey with that answer chosen and nothing sent.
        package let answers: [(answer: Expectation, link: String)]
        /// Where one says that one does not want to be asked.
        package let stop: String
    }

    /// The letter that asks, as text and as HTML that says the same.
    package struct Letter: Equatable, Sendable {
        package let subject: String
        package let text: String
        package let html: String

        package init(subject: String, text: String, html: String) {
            self.subject = subject
            self.text = text
            self.html = html
        }
    }
}
