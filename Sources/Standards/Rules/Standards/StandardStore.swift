import ConversationsRules
import Foundation
import Kernel
import PeopleRules
import Store

/// The tables `standard` and `standard_version`.
enum StandardStore {
    static func insert(_ id: StandardID, in tx: Transaction) throws {
        try tx.run("INSERT INTO standard (id) VALUES (\(id))")
    }

    static func add(
        _ new: CheckedStandard, to standard: StandardID, number: Int, by member: MemberID?, in tx: Transaction
    ) throws {
        Judges.forget(in: tx)
        let pauses = new.pauses.map(\.rawValue).sorted().joined(separator: " ")
        try tx.run(
            """
            INSERT INTO standard_version (id, standard_id, number, since_ms, action, measure, amount, unit, pauses,
              population, target_percent, warn_percent, calendar_id, made_by, sentence)
            VALUES (\(tx.nextID(of: StandardVersion.self)), \(standard), \(number), \(new.since), \(new.action),
              \(new.measure), \(new.target.amount), \(new.target.unit), \(pauses), \(try new.population.text),
              \(new.targetPercent), \(new.warnPercent), \(new.calendar), \(member), \(new.sentence))
            """)
    }

    /// Ends every version at `moment` that goes on after it; one that was still to come never counts.
    static func end(_ id: StandardID, at moment: Instant, in tx: Transaction) throws {
        Judges.forget(in: tx)
        try tx.run(
            """
            UPDATE standard_version SET until_ms = CASE WHEN since_ms > \(moment) THEN since_ms ELSE \(moment) END
            WHERE standard_id = \(id) AND (until_ms IS NULL OR until_ms > \(moment))
            """)
    }

    static func retire(_ id: StandardID, in tx: Transaction) throws {
        Judges.forget(in: tx)
        try tx.run("UPDATE standard SET retired_ms = \(tx.now) WHERE id = \(id)")
    }

    /// All versions of all standards, each standard's newest first, standards in the order in which they were made.
    /// A house has few: they are read whole.
    static let all: Query = "\(columns) ORDER BY v.standard_id, v.number DESC LIMIT 2000"

    static func versions(of id: StandardID) -> Query {
        "\(columns) WHERE v.standard_id = \(id) ORDER BY v.number DESC LIMIT 500"
    }

    static func read(_ row: any Row) -> (version: StandardVersion, retired: Instant?) {
        let words = row.text(9).split(separator: " ").compactMap { Conversation.State(rawValue: String($0)) }
        let version = StandardVersion(
            id: row.id(0), standard: row.id(1), number: row.int(2), since: row.instant(3), until: row.instantOrNil(4),
            given: row.textOrNil(15), action: row.text(5), measure: row.word(6, else: .everyReply),
            target: TargetTime(row.int(7), row.word(8, else: .hours)) ?? .longest, pauses: Set(words),
            population: Population(text: row.text(10)), targetPercent: row.int(11), warnPercent: row.int(12),
            calendar: row.id(13))
        return (version, row.instantOrNil(14))
    }

    private static let columns: Query = """
        SELECT v.id, v.standard_id, v.number, v.since_ms, v.until_ms, v.action, v.measure, v.amount, v.unit, v.pauses,
          v.population, v.target_percent, v.warn_percent, v.calendar_id, s.retired_ms, v.sentence
        FROM standard_version v JOIN standard s ON s.id = v.standard_id
        """
}

extension Population {
    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    /// What a newer program wrote covers all, as far as this one can tell.
    init(text: String) {
        self = (try? JSONDecoder().decode(Self.self, from: Data(text.utf8))) ?? .all
    }
}
