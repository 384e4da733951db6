import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import StandardsRules

@Suite("What serves the queries of Standards, on both engines")
struct PlanTests {
    @Test("Each query is served by its index, in its order where it has one", arguments: Engine.allCases)
    func plans(engine: Engine) async throws {
        let standard = StandardID(1)
        let served: [(Query, index: String, inOrder: Bool)] = [
            (ClockStore.toTell(by: TestHouse.morning, limit: 500), "clock_next", true),
            (ClockStore.nearest(limit: 12), "clock_due", true),
            (ClockStore.of([ConversationID(7)]), "clock_conversation", false),
            (ClockStore.faces(of: [ConversationID(7)]), "clock_conversation", false),
            (ClockStore.named(of: ConversationID(7), limit: 6), "clock_conversation", false),
            (ClockStore.anyRuns, "clock_due", false),
            (ClockStore.upcoming(at: TestHouse.morning, limit: 12), "clock_due", false),
            (ServiceRecordStore.any(.phoneWait, since: TestHouse.morning), "service_record_began", false),
            (ClockStore.latestBegan(of: [standard]), "clock_standard", false),
            (NeverEventStore.incidents(of: NeverEventID(4), limit: 50), "incident_event", true),
            (NeverEventStore.standing(of: [never(.byHand)]), "conversation_first", false),
            (NeverEventStore.standing(of: [never(.late(standard))]), "clock_verdict", false),
            (NeverEventStore.open(limit: 3), "incident_open", true),
            (NeverEventStore.countingOpen, "incident_open", false),
            (NeverEventStore.late(PersonID(5), standard, since: TestHouse.morning), "clock_person", false),
            (ClockStore.of([ServiceRecordID(7)]), "clock_record", false),
            (ClockStore.latest(of: standard, limit: 50), "clock_standard", true),
            (ClockStore.open(by: [CalendarVersionID(3)], limit: 200), "clock_open", false),
            (AttainmentQueries.all([standard], 1...9), "clock_day_version", false),
            (AttainmentQueries.byDay(standard, 1...9), "clock_day_version", false),
            (AttainmentQueries.byVersion(standard, 1...9), "clock_day_version", false),
            (AttainmentQueries.split(standard, .hour, 1...9), "clock_day_version", false),
            (
                ServiceRecordStore.began(.phoneWait, from: TestHouse.morning, to: TestHouse.morning, limit: 50),
                "service_record_began", true
            ),
            (
                ServiceRecordStore.of(.phoneWait, keys: ["a"]),
                engine == .sqlite ? "sqlite_autoindex_service_record" : "service_record_measure_outside_key", false
            ),
            (
                CalendarStore.versions(of: [CalendarID(2)]),
                engine == .sqlite ? "sqlite_autoindex_calendar_version" : "calendar_version_calendar_id", false
            ),
        ]
        try await withStandards(engine) { house in
            for (query, index, inOrder) in served {
                let plan = try await house.database.plan(of: query, inOrder: inOrder)
                #expect(plan.contains(index), "\(plan)")
                #expect(!inOrder || (!plan.contains("TEMP B-TREE") && !plan.contains("Sort")), "\(plan)")
            }
        }
    }

    private func never(_ rule: NeverEvent.Rule) -> NeverEvent {
        NeverEvent(id: NeverEventID(4), sentence: "Nobody waits", rule: rule, made: TestHouse.morning, retired: nil)
    }

    @Test("Among 100,000 running clocks the minute reads only what has come up", arguments: [Engine.sqlite])
    func minute(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard()
            let id = try await house.conversation(at: StandardsHouse.at(10))
            try await house.database.write { tx in
                let one = try #require(try tx.row(ClockStore.of([id]), ClockStore.read))
                try tx.run(
                    """
                    WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
                    INSERT INTO clock (id, standard_id, standard_version_id, calendar_version_id, conversation_id,
                      person_id, exchange, began_ms, state, used_ms, counted_ms, target_ms, warn_ms, due_ms, lapse_ms,
                      hour, weekday, next_ms)
                    SELECT \(one.id.value) + i, standard_id, standard_version_id, calendar_version_id, conversation_id,
                      person_id, i, began_ms, state, used_ms, counted_ms, target_ms, warn_ms + i * 60000,
                      due_ms + i * 60000, lapse_ms + i * 60000, hour, weekday, next_ms + i * 60000
                    FROM clock, n
                    """)
            }
            house.clock.set(StandardsHouse.at(11, 40) + .seconds(1))
            let told = try await house.database.write { try Clocks.tell(in: $0) }
            #expect(told == 10)
            #expect(try await house.database.write { try Clocks.tell(in: $0) } == 0)
        }
    }
}
