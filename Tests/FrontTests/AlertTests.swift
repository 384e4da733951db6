import ChannelsRules
import Kernel
import Mail
import PeopleRules
import RegardTesting
import StandardsRules
import Store
import Testing

@testable import Front

@Suite("Telling the owners what must never happen, on both engines") struct AlertTests {
    @Test(
        "An incident counts as told only once a letter is on its way, which no machine answers",
        arguments: Engine.allCases)
    func told(engine: Engine) async throws {
        try await withDatabase(
            engine, migrations: Front.migrations, clock: SetClock(morning), carried: Front.followers()
        ) { database in
            let incident = try await database.write { tx in
                let maya = try Members.make(
                    name: "Maya", email: "maya@bramble.example", role: .owner, by: nil, in: tx)
                let event = try NeverEvents.make("We charge what we quote", rule: .byHand, by: maya, in: tx)
                return try NeverEvents.report(event, words: "9 more than quoted.", by: maya, in: tx)
            }
            func alerted() async throws -> Instant? {
                try await TellOfIncident(incident: incident).run(database)
                return try await database.read { try NeverEvents.incident(incident, in: $0).alerted }
            }
            #expect(try await alerted() == nil, "There is no address to send from.")
            try await database.write { try OurAddresses.add(["hello@bramble.example"], in: $0) }
            #expect(try await alerted() == morning)
            let item = try #require(
                try await database.read { try Outbox.items(subjects: [incident.value], in: $0)[incident.value] })
            #expect(item.purpose == .house && item.from == "hello@bramble.example" && item.messageID != nil)
            let start = try await database.read { try Outbox.starts(of: [item.id], in: $0)[item.id] ?? [] }
            let head = String(decoding: start, as: UTF8.self)
            #expect(head.contains("Auto-Submitted: auto-generated") && head.contains("X-Auto-Response-Suppress: All"))
        }
    }
}
