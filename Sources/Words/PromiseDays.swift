extension Words {
    /// What do promises go by, and when is one broken?
    package enum PromiseDays {
        package static let title = "What promises go by"
        package static let lead =
            "A promise that nobody settles is late from its moment on, and counts as broken when its business days are over."
        package static let calendar = "Business days of"
        package static let calendarHint = "Its hours also say when somebody is warned before."
        package static let firstCalendar = "The first calendar in use, or else our opening hours"
        package static let brokenAfter = "Business days until it counts as broken"
        package static let brokenAfterHint =
            "1 is the end of the next business day. What is open already counts as broken no sooner than when it was made."
        package static let keep = "Keep"

        /// What is set, in a sentence.
        package static func says(_ days: Int, calendar: String?) -> String {
            let by = calendar.map { " of “\($0)”" } ?? ""
            return "It counts as broken at the end of the \(days == 1 ? "next" : ordinal(days)) business day\(by)."
        }

        private static func ordinal(_ number: Int) -> String {
            switch number {
            case 2, 22: "\(number)nd"
            case 3, 23: "\(number)rd"
            case 21: "\(number)st"
            default: "\(number)th"
            }
        }
    }
}
