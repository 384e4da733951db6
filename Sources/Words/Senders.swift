extension Words {
    /// Whose letters are put aside, and whose are always taken?
    package enum Senders {
        package static let title = "Senders"
        package static let opening = "Letters from these are put aside, or always taken."
        package static let empty = "Nobody is blocked."
        package static let emptyNext = "Block a sender on a letter of theirs, or here."
        package static let block = "Block this sender"
        package static let blocked = "put aside"
        package static let allowed = "always taken"
        package static let sender = "Address, or @ and a domain"
        package static let what = "What shall happen to their letters?"
        package static let putAside = "They are put aside"
        package static let alwaysTake = "They are always taken"
        package static let keep = "Keep this rule"
        package static let takeBack = "Take it back"
        /// "Maya said so, 3 Nov".
        package static func saidBy(_ name: String, _ date: String) -> String { "\(name) said so, \(date)" }
        package static func takeAlways(_ address: String) -> String { "Treat as normal, and always take \(address)" }
        package static func blockAddress(_ address: String) -> String { "Block \(address)" }
    }
}
