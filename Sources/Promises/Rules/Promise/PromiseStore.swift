import ConversationsRules
import Kernel
import PeopleRules
import StandardsRules
import Store

/// The `promise` table. Instants are whole milliseconds since 1970, UTC, on both engines.
enum PromiseStore {
    static func insert(_ promise: Promise, of new: NewPromise, dueDay: Int, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO promise (id, person_id, conversation_id, touchpoint_id, owner_id, made_by, made_ms, wording, kind,
              origin, outside_key, due_ms, due_day, warn_ms, lapse_ms, replaces_id, next_ms, record_id, version)
            VALUES (\(promise.id), \(promise.person), \(promise.conversation), \(promise.touchpoint), \(promise.owner),
              \(promise.madeBy), \(promise.made), \(promise.wording), \(promise.kind), \(promise.origin), \(new.outsideKey),
              \(promise.due), \(dueDay), \(promise.warns), \(promise.lapses), \(promise.replaces), \(promise.next),
              \(new.record), 1)
            """)
    }

    /// Has the promises that stand in a message go along into its conversation. Served by `promise_touchpoint`.
    static func rehouse(
        promisedIn touchpoint: TouchpointID, to conversation: ConversationID, in tx: Transaction
    ) throws {
        try tx.run("UPDATE promise SET conversation_id = \(conversation) WHERE touchpoint_id = \(touchpoint)")
    }

    /// Writes when a promise falls due after its order's date changed; the rest is written by `update`.
    static func move(_ promise: Promise, dueDay: Int, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE promise SET due_ms = \(promise.due), due_day = \(dueDay), warn_ms = \(promise.warns)
            WHERE id = \(promise.id)
            """)
    }

    /// Writes all else that can change of a promise and counts its version up; false when it was no longer `promise.version`.
    static func update(_ promise: Promise, in tx: Transaction) throws -> Bool {
        let (verdict, at, breaking, remark) = promise.outcome.columns
        return try tx.changed(
            by:
                """
                UPDATE promise SET owner_id = \(promise.owner), lapse_ms = \(promise.lapses),
                  asked_ms = \(promise.asked?.at), asked_until_ms = \(promise.asked?.until),
                  warned_ms = \(promise.warned), late_ms = \(promise.lateTold), verdict = \(verdict), at_ms = \(at),
                  settled_ms = \(promise.settlement?.recorded), settled_by = \(promise.settlement?.by),
                  breaking = \(breaking), remark = \(remark), next_ms = \(promise.next), version = version + 1
                WHERE id = \(promise.id) AND version = \(promise.version)
                """) == 1
    }

    /// Remembers from whom a promise came to its owner.
    static func passed(_ id: PromiseID, from member: MemberID, in tx: Transaction) throws {
        try tx.run("UPDATE promise SET passed_from = \(member), passed_ms = \(tx.now) WHERE id = \(id)")
    }

    /// What was passed on from a member, the latest first. Served by `promise_passed`.
    static func passed(from member: MemberID, limit: Int) -> Query {
        """
        \(columns) WHERE passed_from IS NOT NULL AND passed_from = \(member)
        ORDER BY passed_ms DESC, id DESC LIMIT \(limit)
        """
    }

    static func one(_ id: PromiseID) -> Query { "\(columns) WHERE id = \(id)" }

    static func withKey(_ key: String) -> Query { "\(columns) WHERE outside_key = \(key)" }

    /// The latest promise of an order's date. Served by `promise_record`.
    static func latest(of record: ServiceRecordID) -> Query {
        "\(columns) WHERE record_id IS NOT NULL AND record_id = \(record) ORDER BY id DESC LIMIT 1"
    }

    /// Served by `promise_replaces`.
    static func replacing(_ id: PromiseID) -> Query {
        "\(columns) WHERE replaces_id = \(id) ORDER BY id DESC LIMIT 1"
    }

    /// What the minute's work has to tell by `moment`. Served by `promise_next`.
    static func toTell(by moment: Instant, limit: Int) -> Query {
        """
        \(columns) WHERE next_ms IS NOT NULL AND next_ms < \(moment)
        ORDER BY next_ms, id LIMIT \(limit)
        """
    }

    /// Open promises that fall due before `horizon`, soonest first. Served by `promise_open_due`, or `promise_open_owner` for
    /// one owner.
    static func fallingDue(before horizon: Instant, owner: MemberID?, limit: Int) -> Query {
        let ofOwner: Query? = owner.map { "AND owner_id = \($0)" }
        return """
            \(columns) WHERE settled_ms IS NULL AND due_ms < \(horizon) \(ofOwner)
            ORDER BY due_ms, id LIMIT \(limit)
            """
    }

    /// The latest due of a person first. Served by `promise_person`.
    static func of(_ person: PersonID, limit: Int) -> Query {
        "\(columns) WHERE person_id = \(person) ORDER BY due_ms DESC, id DESC LIMIT \(limit)"
    }

    /// Those that stand in messages. Served by `promise_touchpoint`.
    static func inMessages(_ touchpoints: [TouchpointID]) -> Query {
        "\(columns) WHERE touchpoint_id IN (\(list: touchpoints)) ORDER BY due_ms, id LIMIT 200"
    }

    static func open(of owner: MemberID, until: Instant?, limit: Int) -> Query {
        let before: Query? = until.map { "AND due_ms < \($0)" }
        return """
            \(columns) WHERE owner_id = \(owner) AND settled_ms IS NULL \(before) ORDER BY due_ms, id LIMIT \(limit)
            """
    }

    static func read(_ row: any Row) -> Promise {
        Promise(
            id: row.id(0), person: row.id(1), conversation: row.idOrNil(2), touchpoint: row.idOrNil(3),
            owner: row.id(4),
            madeBy: row.idOrNil(5), made: row.instant(6), wording: row.text(7), kind: row.word(8, else: .other),
            origin: row.word(9, else: .hand), due: row.instant(10), warns: row.instant(11), lapses: row.instant(12),
            asked: row.instantOrNil(13).map { Promise.AskedTime(until: row.instant(14), at: $0) },
            warned: row.instantOrNil(15), lateTold: row.instantOrNil(16), settlement: settlement(row),
            replaces: row.idOrNil(23), version: row.int(24))
    }

    private static func settlement(_ row: any Row) -> Promise.Settlement? {
        guard !row.isNull(17) else { return nil }
        let at = row.instant(18)
        let outcome: Promise.Outcome =
            switch row.word(17, else: Promise.Verdict.released) {
            case .kept: .kept(at)
            case .keptLate: .keptLate(at)
            case .keptInPart: .keptInPart(at, missing: row.text(22))
            case .broken: .broken(at, row.word(21, else: .lapsed))
            case .renegotiated: .renegotiated(at)
            case .released: .released(at)
            case .mistaken: .mistaken(at, reason: row.text(22))
            }
        return Promise.Settlement(outcome, recorded: row.instant(19), by: row.idOrNil(20))
    }

    static let columns: Query = """
        SELECT id, person_id, conversation_id, touchpoint_id, owner_id, made_by, made_ms, wording, kind, origin, due_ms,
          warn_ms, lapse_ms, asked_ms, asked_until_ms, warned_ms, late_ms, verdict, at_ms, settled_ms, settled_by,
          breaking, remark, replaces_id, version
        FROM promise
        """
}

extension Promise.Outcome? {
    fileprivate var columns: (Promise.Verdict?, Instant?, Promise.Breaking?, String?) {
        switch self {
        case nil: (nil, nil, nil, nil)
        case .keptInPart(let at, let missing): (.keptInPart, at, nil, missing)
        case .broken(let at, let how): (.broken, at, how, nil)
        case .mistaken(let at, let reason): (.mistaken, at, nil, reason)
        case .some(let outcome): (outcome.verdict, outcome.at, nil, nil)
        }
    }
}
