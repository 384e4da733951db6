package import Kernel
package import PeopleRules
package import Store

/// Where an answer can go, the usual address first.
package struct AnswerAddresses: Equatable, Sendable {
    package let usual: String
    /// The others, among them where their latest message came from when its sender wants answers elsewhere.
    package let others: [String]
    /// Whether the usual one is where they asked for answers rather than where they wrote from.
    package let isAsked: Bool
}

extension Conversations {
    /// Where an answer goes: where the person's latest mail here asks for answers, else the address that it came from as long
    /// as it is theirs, else the first that we have of them; nil when we have none.
    package static func address(for conversation: Conversation, in tx: Transaction) throws -> String? {
        try addresses(for: conversation, in: tx)?.usual
    }

    static func addresses(for conversation: Conversation, in tx: Transaction) throws -> AnswerAddresses? {
        AnswerAddresses(
            among: try People.identities(of: conversation.person, in: tx),
            latest: try TouchpointStore.latestAddress(of: conversation, in: tx))
    }

    /// The same for a page that has read the person's identities and the latest touchpoints, oldest of them first.
    package static func addresses(
        for conversation: Conversation, among identities: [Identity], lately touchpoints: [Touchpoint]
    ) -> AnswerAddresses? {
        let mails = touchpoints.filter { $0.address != nil && $0.person == conversation.person }
        return AnswerAddresses(
            among: identities, latest: (mails.last?.address, mails.last { $0.direction == .theirs }?.replyTo))
    }

    /// An answer that a colleague chose an address for goes to one of those that were offered.
    static func refuseUnoffered(_ address: String, for conversation: Conversation, in tx: Transaction) throws {
        let offered = try addresses(for: conversation, in: tx)
        let keys = offered.map { [$0.usual] + $0.others } ?? []
        guard keys.map(Identity.emailKey).contains(Identity.emailKey(address)) else {
            throw ConversationRefusal.recipientUnknown(String(address.prefix(100)))
        }
    }
}

extension AnswerAddresses {
    /// `latest` is the address of the latest mail with them, and where their latest asks for answers. Addresses that nothing
    /// reaches are passed over, unless there are only such.
    fileprivate init?(among identities: [Identity], latest: (address: String?, replyTo: String?)) {
        let all = identities.filter { $0.kind == .email }
        let reachable = all.filter { $0.trouble == nil }
        let known = (reachable.isEmpty ? all : reachable).map(\.value)
        let key = latest.address.flatMap(Identity.emailKey)
        let own = known.first { Identity.emailKey($0) == key } ?? known.first
        let shut = Set(all.filter { $0.trouble != nil }.map { Identity.emailKey($0.value) })
        let asked = latest.replyTo.flatMap { shut.contains(Identity.emailKey($0)) ? nil : $0 }
        guard let usual = asked ?? own else { return nil }
        let usualKey = Identity.emailKey(usual)
        var seen: Set<String?> = [usualKey]
        self.usual = usual
        others = ([own].compactMap(\.self) + known).filter { seen.insert(Identity.emailKey($0)).inserted }
        isAsked = asked.map { !known.map(Identity.emailKey).contains(Identity.emailKey($0)) } ?? false
    }
}
