import ConversationsRules
import Kernel
import Store

/// One row of `unnamed_answer` with its random key.
struct UnnamedRow {
    let id: Int64
    let answer: UnnamedAnswer
    let codeHash: [UInt8]

    init(_ answer: UnnamedAnswer, codeHash: [UInt8], id: Int64 = Int64.random(in: 1...Int64.max)) {
        self.id = id
        self.answer = answer
        self.codeHash = codeHash
    }
}

/// The `unnamed_answer` table. Rows are written in the order of their random keys and rewritten together, so that neither their
/// place nor, on PostgreSQL, the transaction that wrote them tells which came with whose visit; where they lay before is overwritten.
enum UnnamedAnswerStore {
    /// Adds an answer to those of its contact point that do not count yet; with the fifth, all of them count as of `countedDay`.
    static func addToPending(_ row: UnnamedRow, countedDay: Int, in tx: Transaction) throws {
        try tx.wiping {
            let all = try takePending(at: row.answer.contactPoint, in: tx) + [row]
            try insert(all, countedDay: all.count >= UnnamedAnswers.step ? countedDay : nil, in: tx)
        }
    }

    private static func takePending(at point: ContactPointID?, in tx: Transaction) throws -> [UnnamedRow] {
        try tx.rows(
            """
            DELETE FROM unnamed_answer WHERE counted_day IS NULL AND \(at(point))
            RETURNING id, contact_point_id, expectation, words, code_hash
            """
        ) {
            UnnamedRow(
                UnnamedAnswer(contactPoint: $0.idOrNil(1), expectation: $0.expectation(2), words: $0.textOrNil(3)),
                codeHash: $0.blob(4), id: $0.integer(0))
        }
    }

    static func insert(_ rows: [UnnamedRow], countedDay: Int?, in tx: Transaction) throws {
        let values = rows.sorted { $0.id < $1.id }.map { row -> Query in
            """
            (\(row.id), \(row.answer.contactPoint), \(row.answer.expectation), \(row.answer.words), \(row.codeHash),
              \(countedDay))
            """
        }
        try tx.run(
            """
            INSERT INTO unnamed_answer (id, contact_point_id, expectation, words, code_hash, counted_day)
            VALUES \(.joined(values, by: ", "))
            """)
    }

    /// Served by the unique index on `code_hash`.
    static func withCode(hash: [UInt8]) -> Query {
        "SELECT contact_point_id, expectation, words FROM unnamed_answer WHERE code_hash = \(hash)"
    }

    static func change(
        hash: [UInt8], _ expectation: Expectation, words: String?, in tx: Transaction
    ) throws -> Bool {
        let change: Query =
            "UPDATE unnamed_answer SET expectation = \(expectation), words = \(words) WHERE code_hash = \(hash)"
        return try tx.wiping { try tx.changed(by: change) == 1 }
    }

    /// How many gave each answer at each contact point, of those that count as of `days`. Served by `unnamed_answer_counts`.
    static func counts(_ days: LocalDays) -> Query {
        """
        SELECT contact_point_id, expectation, count(*) FROM unnamed_answer
        WHERE counted_day >= \(days.first) AND counted_day <= \(days.last)
        GROUP BY contact_point_id, expectation
        """
    }

    /// Answers with words that count as of `days`, the latest first. Served by `unnamed_answer_words`.
    static func words(_ days: LocalDays, at point: ContactPointID?, before: SaidCursor?, limit: Int) -> Query {
        let there: Query? = point.map { "AND contact_point_id = \($0)" }
        let earlier: Query? = before.map(before(_:))
        return """
            SELECT contact_point_id, expectation, words, counted_day, id FROM unnamed_answer
            WHERE words IS NOT NULL AND counted_day IS NOT NULL
              AND counted_day >= \(days.first) AND counted_day <= \(days.last) \(there) \(earlier)
            ORDER BY counted_day DESC, id DESC LIMIT \(limit)
            """
    }

    /// A day sorts as its first millisecond.
    private static func before(_ cursor: SaidCursor) -> Query {
        let (day, rest) = cursor.milliseconds.quotientAndRemainder(dividingBy: SaidCursor.day)
        return rest == 0 ? "AND (counted_day, id) < (\(day), \(cursor.id))" : "AND counted_day <= \(day)"
    }

    static func read(_ row: any Row) -> UnnamedAnswer {
        UnnamedAnswer(contactPoint: row.idOrNil(0), expectation: row.expectation(1), words: row.textOrNil(2))
    }

    private static func at(_ point: ContactPointID?) -> Query {
        point.map { "contact_point_id = \($0)" } ?? "contact_point_id IS NULL"
    }
}
