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

    @Test("Nothing is restored while a desk has the database open", arguments: Engine.allCases)
    func inUse(engine: Engine) async throws {
        try await withPlace(engine) { place in
            let desk = try await Running.desk(place.options)
            let copy = "\(place.folder.path)/copy"
            #expect(try await Program.run(["backup"] + place.options + [copy]).status == 0)
            let refused = try await Program.run(["restore", "--yes"] + place.options + [copy])
            #expect(refused.status == 1 && refused.sentence.contains("stop it"), "\(refused.errors)")
            desk.send(SIGTERM)
            #expect(try await desk.outcome().status == 0)
            let done = try await Program.run(["restore", "--yes"] + place.options + [copy])
            #expect(done.status == 0, "\(done.errors)")
        }
    }

    @Test("What an interrupted backup left does not stand in the way of the next", arguments: Engine.allCases)
    func leftover(engine: Engine) async throws {
        try await withPlace(engine) { place in
            try await take(place, "ann")
            let copy = "\(place.folder.path)/copy"
            for suffix in ["", "-journal"] { try place.folder.write("copy.partial\(suffix)", "half") }
            let backup = try await Program.run(["backup"] + place.options + [copy])
            #expect(backup.status == 0, "\(backup.errors)")
            let left = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
            #expect(left.filter { $0.contains("partial") } == [])
            #expect(try await Program.run(["restore", "--yes"] + place.options + [copy]).status == 0)
        }
    }

    @Test("A damaged backup is refused in one plain sentence, and what is there stays")
    func damaged() async throws {
        try await withPlace(.sqlite) { place in
            try await take(place, "ann")
            let copy = "\(place.folder.path)/copy"
            _ = try await Program.run(["backup"] + place.options + [copy])
            let before = try await place.contents()
            let sound = try Data(contentsOf: URL(filePath: copy))
            for start in [100, 20_000, 300_000] {
                var bytes = sound
                for index in stride(from: start, to: bytes.count, by: 97) { bytes[index] ^= 0x55 }
                try bytes.write(to: URL(filePath: copy))
                let refused = try await Program.run(["restore", "--yes"] + place.options + [copy])
                #expect(refused.status == 1 && refused.sentence.contains("choose another backup"), "\(refused.errors)")
                #expect(!refused.errors.contains("restoring"), "\(refused.errors)")
            }
            #expect(try await place.contents() == before)
        }
    }

    @Test("Of two backups to one file the second is told")
    func together() async throws {
        try await withPlace(.sqlite) { place in
            try await take(place, "ann")
            let copy = "\(place.folder.path)/copy"
            let other = open("\(copy).partial", O_RDWR | O_CREAT, 0o600)
            #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
            let refused = try await Program.run(["backup"] + place.options + [copy])
            #expect(refused.status == 1 && refused.sentence.contains("another program is writing"), "\(refused.errors)")
            #expect(access("\(copy).partial", F_OK) == 0, "The other's draft stays.")
            close(other)
        }
    }

    @Test("What root restores belongs to whom it belonged before", .enabled(if: geteuid() == 0))
    func owner() async throws {
        try await withPlace(.sqlite) { place in
            try await take(place, "ann")
            let copy = "\(place.folder.path)/copy"
            _ = try await Program.run(["backup"] + place.options + [copy])
            let name = "\(place.folder.path)/regard.db"
            #expect(chown(place.folder.path, 12_345, 12_345) == 0)
            for mode in [mode_t(0o640), 0o600] {
                if mode == 0o640 {
                    #expect(chown(name, 12_345, 12_345) == 0 && chmod(name, mode) == 0)
                } else {
                    for end in ["", "-node", "-desk"] { try? FileManager.default.removeItem(atPath: name + end) }
                }
                let done = try await Program.run(["restore", "--yes"] + place.options + [copy])
                #expect(done.status == 0, "\(done.errors)")
                var found = stat()
                #expect(stat(name, &found) == 0 && found.st_uid == 12_345 && found.st_gid == 12_345)
                #expect(found.st_mode & 0o777 == mode)
            }
            for end in ["-desk"] {
                var found = stat()
                #expect(stat(name + end, &found) == 0 && found.st_uid == 12_345)
            }
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
