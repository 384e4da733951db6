extension Words {
    /// What stands around every staff page: navigation, palette, keys, messages.
    package enum Frame {
        package static let skip = "Skip to the page"
        package static let navigation = "Main"
        package static let findOrDo = "Find or do"
        package static let findKey = "Ctrl K"
        package static let paletteLabel = "Find a person or do something"
        package static let paletteField = "Find a person, a conversation, or something to do"
        package static let paletteExample = "A name, or words that were said"
        package static let find = "Find"
        package static let suggestions = "Suggestions"
        package static let more = "More"
        package static let undo = "Undo"
        package static let close = "Close"
        package static let sending = "Sending…"
        package static let working = "Working on it…"

        package static let work = "Work"
        package static let know = "Know"
        package static let learn = "Learn"
        package static let today = "Today"
        package static let inbox = "Inbox"
        package static let quarantine = "Quarantine"
        package static let people = "People"
        package static let gap = "Delivery gap"
        package static let settings = "Settings"
        package static let me = "How you work"
        package static let signOut = "Sign out"

        /// Read before a count in the navigation: "waiting: 9".
        package static let waitingCount = "waiting: "
        package static let lateCount = "late: "
        package static let openCount = "open: "

        /// The title of the window: the page, then the program.
        package static func title(_ page: String) -> String { "\(page) · \(regard)" }

        /// The title of a page with a form that could not be taken.
        package static func titleWithProblem(_ title: String) -> String { "Error: \(title)" }

        package static let refresh = "Refresh"
        package static let connectionLost = "We could not reach Regard. Your words are kept here. Try again."
        package static let newPeopleWroteOne = "1 new person wrote."
        /// `{n}` stands for the number, which the script puts in.
        package static let newPeopleWroteMany = "{n} new people wrote."
        package static let showThem = "Show them"
        package static let newMessageOne = "1 new message"
        package static let newMessageMany = "{n} new messages"
        /// `{time}` stands for the clock time, which the script puts in.
        package static let draftSaved = "Draft saved {time}"
        package static let draftKeptHere = "Draft kept in this browser, not saved yet"
        package static let draftElsewhere = "Another window holds a newer draft. Load this page again to have both."
        package static let notLiveSince = "Not live since {time}."
    }
}
