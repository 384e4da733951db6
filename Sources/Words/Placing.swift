extension Words {
    /// Why a message stands in a conversation, where else it can go, and to whom a letter goes.
    package enum Placing {
        package static let answers =
            "Put here because it answers a message of this conversation, or one that a letter here answers too."
        package static let token =
            "Put here because it was sent to the address of this conversation, or carries its mark."
        package static let newcomer =
            "Put here because it carries the mark of this conversation. Its sender is new to it: confirm that they belong here."
        package static let subject =
            "Put here because it answers this conversation under the same subject. Its sender is new to it: confirm that they belong here."
        package static let new = "Begins a conversation because it answers nothing that we know."
        package static let moved = "Put here by a colleague."
        package static let passedOn = "Sent on from here to somebody else. The person does not see it."
        package static let forwarded = "Put here because a colleague forwarded it to us."
        package static func confirm(_ name: String) -> String { "Confirm \(name)" }
        package static let move = "Move to another conversation"
        package static let forward = "Forward"

        package static let moveTitle = "Where does this message belong?"
        package static let moveSearch = "Search for a person"
        package static let moveFind = "Search"
        package static let theirs = "Conversations with this person"
        package static let recent = "The latest conversations"
        package static func found(_ typed: String) -> String { "Conversations with people found for “\(typed)”" }
        package static let noneFound = "No other conversation found."
        package static func moveHere(_ subject: String) -> String { "Move to “\(subject)”" }
        package static let moveToNew = "Put into a conversation of its own"
        package static let emptied = "Nothing stands here: nothing was written yet, or it was taken back or moved."
        package static let sameMatter = "The same matter"

        package static let to = "To"
        package static let asked = "They asked for answers at this address, which is not the one that they wrote from."
        package static let ccBcc = "Cc, Bcc"
        package static let ccLabel = "Cc"
        package static let bccLabel = "Bcc, not seen by the others"
        package static let also = "Also in this conversation; tick to send them a copy"
        /// Stands last in a list of addresses.
        package static func others(_ number: Int) -> String { "\(grouped(number)) others" }
        package static func cc(_ addresses: [String]) -> String { "Cc \(Words.list(addresses))" }
        package static func bcc(_ addresses: [String]) -> String { "Bcc \(Words.list(addresses))" }

        package static let forwardTitle = "Forward this message"
        package static let forwardTo = "To"
        package static let forwardToHint = "Somebody outside. Several addresses are parted by commas."
        package static let forwardWords = "What you write above it"
        package static let forwardFiles = "Its files go with it:"
        package static let forwardSend = "Forward the message"
        package static let forwardKeep = "Keep as a draft"
    }
}
