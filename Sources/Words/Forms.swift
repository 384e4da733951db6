extension Words {
    /// Words that any form may need.
    package enum Forms {
        package static let problemTitle = "There is a problem"
        package static let optional = "may be empty"
        package static let choose = "Choose"
        package static let show = "Show"
        package static let filters = "What to look at"
        package static let back = "Back"
        package static let goOn = "Continue"
        package static let cancel = "Leave it as it is"

        /// At a field that somebody else changed meanwhile.
        package static func saysNow(_ value: String) -> String {
            value.isEmpty ? "It is empty now." : "It says now: “\(value)”."
        }

        /// "Step 1 of 2".
        package static func step(_ step: Int, of steps: Int) -> String { "Step \(step) of \(steps)" }
        /// `what` with its article: "Write your name."
        package static func write(_ what: String) -> String { "Write \(what)." }
        /// "Choose a time zone."
        package static func choose(_ what: String) -> String { "Choose \(what)." }
        /// "The name is too long. Keep it under 200 characters; it has 240."
        package static func tooLong(_ what: String, limit: Int, length: Int) -> String {
            "\(what) is too long. Keep it to \(limit) characters; it has \(length)."
        }
        package static let email = "Write an email address with an @, for example maya@bramble.example."
        package static let date = "Write a date, for example 27 Nov, tomorrow, or Fri 17:00."
        package static let number = "Write a number, for example 12."
    }
}
