extension Words {
    /// What staff believe, asked before they may see what customers say.
    package enum Belief {
        package static let title = "What do you believe?"
        package static let lede =
            "Before you see what customers say: what would they answer? Nobody sees your answer with your name."
        package static let inAll = "In all"
        package static let send = "Keep my answers"
        package static let less = "Less than they expected"
        package static let asExpected = "As they expected"
        package static let more = "More than they expected"
        package static let cantTell = "I don’t meet customers there"
        package static let small =
            "Fewer than five of you work here, so colleagues may guess who answered what. Answer only if that is fine."
        package static let answerFirst = "Say what you believe first."
        package static let answerFirstNext = "Then you see what customers say. It takes a minute."

        package static let thanksTitle = "Thank you. It is kept."
        package static let codeTitle = "Your code"
        package static let codeSays =
            "Your answers are not kept with your name. Keep this code if you may want to change them in this quarter; we show it only once."
        package static let seeGap = "See what customers say"
        package static let stepsOfFive =
            "Answers show five at a time, and all of them when the quarter is over, so that nobody can guess who said what."
        package static let alreadyTitle = "You have said what you believe"
        package static let alreadySays =
            "You are asked again next quarter. To change your answers before that, write the code that you were shown."
        package static let changed = "Changed. Thank you."
        package static let changedSays =
            "What shows already goes on showing until the quarter is over, so that nobody can see who changed what."
        package static let codeField = "Your code"
        package static let codeHint = "27 signs. Capitals and small letters differ."
        package static let sendChange = "Keep the change"

        package static func question(_ business: String) -> String {
            "Compared with what they expected, how do customers find \(business.isEmpty ? "us" : business)?"
        }
        package static func contactPoint(_ name: String) -> String { "About “\(name)”" }
        /// "9 of 11 of us have answered."
        package static func answered(_ number: Int, of all: Int) -> String {
            "\(number) of \(all) of us have answered."
        }
    }
}
