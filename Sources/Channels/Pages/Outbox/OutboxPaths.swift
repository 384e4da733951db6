package import ChannelsRules
package import Kernel
package import Web

extension Path {
    package static let outbox = Path("outbox")
    static let heldLetters = Path("outbox", "held")

    package static func again(_ id: ID<OutboxItem>) -> Path { Path("outbox", id: id, "again") }
    package static func arrived(_ id: ID<OutboxItem>) -> Path { Path("outbox", id: id, "arrived") }
    package static func dropped(_ id: ID<OutboxItem>) -> Path { Path("outbox", id: id, "dropped") }
    package static func undecided(_ id: ID<OutboxItem>) -> Path { Path("outbox", id: id, "undecided") }
}
