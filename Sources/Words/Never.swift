extension Words {
    /// Things that must never happen.
    package enum Never {
        package static let title = "Never-list"
        package static let lead = "Things that must never happen. When one does, the owners are told within a minute."
        package static let nothing = "Nothing is on the list yet."
        package static let add = "Put something on the list"
        package static let sentence = "What must never happen?"
        package static let sentenceExample = "We never quote a price and charge more"
        package static let rule = "How we notice it"
        package static let byHand = "Somebody reports it"
        package static func late(_ standard: String) -> String { "Late: “\(standard)”" }
        package static func lateAgain(_ standard: String) -> String {
            "Late twice for one person within a year: “\(standard)”"
        }
        package static let keep = "Put it on the list"
        package static let report = "It happened"
        package static let reportTitle = "Report that it happened"
        package static let words = "What happened?"
        package static let retire = "Take it off the list"
        package static let retired = "off the list"

        /// "12 days since the last; 2 times in 300, so up to 2.1% of them".
        package static func days(_ days: Int, everHappened: Bool) -> String {
            let span = count(days, "day", "days")
            return everHappened ? "\(span) since the last" : "\(span) without it"
        }
        package static func rate(_ happened: Int, of chances: Int, upTo percent: String) -> String {
            "\(grouped(happened)) in \(grouped(chances)): that can still be up to \(percent)% of them"
        }
        package static let noChance = "Too few to say how often it may happen."

        package static let incidents = "What happened"
        package static let incident = "It happened"
        package static let noticed = "noticed by a standard"
        package static func reported(_ name: String) -> String { "reported by \(name)" }
        package static let notReviewed = "not looked at yet"
        package static let reviewed = "looked at"
        package static let review = "What can we learn?"
        package static let reviewHint = "No names and no blame: we ask what made it possible."
        package static let happened = "What happened, in order?"
        package static let possible = "What made it possible?"
        package static let change = "What do we change?"
        package static let keepReview = "Keep what we learnt"
        package static let open = "Open the never-list"
        package static func happens(_ kind: String) -> String { "It is recorded: \(kind)" }
        package static func happensAgain(_ kind: String) -> String {
            "Recorded twice for one person within a year: \(kind)"
        }
        package static let said = "Somebody writes one of these words"
        package static let saidWords = "Which words"
        package static let saidHint = "Only for words: apart by commas, as lawyer, ombudsman, small claims."
        package static let openCount = "not looked at yet"
        package static func happened(_ n: Int) -> String {
            n == 1 ? "What must never happen has happened:" : "What must never happen has happened, the latest first:"
        }
        package static let toConversation = "Open the conversation"

        package static func letterSubject(_ sentence: String) -> String { "It happened: \(sentence)" }
        package static func letterText(_ sentence: String, words: String, link: String) -> String {
            let said = words.isEmpty ? "" : "\n\n\(words)"
            return "Something of the never-list has happened:\n\n\(sentence)\(said)\n\nOpen it: \(link)\n"
        }
    }
}
