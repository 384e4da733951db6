import ConversationsRules
import Crypto
import Kernel
import PeopleRules
import Store

/// One row of `belief` with its random key.
struct BeliefRow {
    let id: Int64
    let point: ContactPointID?
    let expectation: Expectation
    let codeHash: [UInt8]

    init(point: ContactPointID?, expectation: Expectation, code: Token) {
        self.init(
            id: Int64.random(in: 1...Int64.max), point: point, expectation: expectation,
            codeHash: BeliefStore.hash(code, of: point))
    }

    init(id: Int64, point: ContactPointID?, expectation: Expectation, codeHash: [UInt8]) {
        self.id = id
        self.point = point
        self.expectation = expectation
        self.codeHash = codeHash
    }
}

/// The tables `belief_round`, `belief_part` and `belief`. As with answers without a name, rows of `belief` are rewritten
/// together in the order of their random keys, and where they lay before is overwritten.
enum BeliefStore {
    /// What stands in the place of an answer that was taken out.
    static let nothing = "none"

    /// Opens the round, or brings the number of those who were asked up to date. Whether it is open for all to see stays.
    static func open(_ round: BeliefRound, isOpen: Bool, asked: Int, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO belief_round (number, is_open, asked) VALUES (\(round.number), \(isOpen ? 1 : 0), \(asked))
            ON CONFLICT (number) DO UPDATE SET asked = excluded.asked
            """)
    }

    static func took(part member: MemberID, in round: BeliefRound, day: Int, in tx: Transaction) throws {
        try tx.run(
            "INSERT INTO belief_part (round_number, member_id, day) VALUES (\(round.number), \(member), \(day))")
    }

    /// Adds an answer to those of the same matter that do not show yet; with the fifth, all of them do.
    static func add(_ row: BeliefRow, to round: BeliefRound, showsAtOnce: Bool, in tx: Transaction) throws {
        try tx.wiping {
            let all = try takePending(at: row.point, in: round, in: tx) + [row]
            try insert(all, into: round, counted: showsAtOnce || all.count >= Beliefs.step, in: tx)
        }
    }

    private static func takePending(
        at point: ContactPointID?, in round: BeliefRound, in tx: Transaction
    ) throws -> [BeliefRow] {
        try tx.rows(
            """
            DELETE FROM belief WHERE round_number = \(round.number) AND counted = 0 AND \(at(point))
            RETURNING id, contact_point_id, expectation, code_hash
            """
        ) { BeliefRow(id: $0.integer(0), point: $0.idOrNil(1), expectation: $0.expectation(2), codeHash: $0.blob(3)) }
    }

    static func insert(_ rows: [BeliefRow], into round: BeliefRound, counted: Bool, in tx: Transaction) throws {
        let values = rows.sorted { $0.id < $1.id }.map { row -> Query in
            "(\(row.id), \(round.number), \(row.point), \(row.expectation), \(row.codeHash), \(counted ? 1 : 0))"
        }
        try tx.run(
            """
            INSERT INTO belief (id, round_number, contact_point_id, expectation, code_hash, counted)
            VALUES \(.joined(values, by: ", "))
            """)
    }

    /// Puts an answer in the place of the one that has this code; nil for none at this contact point. One that does not show yet
    /// changes at once, as any in an open round; one that shows when the round is over. Whether there is one. Served by the unique
    /// index on `code_hash`.
    static func change(
        _ point: ContactPointID?, to expectation: Expectation?, code: Token, in round: BeliefRound, isOpen: Bool,
        in tx: Transaction
    ) throws -> Bool {
        let said = expectation?.rawValue ?? nothing
        let shows: Query = isOpen ? "1 = 0" : "counted = 1"
        let change: Query = """
            UPDATE belief SET later = CASE WHEN \(shows) THEN \(said) END,
              expectation = CASE WHEN \(shows) THEN expectation ELSE \(expectation ?? .asExpected) END
            WHERE code_hash = \(hash(code, of: point)) AND round_number = \(round.number)
            """
        return try tx.wiping { try tx.changed(by: change) == 1 }
    }

    /// Takes an answer out that nobody has seen, or that all may see going.
    static func remove(
        _ point: ContactPointID, code: Token, in round: BeliefRound, isOpen: Bool, in tx: Transaction
    ) throws {
        let unseen: Query = isOpen ? "1 = 1" : "counted = 0"
        try tx.wiping {
            try tx.run(
                """
                DELETE FROM belief
                WHERE code_hash = \(hash(code, of: point)) AND round_number = \(round.number) AND \(unseen)
                """)
        }
    }

    static func isOpen(_ round: BeliefRound, in tx: Transaction) throws -> Bool {
        try tx.row("SELECT is_open FROM belief_round WHERE number = \(round.number)") { $0.int(0) } == 1
    }

    /// Each answer keeps another hash of the code, so that only its owner can tell which answers are by one hand.
    static func hash(_ code: Token, of point: ContactPointID?) -> [UInt8] {
        let matter = point.map { "\($0)" } ?? "all"
        return Array(SHA256.hash(data: Array("\(code.text) \(matter)".utf8)))
    }

    /// How many are on the team, how many answered in `round`, the last of this and the round before in which `member` did,
    /// and whether the round is open. Served by the keys of the three tables; the team is read whole.
    static func standing(of member: MemberID, _ round: BeliefRound) -> Query {
        """
        SELECT (SELECT count(*) FROM member WHERE left_ms IS NULL),
          (SELECT count(*) FROM belief_part WHERE round_number = \(round.number)),
          (SELECT max(round_number) FROM belief_part
            WHERE round_number IN (\(round.previous.number), \(round.number)) AND member_id = \(member)),
          (SELECT is_open FROM belief_round WHERE number = \(round.number))
        """
    }

    static func readStanding(
        _ row: any Row
    ) -> (members: Int, answered: Int, latest: BeliefRound?, isOpen: Bool?) {
        (row.int(0), row.int(1), row.intOrNil(2).map(BeliefRound.init(number:)), row.intOrNil(3).map { $0 == 1 })
    }

    private static func at(_ point: ContactPointID?) -> Query {
        point.map { "contact_point_id = \($0)" } ?? "contact_point_id IS NULL"
    }
}
