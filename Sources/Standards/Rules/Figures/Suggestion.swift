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

    /// From the last 90 days, for what a draft covers and pauses, counted by its calendar, or by the usual one: at most 500
    /// conversations or records. Nil when there are fewer than five, and without a calendar.
    package static func read(_ draft: StandardDraft, in tx: Transaction) throws -> Suggestion? {
        let first = draft.calendar == nil ? try DeskCalendars.all(in: tx).usual?.id : nil
        guard let calendar = draft.calendar ?? first else { return nil }
        return try read(
            draft.measure ?? .everyReply, draft.population ?? .all, pauses: draft.pauses ?? [.withThem], by: calendar,
            in: tx)
    }

    private static func read(
        _ measure: Measure, _ population: Population, pauses: Set<Conversation.State>, by calendar: CalendarID,
        in tx: Transaction
    ) throws -> Suggestion? {
        let hours = try DeskCalendars.calendar(calendar, in: tx).current.calendarHours
        let start = tx.now - looksBack
        let exchanges =
            try measure.isOfConversations
            ? said(measure, population, since: start, in: tx)
            : ServiceRecords.began(measure, from: start, to: tx.now, limit: most, in: tx)
                .filter { $0.stopped != nil }.map(\.exchange)
        let spans = exchanges.filter { !$0.isOpen && $0.began >= start }.map { exchange in
            exchange.clock(hours, target: nil, pauses: pauses).reading(at: exchange.stop?.at ?? tx.now).used
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
        let records = try Conversations.records(of: ids, in: tx)
        let persons = records.values.map(\.conversation.person)
        let senders = population.looksCloser ? try Clocks.addresses(of: persons, in: tx) : [:]
        return records.values.flatMap { record in
            record.exchanges(of: measure, until: tx.now).filter { exchange in
                let known = senders[record.conversation.person] ?? []
                return population.covers(Occasion(record, channel: exchange.channel, senders: known))
            }
        }
    }
}

extension Suggestion {
    /// A number to begin with: what 80 % took, rounded up to what people say.
    package var limit: TargetTime {
        let minutes = Int((eighty.milliseconds + 59_999) / 60_000)
        if let few = [5, 10, 15, 20, 30, 45].first(where: { minutes <= $0 }), let limit = TargetTime(few, .minutes) {
            return limit
        }
        return TargetTime(max(1, (minutes + 59) / 60), .hours) ?? .longest
    }

    /// "Today 80 % take up to 2 h 10 of working time (130): say, for example, within 3 hours."
    package var sentence: String {
        let minutes = max(1, Int((eighty.milliseconds + 30_000) / 60_000))
        let rest = minutes % 60
        let took =
            minutes < 60
            ? "\(minutes) min" : "\(minutes / 60) h" + (rest == 0 ? "" : rest < 10 ? " 0\(rest)" : " \(rest)")
        return "Today 80 % take up to \(took) of working time (\(n)): say, for example, within \(limit.words)."
    }
}

extension StandardDraft {
    /// What a sentence says of a standard. Where it cannot be measured, it is refused with a number from what the business does
    /// today.
    package static func reading(_ sentence: String, in tx: Transaction) throws -> StandardDraft {
        do throws(StandardsRefusal) {
            return try StandardDraft(sentence: sentence)
        } catch {
            let draft = StandardDraft(action: sentence, measure: measure(in: sentence))
            guard let suggestion = try Suggestion.read(draft, in: tx) else { throw UnmeasuredSentence(error, nil) }
            throw UnmeasuredSentence(error, suggestion)
        }
    }
}

/// Why a sentence is no standard, with a number to begin with where the business has one.
package struct UnmeasuredSentence: Refusal, Equatable {
    package let refusal: StandardsRefusal
    package let suggestion: Suggestion?

    init(_ refusal: StandardsRefusal, _ suggestion: Suggestion?) {
        (self.refusal, self.suggestion) = (refusal, suggestion)
    }

    package var sentence: String { [refusal.sentence, suggestion?.sentence].compactMap(\.self).joined(separator: " ") }
    package var code: String { refusal.code }
    package var field: String? { "sentence" }
}

extension Exchange {
    /// Whether it goes on.
    package var isOpen: Bool { stop == nil }
}
