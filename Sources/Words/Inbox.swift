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

        /// How many a view has, of which at most 100 are counted: "9 conversations", "99+ conversations".
        package static func inView(_ number: Int) -> String {
            number > 99 ? conversationsAndMore(99) : conversations(number)
        }
        /// "14+ conversations", where not all are shown.
        package static func conversationsAndMore(_ number: Int) -> String { "\(grouped(number))+ conversations" }

        /// "9 conversations, most urgent first".
        package static func waiting(_ number: Int) -> String { "\(inView(number)), most urgent first" }

        package static let nobodyWaits = "Nobody is waiting."
        package static let nobodyWaitsNext = "New letters appear here by themselves."
        package static let noMailbox =
            "Letters appear here once there is a mailbox. An owner adds it under Settings, Mailboxes."
        package static let emptyView = "Nothing in this view."

        package static func taken(_ name: String) -> String { "\(name) is yours now." }
    }
}
