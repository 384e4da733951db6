extension Words {
    /// States of conversations, people and time, as badges and menus say them.
    package enum States {
        package static let waitingOnUs = "Waiting on us"
        package static let withThem = "With them"
        package static let withColleague = "With a colleague"
        package static let later = "Later"
        package static let done = "Done"
        package static let newToUs = "New to us"
        package static let draft = "Draft"
        package static let unread = "not read yet"
        package static let nobodyYet = "nobody yet"
        package static let automatic = "Automatic"

        /// "Later, until Wed 08:15".
        package static func laterUntil(_ moment: String) -> String { "Later, until \(moment)" }
        /// "With Tomás".
        package static func with(_ colleague: String) -> String { "With \(colleague)" }
        /// "Tomás is reading".
        package static func reading(_ colleague: String) -> String { "\(colleague) is reading" }
        /// "Quiet for 60 days".
        package static func quiet(days: Int) -> String { "Quiet for \(Words.count(days, "day", "days"))" }
    }

    /// How something reached us or leaves us.
    package enum Channel {
        package static let email = "Email"
        package static let text = "Text message"
        package static let phone = "Phone"
        package static let form = "Form"
        package static let inPerson = "In person"
        package static let survey = "Survey"
        package static let note = "Note, only the team sees this"
        package static let noteInShort = "Note"
    }
}
