extension Words {
    /// What machines told us about letters of ours.
    package enum Notices {
        /// Beside a letter and in the thread: "It did not reach edith@miggins.example: there is no such mailbox."
        package static func returned(_ address: String, _ reason: String) -> String {
            "It did not reach \(address): \(why(reason))."
        }
        package static let returnedSomewhere = "It came back, and does not say for whom."
        package static func delayed(_ address: String, _ reason: String) -> String {
            "It has not reached \(address) yet: \(why(reason)). The other side keeps trying."
        }
        package static func delivered(_ address: String) -> String { "It reached \(address)." }
        package static func away(_ name: String, until day: String) -> String { "\(name) is away until \(day)." }
        package static func automatic(_ name: String) -> String { "A machine answered for \(name)." }
        package static func receipt(_ name: String) -> String {
            "\(name)’s mail program says what became of the letter."
        }
        package static func calendar(_ name: String) -> String { "\(name)’s calendar answered." }
        package static func complaint(_ name: String) -> String {
            "\(name) called a letter of ours junk at their mail provider. We do not ask them how it was any more."
        }
        package static let itsWords = "What it says"
        package static let itsLetter = "The letter as it came"

        /// In the menu of moments to put something off to: "When Ole is back, Mon 7 Dec".
        package static func whenBack(_ name: String, _ day: String) -> String { "When \(name) is back, \(day)" }

        /// Beside an address that is not used: "edith@miggins.example does not work: there is no such mailbox."
        package static func unusable(_ address: String, _ reason: String) -> String {
            "\(address) does not work: \(why(reason))."
        }
        package static func since(_ date: String) -> String { "Mail came back, \(date)." }
        package static let worksAgain = "It works again"
        /// Beside promises and the question how it was.
        package static func unreachable(_ name: String) -> String {
            "Mail does not reach \(name) now. Ring them, or ask them for another address."
        }
        package static func partlyReachable(_ name: String) -> String {
            "One address of \(name) does not work. Letters go to the other."
        }

        /// Why mail came back, in words.
        package static func why(_ reason: String) -> String {
            reasons[reason.filter { $0 != " " }] ?? "the other side gives no reason"
        }

        /// By the reason's name without its blanks.
        private static let reasons = [
            "userunknown": "there is no such mailbox", "hostunknown": "there is no such place for mail",
            "moved": "the mailbox has moved", "mailboxfull": "the mailbox is full",
            "suspended": "the mailbox is closed", "filtered": "the other side did not let it in",
            "rejected": "our address was refused", "blocked": "our mail server was refused",
            "spam": "it was taken for junk", "toolarge": "it is too large",
            "policy": "a rule of the other side forbids it", "expired": "nobody took it for a long time",
            "network": "their mail server could not be reached",
        ]
    }
}
