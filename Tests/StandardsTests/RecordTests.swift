import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import StandardsRules

@Suite("Orders, calls and visits that are brought, on both engines")
struct RecordTests {
    @Test("An order has a clock, and bringing it again counts nothing twice", arguments: Engine.allCases)
    func idempotent(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.orderProcessed, 3)
            let placed = NewServiceRecord(
                .orderProcessed, key: "A-1", began: StandardsHouse.at(10), person: "edith@miggins.example")
            var processed = placed
            processed.stopped = StandardsHouse.at(12)
            let tallies = try await house.database.write { [placed, processed] tx in
                try [[placed], [placed], [processed], [processed]].map { try ServiceRecords.keep($0, in: tx) }
            }
            #expect(tallies.map(\.added) == [1, 0, 0, 0] && tallies.map(\.changed) == [0, 0, 1, 0])
            #expect(tallies.map(\.same) == [0, 1, 0, 1])
            let clock = try #require(try await house.rows().first)
            #expect(clock.met == true && clock.used == .hours(2) && clock.person == house.mrsMiggins)
        }
    }

    @Test("A colleague whom nobody knows is told, and the record kept without one", arguments: Engine.allCases)
    func stranger(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let order = NewServiceRecord(
                .orderProcessed, key: "A-1", began: StandardsHouse.at(10), member: "nobody@bramble.example")
            let tally = try await house.database.write { try ServiceRecords.keep([order], in: $0) }
            #expect(tally.strangers == ["nobody@bramble.example"] && tally.added == 1)
            let refused = await #expect(throws: StandardsRefusal.self) {
                try await house.standard(.orderProcessed, 3, population: Population(isNew: true))
            }
            #expect(refused == .recordsHaveNoPopulation)
        }
    }

    @Test("Who gave up in time was not let down, who waited longer was", arguments: Engine.allCases)
    func gaveUp(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.phoneWait, 20, .seconds)
            let ten = StandardsHouse.at(10)
            try await house.database.write { tx in
                try ServiceRecords.keep(
                    [
                        NewServiceRecord(.phoneWait, key: "1", began: ten, gaveUp: ten + .seconds(5)),
                        NewServiceRecord(.phoneWait, key: "2", began: ten, gaveUp: ten + .seconds(90)),
                        NewServiceRecord(.phoneWait, key: "3", began: ten, stopped: ten + .seconds(20)),
                    ], in: tx)
            }
            #expect(try await house.rows().map(\.met) == [false, true])
        }
    }

    @Test("What runs backwards, has no key or an unknown person is refused", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let ten = StandardsHouse.at(10)
            for (record, refusal) in [
                (NewServiceRecord(.phoneWait, key: " ", began: ten), StandardsRefusal.keyMissing),
                (
                    NewServiceRecord(.phoneWait, key: "1", began: ten, stopped: ten - .seconds(1)),
                    .momentsBackwards("1")
                ),
                (
                    NewServiceRecord(.phoneWait, key: "1", began: ten, person: "the tall one"),
                    .personUnusable("the tall one")
                ),
                (NewServiceRecord(.everyReply, key: "1", began: ten), .measureNotBrought(.everyReply)),
            ] {
                await #expect(throws: refusal) {
                    try await house.database.write { _ = try ServiceRecords.keep([record], in: $0) }
                }
            }
        }
    }

    @Test(
        "Who orders and is not known becomes a person, once, with the name that is given; who is ours does not",
        arguments: Engine.allCases)
    func newPerson(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let ten = StandardsHouse.at(10)
            @Sendable func order(_ key: String, _ person: String, _ name: String? = nil) -> NewServiceRecord {
                NewServiceRecord(.orderProcessed, key: key, began: ten, person: person, name: name)
            }
            try await house.database.write { tx in
                try ServiceRecords.keep(
                    [
                        order("1", "Ann@Else.example"), order("2", "ann@else.example", "Ann Else"),
                        order("3", "b@else.example"),
                    ],
                    in: tx)
            }
            let (ann, other) = try await house.database.read { tx in
                let found = try People.find(emails: ["ann@else.example", "b@else.example"], in: tx)
                return (
                    try People.person(try #require(found["ann@else.example"]), in: tx),
                    try People.person(try #require(found["b@else.example"]), in: tx)
                )
            }
            #expect(ann.name == "Ann Else" && other.name == "b@else.example")
            let ours = try await house.database.write { tx in
                try OurAddresses.add(["@bramble.example"], in: tx)
                let refused = #expect(throws: StandardsRefusal.self) {
                    try ServiceRecords.keep([order("4", "c@else.example"), order("5", "till@bramble.example")], in: tx)
                }
                #expect(try People.find(email: "c@else.example", in: tx) == nil)
                return refused
            }
            #expect(ours == .personUnusable("till@bramble.example"))
        }
    }

    @Test(
        "A broken line of a file is refused with its sentence and number, the rest is kept", arguments: Engine.allCases)
    func file(engine: Engine) async throws {
        try await withStandards(engine) { house in
            try await house.standard(.orderProcessed, 3)
            let text = """
                order,ordered,processed,delivered,person\r
                A-1,2026-11-19 10:00,2026-11-19T11:00:00Z,,edith@miggins.example\r
                A-2,yesterday,,,\r
                "A-3, the large one",2026-11-19 12:00+01:00,,,\r

                A-4,2026-11-19 10:00,2026-11-19 09:00,,\r
                A-5,2026-11-19 10:00,,,nobody at nowhere
                """
            let file = try RecordFile(text, .orders, zone: .utc)
            #expect(file.lines.map(\.number) == [2, 4, 7] && file.problems.map(\.line) == [3, 6])
            #expect(file.problems[0].sentence.contains("yesterday"))
            for added in [2, 0] {
                let kept = try await house.database.write { try file.keep(from: 0, count: 100, in: $0) }
                #expect(kept.tally.added == added && kept.problems.map(\.line) == [7])
            }
            let clocks = try await house.rows()
            #expect(clocks.map(\.met) == [true, nil])
            #expect(clocks.map(\.began) == [StandardsHouse.at(10), StandardsHouse.at(11)])
            let broken = try RecordFile(
                "order,ordered,person\nH1,2026-11-19 10:00,\"Ann,\nH2,2026-11-19 10:00,\nH3,2026-11-19 10:00,,x\nH4,2026-11-19 10:00,\"a\"",
                .orders, zone: .utc)
            #expect(broken.lines.map(\.number) == [3, 5] && broken.problems.map(\.line) == [2, 4])
            #expect(broken.problems.first?.sentence.contains("never closed") == true)
            let ahead = try RecordFile("order,ordered\nF1,2126-11-19 10:00", .orders, zone: .utc)
            let refused = try await house.database.write { try ahead.keep(from: 0, count: 10, in: $0) }
            #expect(refused.tally.added == 0 && refused.problems.map(\.line) == [2])
            #expect(throws: StandardsRefusal.columnMissing("channel")) {
                try RecordFile("contact,began\n1,2026-11-19 10:00", .contacts, zone: .utc)
            }
        }
    }
}
