extension Words {
    /// Who is waiting, and for how long?
    package enum Inbox {
        package static let views = "Views"
        package static let mine = "Mine"
        package static let everything = "All"
        package static let filter = "Filter this list"
        package static let bulkLabel = "With the chosen conversations"
        /// Stands after the number of ticked boxes.
        package static let chosen = "chosen"
        package static let giveTo = "Give to…"
        package static let takeIt = "Take it"
        package static let changeView = "Change view"
        package static let newest = "newest first"
        package static let noSubject = "Without a subject"
        package static let noWords = "No words, only what came with it"
        package static let allWaiting = "Everyone who waits on us"

        /// The hidden label of a row's box.
        package static func choose(_ name: String) -> String { "Choose \(name)" }

        /// "9 people", "1 person".
        package static func people(_ number: Int) -> String { count(number, "person", "people") }
        /// "14+ people", where not all are shown.
        package static func peopleAndMore(_ number: Int) -> String { "\(grouped(number))+ people" }

        /// "9 people, longest wait first".
        package static func waiting(_ number: Int) -> String { "\(people(number)), longest wait first" }

        package static let nobodyWaits = "Nobody is waiting."
        package static let nobodyWaitsNext = "New letters appear here by themselves."
        package static let emptyView = "Nothing in this view."

        package static func taken(_ name: String) -> String { "\(name) is yours now." }
    }
}
