import Kernel

/// The addresses that one token opens, absolute, as they stand in a letter.
struct SurveyLink {
    let base: String
    let token: Token

    /// The survey itself.
    var text: String { "\(base)/s/\(token.text)" }

    /// The survey with an answer chosen and nothing sent.
    func choosing(_ answer: Expectation) -> String { "\(text)?a=\(answer.rawValue)" }

    /// Where one says that one does not want to be asked.
    var stop: String { "\(text)/stop" }
}
