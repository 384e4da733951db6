import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import StandardsRules

@Suite("Whom a standard covers")
struct PopulationTests {
    private static let points: [Population.Point] = [
        (ContactPointID(1), "Repair"), (ContactPointID(2), "Bike, \"big\" repair"), (ContactPointID(3), "Rückgabe"),
    ]

    private static let populations = [
        Population.all, Population(channels: [.email, .phone]),
        Population(contactPoints: [ContactPointID(1), ContactPointID(2), ContactPointID(3), ContactPointID(99)]),
        Population(isNew: true), Population(isNew: false, senders: ["@bigco.example", "ann@b.example"]),
        Population(
            channels: [.form], contactPoints: [ContactPointID(3)], isNew: true, senders: ["@x.example"],
            subject: ["refund", "rückgabe"]),
    ]

    @Test("What is printed reads as the same population, and so does its row", arguments: populations)
    func roundTrip(population: Population) throws {
        let query = population.query(points: Self.points)
        #expect(try Population(query: query, points: Self.points) == population, "\(query)")
        #expect(Population(text: try population.text) == population)
    }

    @Test("A population that an older program wrote reads as it was")
    func older() {
        let kept = Population(text: #"{"channels":["email"],"contact_points":["7"]}"#)
        #expect(kept.channels == [.email] && kept.isNew == nil && kept.senders.isEmpty && kept.subject.isEmpty)
    }

    @Test("Names are read in whatever case, in quotation marks where they have blanks")
    func names() throws {
        let read = try Population(
            query: #"at:"bike, ""BIG"" repair",repair from:@BigCo.Example  new:no by:Email"#, points: Self.points)
        #expect(read.contactPoints == [ContactPointID(1), ContactPointID(2)] && read.senders == ["@bigco.example"])
        #expect(read.isNew == false && read.channels == [.email])
    }

    @Test(
        "What cannot be read is refused with its word",
        arguments: [
            "repair", "by:pigeon", "at:Nowhere", "new:maybe", "from:bigco", "from:a@b", "about:", "who:me", ":x",
            "by:,",
        ])
    func refused(query: String) {
        #expect(throws: StandardsRefusal.self) { try Population(query: query, points: Self.points) }
    }

    @Test("Every part has to match")
    func covers() {
        let occasion = Occasion(
            channel: .email, contactPoint: ContactPointID(1), isFirst: true, senders: ["Ann@Shop.BigCo.example"],
            subject: "Refund of my bike")
        func covered(_ population: Population) -> Bool { population.covers(occasion) }
        #expect(covered(.all) && covered(Population(isNew: true)) && !covered(Population(isNew: false)))
        #expect(
            covered(Population(senders: ["@shop.bigco.example"]))
                && covered(Population(senders: ["ann@shop.bigco.example"])))
        #expect(!covered(Population(senders: ["@bigco.example"])) && !covered(Population(senders: ["@example"])))
        #expect(covered(Population(subject: ["refund", "bike"])) && !covered(Population(subject: ["refund", "car"])))
        #expect(!covered(Population(channels: [.email], subject: ["fun"])))
    }

    @Test("Two that cannot meet do not overlap")
    func overlaps() {
        let new = Population(isNew: true)
        #expect(!new.overlaps(Population(isNew: false)) && new.overlaps(.all))
        let big = Population(senders: ["@bigco.example"])
        #expect(
            big.overlaps(Population(senders: ["ann@bigco.example"]))
                && !big.overlaps(Population(senders: ["@b.example"])))
    }

    @Test(
        "A standard for the words of one sender has clocks for these alone, and the checks know",
        arguments: Engine.allCases)
    func senders(engine: Engine) async throws {
        try await withStandards(engine) { house in
            let (bigCo, other) = try await house.database.write { tx in
                (
                    try People.findOrMake(email: "ann@bigco.example", name: "Ann", at: tx.now, in: tx).person,
                    try People.findOrMake(email: "bob@else.example", name: "Bob", at: tx.now, in: tx).person
                )
            }
            try await house.standard(population: Population(senders: ["@bigco.example"]))
            let covered = try await house.conversation(of: bigCo, at: StandardsHouse.at(10))
            let open = try await house.conversation(of: other, at: StandardsHouse.at(10, 5))
            #expect(try await house.clocks(of: covered).count == 1)
            #expect(try await house.clocks(of: open).isEmpty)
            let findings = try await house.database.read { try StandardFinding.all(in: $0) }
            #expect(findings.contains(.uncovered(1, .form, nil, example: open)))
        }
    }
}
