import Calendars
import ConversationsRules
package import Kernel
package import Store

/// What the business does today, as a number to begin a standard with.
package struct Suggestion: Equatable, Sendable {
    /// How many it rests on; what is still open is left out.
    package let n: Int
    /// The working time in which 80 % and 95 % of them were done: the smallest that so many do not exceed (nearest rank).
    package let eighty: Span
    package let ninetyFive: Span

    /// Fewer say nothing.
    static let fewest = 5
    private static let looksBack = Span.days(90)
    private static let most = 500

    /// From the last 90 days, counted by `calendar`: at most 500 conversations or records. Nil when there are fewer than five.
    package static func read(
        _ measure: Measure, _ population: Population = .all, by calendar: CalendarID, in tx: Transaction
    ) throws -> Suggestion? {
        let hours = try DeskCalendars.calendar(calendar, in: tx).current.calendarHours
        let start = tx.now - looksBack
        let exchanges =
            try measure.isOfConversations
            ? said(measure, population, since: start, in: tx)
            : ServiceRecords.began(measure, from: start, to: tx.now, limit: most, in: tx)
                .filter { $0.stopped != nil }.map(\.exchange)
        let spans = exchanges.filter { !$0.isOpen && $0.began >= start }.map { exchange in
            exchange.clock(hours, target: nil, pauses: [.withThem]).reading(at: exchange.stop?.at ?? tx.now).used
        }
        return Suggestion(spans)
    }

    init?(_ spans: [Span]) {
        guard spans.count >= Self.fewest else { return nil }
        let sorted = spans.sorted()
        func rank(_ percent: Int) -> Span { sorted[(sorted.count * percent + 99) / 100 - 1] }
        (n, eighty, ninetyFive) = (sorted.count, rank(80), rank(95))
    }

    private static func said(
        _ measure: Measure, _ population: Population, since start: Instant, in tx: Transaction
    ) throws -> [Exchange] {
        let ids = try Conversations.latest(most, since: start, in: tx)
        return try Conversations.records(of: ids, in: tx).values.flatMap { record in
            record.exchanges(of: measure, until: tx.now).filter { exchange in
                population.covers(exchange.channel ?? record.conversation.channel, at: record.conversation.contactPoint)
            }
        }
    }
}

extension Exchange {
    /// Whether it goes on.
    package var isOpen: Bool { stop == nil }
}
