package import ChannelsRules
package import Kernel
package import Web

extension Path {
    package static let quarantine = Path("quarantine")

    /// Where it is asked whether many shall be treated as normal; Conversations answers it.
    package static let releases = Path("quarantine", "release")

    package static func quarantined(_ id: ID<IntakeItem>) -> Path { Path("quarantine", id: id) }
    package static func quarantinedRaw(_ id: ID<IntakeItem>) -> Path { Path("quarantine", id: id, "raw") }
    /// Where "Block this sender" is sent; Conversations answers it.
    package static func block(_ id: ID<IntakeItem>) -> Path { Path("quarantine", id: id, "block") }
    /// Where "Treat as normal" is sent; Conversations answers it, since it makes a conversation.
    package static func release(_ id: ID<IntakeItem>) -> Path { Path("quarantine", id: id, "release") }
}
