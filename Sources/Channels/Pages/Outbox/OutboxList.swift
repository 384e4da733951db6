import ChannelsRules
import Kernel
import Mail
import Store

/// What the page of the outbox shows.
struct OutboxList: Sendable {
    /// One letter, with what it is about and what became of it for each of its receivers.
    struct Letter: Sendable {
        let item: OutboxItem
        /// Empty when it has none.
        let subject: String
        let fates: [RecipientFate]
        /// Whose it is; nil for letters to ourselves.
        let matter: OutboxMatter?
    }

    /// How much the last brake holds, by the address that it leaves from.
    let held: [HeldLetters]
    /// What will not leave by itself, newest first.
    let stuck: [Letter]
    /// What is tried again by itself, newest first.
    let waiting: [Letter]
    /// What colleagues decided about within a week, the latest first.
    let settled: [Letter]
    /// Where the next page begins; nil on the last.
    let next: ID<OutboxItem>?

    private static let limit = 50

    init(before: ID<OutboxItem>?, matters: OutboxMatter.Reading, in tx: Transaction) throws {
        let stuck = try Outbox.stuck(before: before, limit: Self.limit + 1, in: tx)
        let waiting = before == nil ? try Outbox.waiting(limit: 20, in: tx) : []
        let settled = before == nil ? try Outbox.settled(since: tx.now - .days(7), limit: 10, in: tx) : []
        held = before == nil ? try Outbox.held(in: tx) : []
        let shown = stuck.prefix(Self.limit) + waiting + settled
        let fates = try Outbox.fates(of: shown.map(\.id), in: tx)
        let starts = try Outbox.starts(of: shown.map(\.id), in: tx)
        let known = try matters(Array(shown), tx)
        func letter(_ item: OutboxItem) -> Letter {
            let subject = starts[item.id].map { MailReader.read($0).subject } ?? ""
            return Letter(item: item, subject: subject, fates: fates[item.id, default: []], matter: known[item.id])
        }
        self.stuck = stuck.prefix(Self.limit).map(letter)
        self.waiting = waiting.map(letter)
        self.settled = settled.map(letter)
        next = stuck.count > Self.limit ? stuck[Self.limit - 1].id : nil
    }
}
