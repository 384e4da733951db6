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
    @Test("A desk that was killed before it told tells when it is back, each owner once", .timeLimit(.minutes(15)))
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
            let told = try await Self.with(place) { database in
                try await desk.does("tell of it") { try await Self.told(incident, database) == nil ? 1 : 0 }
                return try await Self.told(incident, database)
            }
            #expect(told.map { $0.after < .minutes(1) && $0.letters == 1 } == true, "\(told as Any)")
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

    /// How long after the report it was told, and how many letters tell of it; nil before it is.
    private static func told(_ id: IncidentID, _ database: any Database) async throws -> (after: Span, letters: Int)? {
        try await database.read { tx in
            let letters = try tx.row("SELECT count(*) FROM outbox WHERE subject_id = \(id)") { $0.int(0) } ?? 0
            let incident = try NeverEvents.incident(id, in: tx)
            return incident.alerted.map { ($0 - incident.at, letters) }
        }
    }

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
