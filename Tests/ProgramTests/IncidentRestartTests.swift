import ChannelsRules
import Foundation
import Front
import Kernel
import PeopleRules
import RegardTesting
import StandardsRules
import Store
import StoreSQLite
import Testing

@Suite("What must never happen is told within a minute, over a restart")
struct IncidentRestartTests {
    @Test("A desk that was killed before it told tells when it is back, each owner once", .timeLimit(.minutes(3)))
    func restarted() async throws {
        try await withPlace(.sqlite) { place in
            _ = try await Program.run(["migrate"] + place.options)
            let incident = try await Self.with(place) { try await $0.write { try Self.report(in: $0) } }
            for pause in [0, 40, 120] {
                let desk = try Running(["serve", "--port", "0", "--log", "error"] + place.options)
                try await Task.sleep(for: .milliseconds(pause))
                desk.send(SIGKILL)
                _ = try await desk.outcome()
            }
            let desk = try await Running.desk(["--log", "error"] + place.options)
            let (reported, alerted, letters) = try await Self.with(place) { try await Self.told(incident, $0) }
            #expect(alerted - reported < .minutes(1) && letters == 1)
            desk.send(SIGTERM)
            #expect(try await desk.outcome().status == 0)
        }
    }

    /// Reports an incident as a desk does that ends with that commit.
    private static func report(in tx: Transaction) throws -> IncidentID {
        let maya = try Members.make(name: "Maya", email: "maya@bramble.example", role: .owner, by: nil, in: tx)
        try OurAddresses.add(["hello@bramble.example"], in: tx)
        let event = try NeverEvents.make("We charge what we quote", rule: .byHand, by: maya, in: tx)
        return try NeverEvents.report(event, words: "9 more than quoted.", by: maya, in: tx)
    }

    /// When it was reported and told, and how many letters tell of it.
    private static func told(
        _ id: IncidentID, _ database: any Database
    ) async throws -> (reported: Instant, alerted: Instant, letters: Int) {
        for _ in 0..<1200 {
            let (incident, letters) = try await database.read { tx in
                let count = try tx.row("SELECT count(*) FROM outbox WHERE subject_id = \(id)") { $0.int(0) }
                return (try NeverEvents.incident(id, in: tx), count ?? 0)
            }
            if let alerted = incident.alerted { return (incident.at, alerted, letters) }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw NeverTold()
    }

    private struct NeverTold: Error {}

    private static func with<T: Sendable>(
        _ place: TestPlace, _ body: (any Database) async throws -> T
    ) async throws -> T {
        let database = try await SQLiteDatabase.open(
            path: "\(place.folder.path)/regard.db", clock: SystemClock(), carried: Front.followers())
        do {
            let result = try await body(database)
            await database.close()
            return result
        } catch {
            await database.close()
            throw error
        }
    }
}
