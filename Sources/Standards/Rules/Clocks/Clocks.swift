package import ConversationsRules
import Kernel
import PeopleRules
package import Store

/// The clocks of all standards: computed from what was recorded, never kept by hand.
package enum Clocks {
    /// Counts the clocks of these conversations anew and writes what differs. One statement when there is no standard.
    static func recount(_ ids: [ConversationID], in tx: Transaction) throws {
        try recount(ids, by: try Judges.known(in: tx), in: tx)
    }

    static func recount(_ ids: [ConversationID], by judges: Judges, in tx: Transaction) throws {
        for (new, old) in try counted(ids, by: judges, in: tx) { try write(new, over: old, in: tx) }
    }

    /// What the clocks of these conversations are by what was recorded, and the rows that there are. With `isAfresh` also what
    /// has stopped is counted.
    static func counted(
        _ ids: [ConversationID], by judges: Judges, isAfresh: Bool = false, in tx: Transaction
    ) throws -> [(new: [StandardClock], old: [StandardClock])] {
        guard !judges.isEmpty, !ids.isEmpty else { return [] }
        let records = try Conversations.records(of: ids, in: tx)
        let senders = judges.lookCloser ? try addresses(of: records.values.map(\.conversation.person), in: tx) : [:]
        let before = Dictionary(grouping: try tx.rows(ClockStore.of(ids), ClockStore.read), by: \.subject)
        return ids.compactMap { id in
            guard let record = records[id] else { return nil }
            let old = before[.conversation(id)] ?? []
            let count = RecordCount(
                record: record, senders: senders[record.conversation.person] ?? [], judges: judges, before: old,
                isAfresh: isAfresh)
            return (count.clocks(in: tx), old)
        }
    }

    /// The mail addresses that lead to these persons.
    static func addresses(of persons: [PersonID], in tx: Transaction) throws -> [PersonID: Set<String>] {
        try People.identities(of: Array(Set(persons)), in: tx).mapValues { identities in
            Set(identities.filter { $0.kind == .email }.map(\.value))
        }
    }

    /// Writes what differs, and nothing else.
    static func write(_ new: [StandardClock], over old: [StandardClock], in tx: Transaction) throws {
        let before = Dictionary(uniqueKeysWithValues: old.map { ($0.id, $0) })
        for clock in new where clock != before[clock.id] {
            if before[clock.id] == nil {
                try ClockStore.insert(clock, in: tx)
            } else {
                try ClockStore.update(clock, in: tx)
            }
        }
        let kept = Set(new.map(\.id))
        try ClockStore.delete(old.map(\.id).filter { !kept.contains($0) }, in: tx)
    }
}
