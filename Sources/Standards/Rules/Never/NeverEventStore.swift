import ConversationsRules
import Kernel
import PeopleRules
import Store

/// The tables `never_event` and `incident`.
enum NeverEventStore {
    static func insert(_ event: NeverEvent, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO never_event (id, sentence, rule, made_ms)
            VALUES (\(event.id), \(event.sentence), \(event.rule.description), \(event.made))
            """)
    }

    static func retire(_ id: NeverEventID, in tx: Transaction) throws {
        try tx.run("UPDATE never_event SET retired_ms = \(tx.now) WHERE id = \(id) AND retired_ms IS NULL")
    }

    /// Those that count first. A house has few; they are read whole.
    static let all: Query = """
        SELECT id, sentence, rule, made_ms, retired_ms FROM never_event
        ORDER BY CASE WHEN retired_ms IS NULL THEN 0 ELSE 1 END, id LIMIT 500
        """

    static func one(_ id: NeverEventID) -> Query {
        "SELECT id, sentence, rule, made_ms, retired_ms FROM never_event WHERE id = \(id)"
    }

    static func read(_ row: any Row) -> NeverEvent {
        NeverEvent(
            id: row.id(0), sentence: row.text(1), rule: NeverEvent.Rule(row.text(2)) ?? .byHand, made: row.instant(3),
            retired: row.instantOrNil(4))
    }

    static func insert(_ incident: Incident, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO incident (id, never_event_id, at_ms, conversation_id, person_id, reporter_id, words)
            VALUES (\(incident.id), \(incident.event), \(incident.at), \(incident.conversation), \(incident.person),
              \(incident.reporter), \(incident.words))
            """)
    }

    static func review(_ id: IncidentID, _ review: Incident.Review, by member: MemberID, in tx: Transaction) throws {
        try tx.run(
            """
            UPDATE incident SET happened = \(review.happened), possible = \(review.possible),
              change = \(review.change), reviewed_ms = \(tx.now), reviewed_by = \(member)
            WHERE id = \(id)
            """)
    }

    static func alerted(_ id: IncidentID, in tx: Transaction) throws {
        try tx.run("UPDATE incident SET alerted_ms = \(tx.now) WHERE id = \(id) AND alerted_ms IS NULL")
    }

    static func incident(_ id: IncidentID) -> Query { "\(incidents) WHERE id = \(id)" }

    /// The latest first. Served by `incident_event`.
    static func incidents(of id: NeverEventID, limit: Int) -> Query {
        "\(incidents) WHERE never_event_id = \(id) ORDER BY at_ms DESC, id DESC LIMIT \(limit)"
    }

    static func readIncident(_ row: any Row) -> Incident {
        let review = row.textOrNil(8).map {
            Incident.Review(happened: $0, possible: row.text(9), change: row.text(10))
        }
        return Incident(
            id: row.id(0), event: row.id(1), at: row.instant(2), conversation: row.idOrNil(3), person: row.idOrNil(4),
            reporter: row.idOrNil(5), words: row.text(6), alerted: row.instantOrNil(7), review: review)
    }

    /// How often each happened, when last, and out of how many chances: three numbers for each event, all in one row. The
    /// chances are counted from indexes alone.
    static func standing(of events: [NeverEvent]) -> Query {
        let numbers = events.flatMap { event -> [Query] in
            [
                "(SELECT count(*) FROM incident WHERE never_event_id = \(event.id))",
                "(SELECT max(at_ms) FROM incident WHERE never_event_id = \(event.id))", "(\(chances(of: event)))",
            ]
        }
        return "SELECT \(.joined(numbers, by: ", "))"
    }

    /// How many times it could have happened since it was put on the list: verdicts of its standard, or persons who had one
    /// where only the second of a person counts (`clock_verdict`), else conversations that began (`conversation_first`).
    static func chances(of event: NeverEvent) -> Query {
        switch event.rule {
        case .late(let standard): "SELECT count(*) \(verdicts(of: standard, since: event.made))"
        case .lateAgain(let standard, _, _):
            "SELECT count(DISTINCT person_id) \(verdicts(of: standard, since: event.made))"
        case .byHand, .event, .eventAgain, .said:
            "SELECT count(*) FROM conversation WHERE first_ms >= \(event.made)"
        }
    }

    private static func verdicts(of standard: StandardID, since moment: Instant) -> Query {
        """
        FROM clock WHERE standard_id = \(standard) AND met IS NOT NULL AND coalesce(late_ms, stopped_ms) >= \(moment)
        """
    }

    /// How many incidents nobody has reviewed, up to 100. Served by `incident_open`.
    static let countingOpen: Query = """
        SELECT count(*) FROM (SELECT id FROM incident WHERE reviewed_ms IS NULL LIMIT 100) AS unreviewed
        """

    /// The incidents that nobody has reviewed, the latest first, each with what must never happen. Served by `incident_open`.
    static func open(limit: Int) -> Query {
        """
        SELECT i.id, n.sentence, i.at_ms, i.alerted_ms FROM incident i JOIN never_event n ON n.id = i.never_event_id
        WHERE i.reviewed_ms IS NULL ORDER BY i.at_ms DESC, i.id DESC LIMIT \(limit)
        """
    }

    /// How many clocks of a standard were late for a person since `start`. Served by `clock_person`.
    static func late(_ person: PersonID, _ standard: StandardID, since start: Instant) -> Query {
        """
        SELECT count(*) FROM clock
        WHERE person_id = \(person) AND standard_id = \(standard) AND late_ms IS NOT NULL AND late_ms >= \(start)
        """
    }

    /// How many events of a kind happened to a person since `start`. Served by `event_person`.
    static func events(of person: PersonID, _ kind: String, since start: Instant) -> Query {
        """
        SELECT count(*) FROM event WHERE person_id = \(person) AND kind = \(kind) AND at_ms >= \(start)
        """
    }

    private static let incidents: Query = """
        SELECT id, never_event_id, at_ms, conversation_id, person_id, reporter_id, words, alerted_ms, happened, possible,
          change
        FROM incident
        """
}
