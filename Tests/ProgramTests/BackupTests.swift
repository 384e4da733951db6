import Foundation
import RegardTesting
import Testing

@Suite("Backup and restore, on both engines")
struct BackupTests {
    private func take(_ place: TestPlace, _ words: String) async throws {
        let mail = """
            From: \(words)@miggins.example\r\nTo: hello@bramble.example\r\nSubject: \(words)\r\nMessage-ID: <\(words)@m>\r\n\
            \r\nHello.\r\n
            """
        try place.folder.write("\(words).eml", mail)
        let outcome = try await Program.run(
            ["import", "mail"] + place.options + [
                "--ours", "hello@bramble.example", "\(place.folder.path)/\(words).eml",
            ])
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    @Test("What was backed up is there again, and what was there instead is kept", arguments: Engine.allCases)
    func again(engine: Engine) async throws {
        try await withPlace(engine) { place in
            let copy = "\(place.folder.path)/copy"
            try await take(place, "ann")
            let before = try await place.contents()
            let backup = try await Program.run(["backup"] + place.options + [copy])
            #expect(backup.status == 0 && backup.output.contains(copy), "\(backup.errors)")
            let twice = try await Program.run(["backup"] + place.options + [copy])
            #expect(twice.status == 1 && twice.sentence.contains("is not overwritten"))
            let attributes = try FileManager.default.attributesOfItem(atPath: copy)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
            try await take(place, "ben")
            #expect(try await place.contents() != before)
            let restore = try await Program.run(["restore", "--yes"] + place.options + [copy])
            #expect(restore.status == 0 && restore.errors.contains("What was there before is in"), "\(restore.errors)")
            #expect(try await place.contents() == before)
        }
    }

    @Test("Nothing is restored under a desk that begins meanwhile")
    func underDesk() async throws {
        try await withPlace(.sqlite) { place in
            try await take(place, "ann")
            let copy = "\(place.folder.path)/copy"
            _ = try await Program.run(["backup"] + place.options + [copy])
            let name = "\(place.folder.path)/regard.db"
            let lock = open("\(name)-desk", O_RDWR | O_CREAT, 0o600)
            #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
            let refused = try await Program.run(["restore", "--yes"] + place.options + [copy])
            #expect(refused.status == 1 && refused.sentence.contains("another desk serves"), "\(refused.errors)")
            #expect(!FileManager.default.fileExists(atPath: "\(name).restoring"))
            close(lock)
            let done = try await Program.run(["restore", "--yes"] + place.options + [copy])
            #expect(done.status == 0, "\(done.errors)")
        }
    }
}
