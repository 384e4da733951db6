extension Words {
    /// Who is waiting, and for how long?
    package enum Inbox {
        /// The hidden label of a row's box.
        package static func choose(_ name: String) -> String { "Choose \(name)" }
    }
}
