import ConversationsRules
import Kernel
import Store

/// The clocks of one conversation, counted.
struct RecordCount {
    let record: ConversationRecord
    /// The mail addresses of the person; empty when no standard asks for them.
    let senders: Set<String>
    let judges: Judges
    let before: [StandardClock]
    /// Whether also what has stopped is counted again.
    let isAfresh: Bool

    func clocks(in tx: Transaction) -> [StandardClock] {
        var clocks: [StandardClock] = []
        for measure in judges.measures.filter(\.isOfConversations) {
            for exchange in record.exchanges(of: measure, until: tx.now) {
                let occasion = Occasion(record, channel: exchange.channel, senders: senders)
                for (version, calendar) in judges.judging(exchange, of: measure, on: occasion) {
                    let old = before.first { $0.standard == version.standard && $0.exchange == exchange.number }
                    clocks.append(clock(exchange, version, calendar, old, in: tx))
                }
            }
        }
        return clocks + kept(beside: Set(clocks.map(\.id)), in: tx)
    }

    /// What has its verdict though nothing covers it any more. It goes only when what happened is no longer so.
    private func kept(beside counted: Set<ClockID>, in tx: Transaction) -> [StandardClock] {
        before.compactMap { old in
            guard old.met != nil, !counted.contains(old.id), let version = judges.version(old.version),
                let calendar = judges.calendar(old.calendar),
                let exchange = record.exchanges(of: version.measure, until: tx.now).first(where: {
                    $0.number == old.exchange && $0.began == old.began
                })
            else { return nil }
            let clock = clock(exchange, version, calendar, old, in: tx)
            return clock.met == nil ? nil : clock
        }
    }

    private func clock(
        _ exchange: Exchange, _ version: StandardVersion, _ calendar: CalendarVersion, _ old: StandardClock?,
        in tx: Transaction
    ) -> StandardClock {
        if let old, !isAfresh, old.tells(of: exchange, by: version) { return old }
        return StandardClock(
            exchange, of: .conversation(record.conversation.id), person: record.conversation.person, by: version,
            calendar, at: tx.now, before: old, id: old?.id ?? tx.nextID())
    }
}
