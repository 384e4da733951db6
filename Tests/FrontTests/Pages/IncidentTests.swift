import ChannelsRules
import Jobs
import Kernel
import PeopleRules
import RegardTesting
import StandardsRules
import Store
import Testing

@testable import Front

@Suite("Everybody sees what must never happen and did")
struct IncidentTests {
    private static func happen(_ desk: DeskBrowser) async throws -> IncidentID {
        try await desk.database.write { [maya = desk.maya] tx in
            let id = try NeverEvents.make("We charge what we quote", rule: .byHand, by: maya, in: tx)
            return try NeverEvents.report(id, words: "9 more than quoted.", by: maya, in: tx)
        }
    }

    @Test("Today leads with it and the navigation counts it, until it was looked at", arguments: Engine.allCases)
    func banner(engine: Engine) async throws {
        try await withDeskBrowser(engine) { desk in
            let quiet = try await desk.get("/").page
            #expect(quiet.contains("id=\"incidents\" data-live=\"standards\"></div>"))
            let incident = try await Self.happen(desk)
            let page = try await desk.get("/").page
            #expect(page.contains("What must never happen has happened") && page.contains("We charge what we quote"))
            #expect(page.contains("not looked at yet"))
            let answer = try await desk.post(
                "/standards/incidents/\(incident)", from: "/standards/incidents/\(incident)",
                ["happened": "A", "possible": "B", "change": "C"])
            #expect(answer.status == 303)
            #expect(!(try await desk.get("/").page).contains("We charge what we quote"))
        }
    }

    @Test("It counts as told when a letter to an owner was queued, and not before", arguments: Engine.allCases)
    func told(engine: Engine) async throws {
        try await withDeskBrowser(engine) { desk in
            let incident = try await Self.happen(desk)
            func alerted() async throws -> Instant? {
                try await TellOfIncident(incident: incident).run(desk.database)
                return try await desk.database.read { try NeverEvents.incident(incident, in: $0).alerted }
            }
            let addresses = try await desk.database.read { try OurAddresses.entries(in: $0) }
            try await desk.database.write { try $0.run("DELETE FROM our_address") }
            #expect(try await alerted() == nil)
            try await desk.database.write { tx in
                try OurAddresses.add(addresses, in: tx)
                try TellOfIncident.queueUntold(in: tx)
            }
            let queued = try await desk.database.read {
                try $0.rows("SELECT name FROM job WHERE name = 'standards.incident'") { $0.text(0) }
            }
            #expect(!queued.isEmpty)
            #expect(try await alerted() == desk.clock.now)
            let letters = try await desk.database.read { try $0.rows("SELECT id FROM outbox") { $0.integer(0) } }
            #expect(letters.count == 1)
        }
    }
}
