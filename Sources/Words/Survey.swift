extension Words {
    /// How was it? Answered by customers, without an account.
    package enum Survey {
        package static let less = "Less than I expected"
        package static let asExpected = "As I expected"
        package static let more = "More than I expected"
        package static let why = "What one thing would have made it better?"
        package static let whyHint = "You can leave this empty. A few words help us more than a number."
        package static let send = "Send my answer"
        package static let change = "Send the change"
        package static let thanks = "Thank you. It arrived."
        package static let changeFor = "You can change it for 24 hours by the same link."
        package static let codeTitle = "Your code"
        package static let codeSays =
            "Your name is not with your answer. Keep this code if you may want to change it; we show it only once."
        package static let haveCode = "I have a code"
        package static let codeField = "Your code"
        package static let notMe = "I am someone else"
        package static let dontAsk = "Don’t ask me again"
        package static let over = "This link has ended."
        package static let overSays = "Thank you for coming back. If you want to tell us something, write to us."
        package static let confirm = "Yes, send it"
        package static let confirmSays = "One more press: it shows that a person sent it."

        /// The one question, about `matter`: "Compared with what you expected, how was Bramble Cycles to you?"
        package static func question(_ business: String) -> String {
            "Compared with what you expected, how was \(business) to you?"
        }
        /// The same about one conversation.
        package static func question(_ business: String, about matter: String) -> String {
            "Compared with what you expected, how was \(business) to you about “\(matter)”?"
        }
        /// After a link in a letter chose an answer.
        package static func chosen(_ answer: String) -> String { "You chose “\(answer)” in our email." }
        package static let notSentYet = "It is not sent yet, so change it if you like."
        /// At the foot: who reads it.
        package static func reads(_ names: [String]) -> String {
            names.isEmpty
                ? "We read every answer." : "\(list(names)) \(names.count == 1 ? "reads" : "read") every answer."
        }
        package static func sentTo(_ name: String) -> String { "Sent to \(name)." }
        package static func notName(_ name: String) -> String { "I am not \(name)" }
        package static func youAnswered(_ answer: String) -> String { "You answered “\(answer)”." }
        package static let leaveNameOff = "Leave my name off"
        package static let leaveNameOffHint =
            "Nobody sees who said it. You can change the answer only with the code that comes next."
        package static let changeAnswer = "Change my answer"
        package static let unnamedArrived = "It counts together with four others, so that nobody can guess it is yours."
        package static let codeHint = "27 signs. Capitals and small letters differ."
        package static let codeSend = "Show my answer"
        package static let changed = "Changed. Thank you."
        package static let changeByCodeSays =
            "If your answer counts already, the figures change when you send this: nobody sees whose it is, only that one was changed."
        package static let notYours = "This link is not yours"
        /// To a colleague who has not said yet what they believe.
        package static func notYoursSays(_ name: String) -> String {
            "It belongs to \(name). What came back shows on their page, once you have said what you believe."
        }
        package static let stopTitle = "Shall we stop asking?"
        package static func stopSays(_ business: String) -> String {
            "\(business) will not ask you again how it was. Everything else stays as it is."
        }
        package static let stopButton = "Stop asking me"
        package static let stopDone = "We won’t ask you again. You can write to us at any time."
        package static func notNameTitle(_ name: String) -> String { "You are not \(name)?" }
        package static let notNameSays =
            "Then this link was not meant for you. Press the button, and it opens nothing more."
        package static let notNameButton = "End this link"
        package static let notNameDone = "Thank you. The link has ended."

        /// What staff see of asking.
        package enum Asking {
            package static let title = "How it was"
            package static func linkFor(_ name: String) -> String { "A link for \(name)" }
            package static let linkOnce = "Copy it now: we keep only its fingerprint, so it cannot be shown again."
            package static let answered = "There is an answer."
            package static func answeredOn(_ date: String) -> String { "answered \(date)" }
            package static let ask = "Ask how it was"
            package static let linkLabel = "Personal link to copy"
            package static let linkHint =
                "No mail was sent, so pass this link on yourself. It works for one person and for 30 days. "
                + "Open it only as that person: it tells whether it was answered."
            package static func tooSoon(_ name: String, _ date: String) -> String {
                "\(name) was asked \(date). We ask a person once in 60 days."
            }
            package static func saidNo(_ name: String) -> String { "\(name) does not want to be asked." }
        }

        /// The letter that asks.
        package enum Letter {
            package static func subject(_ business: String) -> String { "How was it? \(business)" }
            package static func dear(_ name: String) -> String { "Dear \(name)," }
            package static let pressOne =
                "Press one. Nothing is sent before you press the button on the page that opens."
            package static func stop(_ business: String) -> String { "Don’t want \(business) to ask? Open this:" }
            /// The same as the words of a link.
            package static let stopLink = "Don’t ask me again"
        }
    }
}
