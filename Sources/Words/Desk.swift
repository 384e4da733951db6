extension Words.Conversation {
    package static let whoseTurn = "Whose turn it is"
    package static let give = "Give"
    package static let occasion = "Kind of occasion"
    package static let occasionTitle = "What it is about"
    package static let noOccasion = "Not said yet"
    package static let saveOccasion = "Keep this kind"
    package static let unnamedFile = "File without a name"
    package static let stranger =
        "It answers this matter, but comes from somebody who took no part in it, so it stands alone."

    package static func recipient(_ address: String) -> String { "To \(address)" }

    /// The size of a file: "12 KB", "3.4 MB".
    package static func size(_ bytes: Int) -> String {
        switch bytes {
        case ..<1_000: Words.count(bytes, "byte", "bytes")
        case ..<1_000_000: "\(bytes / 1_000) KB"
        default: "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
        }
    }
}

extension Words.Conversation.Outgoing {
    package static func delayed(_ said: String) -> String {
        "The mail server said “\(said)”. We keep trying."
    }
    package static func givenUp(_ said: String) -> String {
        "No mail server took it for two days: “\(said)”. It stands in the outbox, to be sent again."
    }
    package static let dropped = "It was set aside and does not leave any more."
    package static let heldBack = "Too many letters left by themselves, so it is held. It stands in the outbox."
    package static let greeting = "We answered by ourselves that we have it."
    package static let unknown =
        "The connection broke while it was being sent, so it may have arrived. Ask before you send it again."
}

extension Words.Inbox {
    package static func conversations(_ number: Int) -> String {
        Words.count(number, "conversation", "conversations")
    }
}

extension Words.Channel {
    package static let chat = "Chat"
    package static let letter = "Letter"
}

extension Words.Quarantine {
    package static let source = "Where it came from"
}

extension Words.Today {
    package static let fullStop = "."

    /// The one filled button: "Reply to Shareef".
    package static func replyTo(_ name: String) -> String { "Reply to \(name)" }
    /// Under the queue, when it does not show everybody.
    package static func more(_ number: Int) -> String {
        "\(Words.count(number, "more is", "more are")) waiting."
    }
}

extension Words.Search {
    package static let said = "Where it was said"
}
