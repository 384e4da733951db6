package import Kernel
package import Web

extension Path {
    /// The survey behind a personal link, as a customer opens it.
    package static func survey(_ token: Token) -> Path { Path("s", token.text) }
    /// Where a customer says that they do not want to be asked.
    static func surveyStop(_ token: Token) -> Path { Path("s", token.text, "stop") }
    /// Where somebody says that a link was not meant for them.
    static func surveyNotMe(_ token: Token) -> Path { Path("s", token.text, "not-me") }
    /// Where an answer without a name is found again by its code.
    package static let surveyCode = Path("s", "code")
    static let surveyCodeChange = Path("s", "code", "change")

    /// Where colleagues say what they believe.
    package static let belief = Path("gap", "belief")
    static let beliefChange = Path("gap", "belief", "change")
}
