extension Words {
    /// Words of any list.
    package enum Lists {
        package static let pages = "Pages of this list"
        package static let newer = "Newer"
        package static let older = "Older"
        package static let more = "Show more"
        package static let first = "Back to the first"
        package static let all = "All"
        package static let everyone = "Everyone"

        /// "Show 30 earlier".
        package static func showEarlier(_ number: Int) -> String { "Show \(number) earlier" }
    }
}
