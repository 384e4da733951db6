import Foundation
import Kernel
import RegardTesting
import Store
import Testing

@Suite("What happens to a database when the program is newer")
struct UpgradeTests {
    private static let step = "2026-11-21-house-secret"

    /// Takes a step back, so that it is to come again.
    private func forget(_ place: TestPlace) async throws {
        try await place.write { tx in
            try tx.run("DROP TABLE house_secret")
            try tx.run("DELETE FROM migration WHERE id = \(Self.step)")
        }
    }

    private func copies(_ place: TestPlace) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: "\(place.folder.path)/backups")) ?? []
    }

    @Test("It is copied before it is changed, and five copies are kept", arguments: Engine.allCases)
    func copied(engine: Engine) async throws {
        try await withPlace(engine) { place in
            _ = try await Program.run(["migrate"] + place.options)
            #expect(copies(place) == [], "A first start copies nothing.")
            for _ in 1...7 {
                try await forget(place)
                let outcome = try await Program.run(["migrate"] + place.options)
                #expect(outcome.output == Self.step + "\n", "\(outcome.errors)")
            }
            #expect(copies(place).count == 5)
            try await forget(place)
            let copy = try #require(copies(place).sorted().last)
            let restored = try await Program.run(
                ["restore", "--yes"] + place.options + ["\(place.folder.path)/backups/\(copy)"])
            #expect(restored.status == 0, "\(restored.errors)")
        }
    }

    @Test("Without pg_dump nothing is changed, until somebody says that there is a copy")
    func without() async throws {
        guard Engine.allCases.contains(.postgres) else { return }
        try await withPlace(.postgres) { place in
            _ = try await Program.run(["migrate"] + place.options)
            try await forget(place)
            let bare = ["PATH": "/nonexistent"]
            let doctor = try await Program.run(["doctor"] + place.options, environment: bare)
            #expect(doctor.status == 1 && doctor.output.contains("pg_dump"))
            let refused = try await Program.run(["migrate"] + place.options, environment: bare)
            #expect(refused.status == 1 && refused.sentence.contains("postgresql-client"))
            #expect(refused.sentence.contains("--without-copy"), "\(refused.errors)")
            #expect(try await place.write { try Migrations.applied(in: $0) }.contains(Self.step) == false)
            let done = try await Program.run(["migrate", "--without-copy"] + place.options, environment: bare)
            #expect(done.output == Self.step + "\n", "\(done.errors)")
        }
    }

    @Test("A backup from before the upgrade can be put back", arguments: Engine.allCases)
    func back(engine: Engine) async throws {
        try await withPlace(engine) { place in
            _ = try await Program.run(["migrate"] + place.options)
            try await forget(place)
            let copy = "\(place.folder.path)/old"
            #expect(try await Program.run(["backup"] + place.options + [copy]).status == 0)
            _ = try await Program.run(["migrate", "--without-copy"] + place.options)
            // What the upgrade made points to what was there before.
            try await place.write { tx in
                try tx.run("DROP TABLE house_secret")
                try tx.run("CREATE TABLE house_secret (step TEXT REFERENCES migration (id))")
            }
            let outcome = try await Program.run(["restore", "--yes"] + place.options + [copy])
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(try await place.write { try Migrations.applied(in: $0) }.contains(Self.step) == false)
            #expect(try await Program.run(["migrate"] + place.options).output == Self.step + "\n")
        }
    }

    @Test("A backup of a newer program is refused, and nothing is touched", arguments: Engine.allCases)
    func newer(engine: Engine) async throws {
        try await withPlace(engine) { place in
            _ = try await Program.run(["migrate"] + place.options)
            let tomorrow = "2999-01-01-tomorrow"
            try await place.write { try $0.run("INSERT INTO migration (id, at_ms) VALUES (\(tomorrow), 1)") }
            let copy = "\(place.folder.path)/new"
            #expect(try await Program.run(["backup"] + place.options + [copy]).status == 0)
            try await place.write { try $0.run("DELETE FROM migration WHERE id = \(tomorrow)") }
            let outcome = try await Program.run(["restore", "--yes"] + place.options + [copy])
            #expect(outcome.status == 1 && outcome.sentence.contains("newer Regard"), "\(outcome.errors)")
            #expect(try await Program.run(["doctor"] + place.options).status == 0)
        }
    }

    @Test("A database with a table of somebody else is refused in one sentence", arguments: Engine.allCases)
    func stranger(engine: Engine) async throws {
        try await withPlace(engine) { place in
            try await place.write { try $0.run("CREATE TABLE person (id TEXT)") }
            let outcome = try await Program.run(["migrate"] + place.options)
            #expect(outcome.status == 1 && outcome.sentence.contains("a table “person”"), "\(outcome.errors)")
        }
    }
}
