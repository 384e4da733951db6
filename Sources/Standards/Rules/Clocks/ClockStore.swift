import ConversationsRules
import Kernel
import PeopleRules
import Store

/// The `clock` table.
enum ClockStore {
    static func insert(_ clock: StandardClock, in tx: Transaction) throws {
        let (conversation, record) = clock.subject.columns
        try tx.run(
            """
            INSERT INTO clock (id, standard_id, standard_version_id, calendar_version_id, conversation_id, record_id,
              person_id, member_id, channel, exchange, began_ms, stopped_ms, state, used_ms, counted_ms, target_ms,
              warn_ms, due_ms, lapse_ms, late_ms, met, day, hour, weekday, warned_ms, told_ms, next_ms)
            VALUES (\(clock.id), \(clock.standard), \(clock.version), \(clock.calendar), \(conversation), \(record),
              \(clock.person), \(clock.member), \(clock.channel), \(clock.exchange), \(clock.began), \(clock.stopped),
              \(clock.state), \(clock.used.milliseconds), \(clock.counted), \(clock.target.milliseconds), \(clock.warn),
              \(clock.due), \(clock.lapse), \(clock.late), \(clock.met.map { $0 ? 1 : 0 }), \(clock.day),
              \(clock.hour), \(clock.weekday), \(clock.warned), \(clock.told), \(clock.next))
            """)
    }

    static func update(_ clock: StandardClock, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE clock SET standard_version_id = \(clock.version), calendar_version_id = \(clock.calendar),
              person_id = \(clock.person), member_id = \(clock.member), channel = \(clock.channel),
              began_ms = \(clock.began), stopped_ms = \(clock.stopped), state = \(clock.state),
              used_ms = \(clock.used.milliseconds), counted_ms = \(clock.counted),
              target_ms = \(clock.target.milliseconds), warn_ms = \(clock.warn), due_ms = \(clock.due), lapse_ms = \(clock.lapse),
              late_ms = \(clock.late), met = \(clock.met.map { $0 ? 1 : 0 }), day = \(clock.day), hour = \(clock.hour),
              weekday = \(clock.weekday), warned_ms = \(clock.warned), told_ms = \(clock.told), next_ms = \(clock.next)
            WHERE id = \(clock.id)
            """)
    }

    static func delete(_ ids: [ClockID], in tx: Transaction) throws {
        guard !ids.isEmpty else { return }
        try tx.run("DELETE FROM clock WHERE id IN (\(list: ids))")
    }

    /// Takes away the clocks of a standard that have no verdict, nor would have one if the minute's work were up to date.
    /// Served by `clock_standard`.
    static func dropOpen(of standard: StandardID, in tx: Transaction) throws {
        try tx.run(
            """
            DELETE FROM clock WHERE standard_id = \(standard) AND stopped_ms IS NULL AND met IS NULL
              AND (state <> 'running' OR lapse_ms IS NULL OR lapse_ms >= \(tx.now))
            """)
    }

    static func one(_ id: ClockID) -> Query { "\(columns) WHERE id = \(id)" }

    /// Served by `clock_conversation`.
    static func of(_ ids: [ConversationID]) -> Query {
        "\(columns) WHERE conversation_id IN (\(list: ids)) ORDER BY conversation_id, standard_id, exchange"
    }

    /// Served by `clock_record`.
    static func of(_ ids: [ServiceRecordID]) -> Query {
        "\(columns) WHERE record_id IN (\(list: ids)) ORDER BY record_id, standard_id"
    }

    /// What the minute's work has to tell by `moment`, the longest due first. Served by `clock_next`.
    static func toTell(by moment: Instant, limit: Int) -> Query {
        "\(columns) WHERE next_ms IS NOT NULL AND next_ms < \(moment) ORDER BY next_ms, id LIMIT \(limit)"
    }

    /// What runs and ends soonest, or ended longest ago. Served by `clock_due`.
    static func nearest(limit: Int) -> Query {
        "\(columns) WHERE state = 'running' AND due_ms IS NOT NULL AND \(isHeld) ORDER BY due_ms, id LIMIT \(limit)"
    }

    /// Whether any runs towards a moment. Served by `clock_due`.
    static let anyRuns: Query = "SELECT 1 FROM clock WHERE state = 'running' AND due_ms IS NOT NULL LIMIT 1"

    /// Of those that are over, and of those that are not, at most `limit` each, with what they measure, in no order.
    /// Served by `clock_due`.
    static func upcoming(at now: Instant, limit: Int) -> Query {
        func some(_ which: Query) -> Query {
            """
            SELECT conversation_id, due_ms, warn_ms, state, standard_version_id FROM clock
            WHERE state = 'running' AND due_ms IS NOT NULL AND conversation_id IS NOT NULL AND \(isHeld) AND \(which)
            ORDER BY due_ms, id LIMIT \(limit)
            """
        }
        return """
            SELECT c.conversation_id, c.due_ms, c.warn_ms, c.state, v.measure, v.amount, v.unit FROM (
              SELECT * FROM (\(some("due_ms < \(now)"))) AS over
              UNION ALL SELECT * FROM (\(some("due_ms >= \(now)"))) AS ahead) AS c
            JOIN standard_version v ON v.id = c.standard_version_id
            """
    }

    /// Served by `clock_conversation`.
    static func faces(of ids: [ConversationID]) -> Query {
        """
        SELECT conversation_id, due_ms, warn_ms, state FROM clock
        WHERE conversation_id IN (\(list: ids)) AND due_ms IS NOT NULL AND \(isHeld)
        """
    }

    /// Served by `clock_standard`.
    static func latest(of id: StandardID, limit: Int) -> Query {
        "\(columns) WHERE standard_id = \(id) ORDER BY began_ms DESC, id DESC LIMIT \(limit)"
    }

    /// When the latest clock of each of these standards began, all in one row. Served by `clock_standard`.
    static func latestBegan(of ids: [StandardID]) -> Query {
        let columns = ids.map { id -> Query in
            "(SELECT began_ms FROM clock WHERE standard_id = \(id) ORDER BY began_ms DESC, id DESC LIMIT 1)"
        }
        return "SELECT \(.joined(columns, by: ", "))"
    }

    /// What a standard that is held no longer found late stays so, and leads nothing.
    private static let isHeld: Query =
        "NOT EXISTS (SELECT 1 FROM standard s WHERE s.id = standard_id AND s.retired_ms IS NOT NULL)"

    /// Open clocks without a verdict that count by one of these versions. Served by `clock_open`.
    static func open(by versions: [CalendarVersionID], limit: Int) -> Query {
        """
        \(columns) WHERE stopped_ms IS NULL AND met IS NULL AND calendar_version_id IN (\(list: versions))
        ORDER BY calendar_version_id, id LIMIT \(limit)
        """
    }

    static func read(_ row: any Row) -> StandardClock {
        let conversation = row.idOrNil(4, of: Conversation.self)
        return StandardClock(
            id: row.id(0), standard: row.id(1), version: row.id(2), calendar: row.id(3),
            subject: conversation.map { .conversation($0) } ?? .record(row.id(5)), person: row.idOrNil(6),
            member: row.idOrNil(7), channel: row.textOrNil(8).flatMap(Channel.init(rawValue:)), exchange: row.int(9),
            began: row.instant(10), stopped: row.instantOrNil(11), state: row.word(12, else: .running),
            used: Span(milliseconds: row.integer(13)), counted: row.instant(14),
            target: Span(milliseconds: row.integer(15)), warn: row.instantOrNil(16), due: row.instantOrNil(17),
            lapse: row.instantOrNil(18), late: row.instantOrNil(19), met: row.intOrNil(20).map { $0 == 1 },
            day: row.intOrNil(21), hour: row.int(22), weekday: row.int(23), warned: row.instantOrNil(24),
            told: row.instantOrNil(25))
    }

    /// The clocks of a conversation, each with what its standard says; the one that began last first. Served by
    /// `clock_conversation` and the keys of `standard_version`.
    static func named(of id: ConversationID, limit: Int) -> Query {
        """
        SELECT c.id, c.standard_id, c.standard_version_id, c.calendar_version_id, c.conversation_id, c.record_id,
          c.person_id, c.member_id, c.channel, c.exchange, c.began_ms, c.stopped_ms, c.state, c.used_ms, c.counted_ms,
          c.target_ms, c.warn_ms, c.due_ms, c.lapse_ms, c.late_ms, c.met, c.day, c.hour, c.weekday, c.warned_ms,
          c.told_ms, v.action, v.amount, v.unit, v.sentence
        FROM clock c JOIN standard_version v ON v.id = c.standard_version_id
        WHERE c.conversation_id = \(id) ORDER BY c.began_ms DESC, c.id DESC LIMIT \(limit)
        """
    }

    static let columns: Query = """
        SELECT id, standard_id, standard_version_id, calendar_version_id, conversation_id, record_id, person_id,
          member_id, channel, exchange, began_ms, stopped_ms, state, used_ms, counted_ms, target_ms, warn_ms, due_ms,
          lapse_ms, late_ms, met, day, hour, weekday, warned_ms, told_ms
        FROM clock
        """
}

extension StandardClock.Subject {
    fileprivate var columns: (ConversationID?, ServiceRecordID?) {
        switch self {
        case .conversation(let id): (id, nil)
        case .record(let id): (nil, id)
        }
    }

    var conversation: ConversationID? {
        if case .conversation(let id) = self { id } else { nil }
    }

    var record: ServiceRecordID? {
        if case .record(let id) = self { id } else { nil }
    }
}
