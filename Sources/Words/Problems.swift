extension Words {
    /// Pages that say that something went wrong, and what to do.
    package enum Problems {
        package static let absentTitle = "This page isn’t here"
        package static let absent = "It may have been moved, or its address was mistyped."
        package static let findPerson = "Find a person"
        package static let goToday = "Go to Today"

        package static let forbiddenTitle = "This is not open to you"
        /// Who may do it, by name: "Maya can do this. Ask her, or go to Today."
        package static func forbidden(who: [String]) -> String {
            who.isEmpty ? "Only an owner can do this." : "\(list(who)) can do this. Ask one of them."
        }

        package static let faultTitle = "We couldn’t save that"
        /// `reference` is what a person reads out to us.
        package static func fault(reference: String) -> String {
            "Your words are kept here. Try again, or copy them. (Reference \(reference))"
        }
        /// When nothing was typed that could be kept.
        package static func faultAgain(reference: String) -> String {
            "Nothing was saved. Go back and try again. (Reference \(reference))"
        }
        package static let faultShowTitle = "We couldn’t show that"
        /// When nothing was being saved.
        package static func faultShow(reference: String) -> String {
            "Nothing was lost. Try again in a minute. (Reference \(reference))"
        }

        package static let conflictTitle = "Someone was quicker"
        /// `who` changed it after the page was loaded.
        package static func conflict(who: String) -> String {
            "\(who) changed this after you opened it. Read what changed, then do it again if you still want to."
        }

        package static let tooManyTitle = "Too many tries"
        /// `minutes` until the next try is taken.
        package static func tooMany(minutes: Int) -> String {
            "Wait \(Moments.span(minutes: minutes)), then try again."
        }

        package static let tooLargeTitle = "This is too large"
        package static let formTooLarge =
            "We take at most 2 MB of words at once, and files of 15 MB each, 20 MB together. Go back in your browser: what you typed is still there. Then send it in parts."

        package static let tryAgain = "Try again"
    }
}
