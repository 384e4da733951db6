extension Words {
    /// The page of keys that `?` opens.
    package enum Keys {
        package static let title = "Keys"
        package static let off = "Keys do nothing while you write. You can turn single keys off under your name."
        package static let move = "next and previous row"
        package static let open = "open"
        package static let back = "back to the list"
        package static let find = "find or do"
        package static let filter = "filter this list"
        package static let keys = "these keys"
        package static let reply = "reply"
        package static let note = "note to the team"
        package static let send = "the named send button"
        package static let done = "done"
        package static let withThem = "with them"
        package static let later = "later"
        package static let give = "give to"
        package static let takeIt = "give to me"
        package static let choose = "choose the row"
        package static let undo = "undo"
        package static let promise = "make a promise"
        package static let keepFound = "keep the found promise"
        /// The key before the letter of a place.
        package static let go = "G"
    }
}
