import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import StandardsRules
import Store
import Testing

@testable import PromisesRules

extension PromisesHouse {
    /// Brings order A-1, placed on Thursday at nine, promised for Friday at twelve unless another moment is named.
    func order(
        promised: Instant? = at(12, day: 1), delivered: Instant? = nil, member: String = "priya@bramble.example"
    ) async throws {
        try await database.write { tx in
            let order = NewServiceRecord(
                .orderDelivered, key: "A-1", began: Self.at(9), stopped: delivered, person: "edith@miggins.example",
                member: member, promised: promised)
            try ServiceRecords.keep([order], in: tx)
        }
    }

    /// All promises, in the order in which they were made.
    func promises() async throws -> [Promise] {
        try await database.read { tx in
            try tx.rows("\(PromiseStore.columns) ORDER BY id", PromiseStore.read)
        }
    }
}

@Suite("Promises of orders' dates, on both engines")
struct OrderPromiseTests {
    @Test(
        "An order's date is a promise of its member, and bringing it again doubles nothing", arguments: Engine.allCases)
    func made(engine: Engine) async throws {
        try await withPromises(engine) { house in
            house.clock.set(PromisesHouse.at(10))
            for _ in 0..<3 { try await house.order() }
            let promise = try #require(try await house.promises().first)
            #expect(try await house.promises().count == 1)
            #expect(promise.person == house.mrsMiggins && promise.owner == house.priya && promise.origin == .order)
            #expect(promise.due == PromisesHouse.at(12, day: 1) && promise.made == PromisesHouse.at(9))
            #expect(promise.wording == "Deliver order A-1" && promise.kind == .deliver && promise.outcome == nil)
            #expect(try await house.events() == ["made"])
        }
    }

    @Test(
        "Delivered by then it is kept, after it kept late, and broken when its business day is over",
        arguments: Engine.allCases)
    func settled(engine: Engine) async throws {
        let noon = PromisesHouse.at(12, day: 1)
        let closing = PromisesHouse.at(17, day: 4)
        let cases: [(Instant, Promise.Outcome)] = [
            (noon, .kept(noon)), (noon + .seconds(1), .keptLate(noon + .seconds(1))), (closing, .keptLate(closing)),
            (closing + .seconds(1), .broken(closing, .lapsed)),
        ]
        for (delivered, outcome) in cases {
            try await withPromises(engine) { house in
                try await house.order()
                house.clock.set(PromisesHouse.at(9, day: 5))
                for _ in 0..<2 { try await house.order(delivered: delivered) }
                #expect(try await house.promises().map(\.outcome) == [outcome])
                #expect(try await house.events().count == 2)
            }
        }
    }

    @Test("What nobody delivers is told as late and broken by the minute's work", arguments: Engine.allCases)
    func broken(engine: Engine) async throws {
        try await withPromises(engine) { house in
            try await house.order()
            for day in 1...5 { try await house.tell(at: PromisesHouse.at(18, day: day)) }
            #expect(try await house.events() == ["made", "warned", "late", "broken"])
        }
    }

    @Test("Delivered on time and brought days later it is kept after all, once", arguments: Engine.allCases)
    func broughtLate(engine: Engine) async throws {
        try await withPromises(engine) { house in
            try await house.order()
            try await house.tell(at: PromisesHouse.at(18, day: 5))
            for _ in 0..<2 { try await house.order(delivered: PromisesHouse.at(11, day: 1)) }
            #expect(try await house.promises().map(\.outcome) == [.kept(PromisesHouse.at(11, day: 1))])
            #expect(try await house.events() == ["made", "warned", "late", "broken", "reopened", "kept"])
        }
    }

    @Test("What a colleague said of it stays", arguments: Engine.allCases)
    func byHand(engine: Engine) async throws {
        try await withPromises(engine) { house in
            try await house.order()
            let id = try #require(try await house.promises().first?.id)
            house.clock.set(PromisesHouse.at(13, day: 1))
            try await house.database.write { [priya = house.priya] tx in
                _ = try Promises.keep(id, missing: "The bell", by: priya, in: tx)
            }
            try await house.order(delivered: PromisesHouse.at(11, day: 1))
            #expect(try await house.promises().map { $0.outcome?.verdict } == [.keptInPart])
        }
    }

    @Test("Another date moves the promise while it is not late", arguments: Engine.allCases)
    func moved(engine: Engine) async throws {
        try await withPromises(engine) { house in
            try await house.order()
            try await house.tell(at: PromisesHouse.at(10, day: 1))
            let later = PromisesHouse.at(16, day: 6)
            for _ in 0..<2 { try await house.order(promised: later) }
            let promise = try #require(try await house.promises().first)
            #expect(try await house.promises().count == 1)
            #expect(promise.due == later && promise.warned == nil && promise.lapses == PromisesHouse.at(17, day: 7))
            #expect(try await house.events() == ["made", "warned", "moved"])
            #expect(try await house.nexts().allSatisfy { $0.stored == $0.derived })
        }
    }

    @Test(
        "Another date after the promised one has passed is another promise, and the first is broken",
        arguments: Engine.allCases)
    func movedLate(engine: Engine) async throws {
        try await withPromises(engine) { house in
            try await house.order()
            try await house.tell(at: PromisesHouse.at(13, day: 1))
            for _ in 0..<2 { try await house.order(promised: PromisesHouse.at(16, day: 6)) }
            let promises = try await house.promises()
            #expect(promises.map { $0.outcome?.verdict } == [.broken, nil])
            #expect(promises.last?.replaces == promises.first?.id)
            try await house.order(promised: PromisesHouse.at(16, day: 6), delivered: PromisesHouse.at(12, day: 1))
            #expect(try await house.promises().map { $0.outcome?.verdict } == [.broken, .kept])
        }
    }

    @Test("A line without a date leaves the promise; another member sees to it", arguments: Engine.allCases)
    func again(engine: Engine) async throws {
        try await withPromises(engine) { house in
            try await house.order()
            try await house.order(promised: nil)
            try await house.order(member: "luca@bramble.example")
            let promise = try #require(try await house.promises().first)
            #expect(promise.due == PromisesHouse.at(12, day: 1) && promise.owner == house.luca)
            #expect(try await house.events() == ["made", "passed_on"])
        }
    }

    @Test("History that is brought late is settled at once and warns nobody", arguments: Engine.allCases)
    func history(engine: Engine) async throws {
        try await withPromises(engine) { house in
            house.clock.set(PromisesHouse.at(9, day: 30))
            try await house.order()
            try await house.tell(at: PromisesHouse.at(10, day: 30))
            #expect(try await house.events() == ["made", "broken"])
        }
    }

    @Test("A date that nobody can promise is refused with its sentence", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withPromises(engine) { house in
            func order(_ change: (inout NewServiceRecord) -> Void) -> NewServiceRecord {
                var order = NewServiceRecord(
                    .orderDelivered, key: "A-1", began: PromisesHouse.at(9), person: "edith@miggins.example",
                    member: "priya@bramble.example", promised: PromisesHouse.at(12, day: 1))
                change(&order)
                return order
            }
            let cases: [(NewServiceRecord, StandardsRefusal)] = [
                (order { $0.promised = PromisesHouse.at(9) }, .promisedWhen("A-1")),
                (order { $0.promised = PromisesHouse.at(9, day: 3000) }, .promisedWhen("A-1")),
                (order { $0.member = nil }, .promisedByNobody("A-1")),
                (order { $0.member = "x@y.example" }, .colleagueUnknown("x@y.example")),
                (order { $0.person = nil }, .promisedToNobody("A-1")),
                (order { $0.measure = .phoneWait }, .waitPromised("A-1")),
            ]
            for (record, refusal) in cases {
                await #expect(throws: refusal) {
                    try await house.database.write { _ = try ServiceRecords.keep([record], in: $0) }
                }
            }
            let made = try await house.promises()
            #expect(made.isEmpty)
        }
    }

    @Test(
        "A file's column of days and moments makes promises, and a broken line makes none", arguments: Engine.allCases)
    func file(engine: Engine) async throws {
        try await withPromises(engine) { house in
            let text = """
                order,ordered,processed,promised,person,member
                A-1,2026-11-19 08:00,,2026-11-20,edith@miggins.example,priya@bramble.example
                A-2,2026-11-19 08:00,2026-11-19 08:30,2026-11-20 10:00,edith@miggins.example,priya@bramble.example
                A-3,2026-11-19 08:00,,2026-11-18,edith@miggins.example,priya@bramble.example
                A-4,2026-11-19 08:00,,2026-11-20,edith@miggins.example,
                A-5,2026-11-19 08:00,,soon,edith@miggins.example,priya@bramble.example
                A-6,2026-11-19 08:00,,2026-11-20,edith@miggins.example,nobody@bramble.example
                """
            let file = try RecordFile(text, .orders, zone: .utc)
            for _ in 0..<2 {
                let kept = try await house.database.write { try file.keep(from: 0, count: 100, in: $0) }
                #expect((file.problems + kept.problems).map(\.line).sorted() == [4, 5, 6, 7])
            }
            let promises = try await house.promises()
            #expect(promises.map(\.wording) == ["Get order A-1 ready", "Get order A-2 ready"])
            #expect(
                promises.map(\.due) == [PromisesHouse.at(23, 59, day: 1) + .seconds(59), PromisesHouse.at(10, day: 1)])
            #expect(promises.map { $0.outcome?.verdict } == [nil, .kept])
        }
    }
}
