package import ChannelsRules
package import ConversationsRules
package import Kernel
package import PeopleRules
package import Store

/// What the page of a conversation shows, as plain values.
package struct ConversationView: Sendable {
    package let conversation: Conversation
    package let person: Person
    package let facts: [Fact]
    /// Where we reach them.
    package let identities: [Identity]
    /// Oldest first.
    package let touchpoints: [Touchpoint]
    /// Where the ones before these begin; nil when these are all.
    package let earlier: (at: Instant, id: TouchpointID)?
    /// How many of the newest are shown at most; nil where these are older ones.
    package let shown: Int?
    /// Our letters on their way out, and what we answered by ourselves, by the touchpoint.
    package let outbox: [Int64: OutboxItem]
    package let around: ConversationSurroundings
    /// What machines told about its letters, oldest first.
    package let notices: [Notice]
    package let drafts: [Draft.Kind: Draft]
    /// The view that it was opened from, for the list beside it.
    package let list: InboxView
    /// After which row the page of that view began; nil for its first page.
    package let after: InboxCursor?
    package let beside: [Inbox.Row]
    /// Whether the view has more than these.
    package let isBesideCut: Bool

    /// So many are shown first, and so many more each time somebody asks.
    package static let step = 30
    /// More are not shown at once.
    package static let most = 300

    /// Reads it in eight statements. `shown` says how many of the newest are wanted, where that is not those `before`.
    package init(
        _ id: ConversationID, for member: MemberID, from list: InboxView, after: InboxCursor? = nil, shown: Int = step,
        before: (at: Instant, id: TouchpointID)?, in tx: Transaction
    ) throws {
        (conversation, drafts) = try Drafts.inside(id, by: member, in: tx)
        let page = try Conversations.page(list, of: member, after: after, limit: 14, in: tx)
        let people: [PersonID: Person]
        (people, identities) = try People.persons(
            [conversation.person] + page.rows.map(\.person), withIdentitiesOf: conversation.person, in: tx)
        guard let person = people[conversation.person] else { throw Absent("person") }
        self.person = person
        facts = try Facts.holding(of: person.id, limit: 40, in: tx)
        let limit = before == nil ? min(max(shown, Self.step), Self.most) : Self.step
        self.shown = before == nil ? limit : nil
        let found = try Conversations.touchpoints(of: id, before: before, limit: limit + 1, in: tx)
        touchpoints = found.suffix(limit)
        earlier = found.count > limit ? touchpoints.first.map { ($0.at, $0.id) } : nil
        let letters = touchpoints.filter { $0.channel == .email }.map(\.id)
        outbox = try Outbox.items(subjects: touchpoints.map(\.id.value), in: tx)
        around = try ConversationSurroundings(of: id, letters: letters, for: member, in: tx)
        notices = try Notices.of(id, in: tx)
        (self.list, self.after) = (list, after)
        isBesideCut = page.next != nil
        beside = page.rows.map { Inbox.Row(conversation: $0, name: people[$0.person]?.name ?? "") }
    }
}
