import Foundation
import Glibc
import Kernel
import RegardTesting
import Store
import StoreSQLite
import Testing

@Suite("A database in a file")
struct SQLiteFileTests {
    @Test("What was acknowledged is there after the process was killed")
    func killed() async throws {
        try await inFolder { folder in
            let path = "\(folder)/regard.db"
            await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
                let database = try await SQLiteDatabase.open(path: path, clock: SetClock(Shelf.noon))
                try await database.write { try Migrations.run(Shelf.migrations, in: $0) }
                for number in 100..<120 { try await database.write { try $0.put("\(number)") } }
                // Ends at once, in the middle of this write.
                try await database.write { tx in
                    try tx.put("unsaved")
                    kill(getpid(), SIGKILL)
                }
            }
            let words = try await opened(path) { try await $0.words() }
            #expect(words == (100..<120).map(String.init))
        }
    }

    @Test("Two programs write to one file, and each hears that the other wrote")
    func two() async throws {
        try await inFolder { folder in
            let path = "\(folder)/regard.db"
            try await opened(path) { first in
                try await first.write { try Migrations.run(Shelf.migrations, in: $0) }
                try await opened(path) { second in
                    var messages = first.announcements().makeAsyncIterator()
                    try await withThrowingTaskGroup { group in
                        for number in 100..<200 {
                            let database = number % 2 == 0 ? first : second
                            group.addTask { try await database.write { try $0.put("\(number)") } }
                        }
                        try await group.waitForAll()
                    }
                    #expect(await messages.next() == "resync")
                    #expect(try await first.words() == second.words())
                    #expect(try await second.read { try $0.count() } == 100)
                }
            }
        }
    }

    @Test("Programs that have one file open make different ids, also when the clock stands still")
    func nodes() async throws {
        try await inFolder { folder in
            let path = "\(folder)/regard.db"
            func id(_ database: any Database) async throws -> Int64 {
                try await database.read { $0.nextID(of: Thing.self).value }
            }
            var ids: [Int64] = []
            try await opened(path) { first in
                ids.append(try await id(first))
                try await opened(path) { ids.append(try await id($0)) }
                try await opened(path) { ids.append(try await id($0)) }
            }
            try await opened(path) { ids.append(try await id($0)) }
            #expect(Set(ids).count == 4)
        }
    }

    @Test("A backup is a sound database with everything, made while others write")
    func backup() async throws {
        try await inFolder { folder in
            try await withShelf(.sqlite) { database in
                try await database.write { try $0.put("before") }
                async let write: Void = database.write { try $0.put("meanwhile") }
                try await database.backup(to: "\(folder)/copy.db")
                try await write
            }
            try await opened("\(folder)/copy.db") { copy in
                let words = try await copy.words()
                #expect(words.contains("before"))
                #expect(await (copy as? SQLiteDatabase)?.check() == [])
            }
        }
    }

    @Test("A backup overwrites nothing")
    func backupExists() async throws {
        try await inFolder { folder in
            let path = "\(folder)/copy.db"
            try Data("precious".utf8).write(to: URL(fileURLWithPath: path))
            try await withShelf(.sqlite) { database in
                let fault = await #expect(throws: DatabaseFault.self) { try await database.backup(to: path) }
                #expect(fault?.description.contains("is there already") == true)
            }
            #expect(try String(contentsOfFile: path, encoding: .utf8) == "precious")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["copy.db"])
        }
    }

    @Test("A full disk fails the write that meets it, loses nothing else, and is told in words")
    func full() async throws {
        try await withShelf(.sqlite) { database in
            try await database.write { try $0.put("small") }
            // The engine's own way to be full: no more pages than there are.
            _ = try await database.write { try $0.rows("PRAGMA max_page_count = 1") { $0.int(0) } }
            let fault = await #expect(throws: DatabaseFault.self) {
                try await database.write { tx in
                    try tx.run("INSERT INTO thing (id, bytes) VALUES (1, \([UInt8](repeating: 7, count: 1_000_000)))")
                }
            }
            #expect(fault?.kind == .full)
            #expect(fault?.description.contains("full") == true)
            _ = try await database.write { try $0.rows("PRAGMA max_page_count = 1000000") { $0.int(0) } }
            try await database.write { try $0.put("after") }
            #expect(try await database.words() == ["after", "small"])
        }
    }

    @Test("Writes that share a commit with one that meets a full disk are failed or saved, as they are told")
    func fullGroup() async throws {
        try await withShelf(.sqlite) { database in
            _ = try await database.write { try $0.rows("PRAGMA max_page_count = 1") { $0.int(0) } }
            let saved = await withTaskGroup(of: String?.self) { group in
                for number in 100..<164 {
                    group.addTask {
                        try? await database.write { tx in
                            try tx.put("\(number)")
                            if number % 16 == 0 {
                                let bytes = [UInt8](repeating: 7, count: 1_000_000)
                                try tx.run("UPDATE thing SET bytes = \(bytes) WHERE word = \("\(number)")")
                            }
                            return "\(number)"
                        }
                    }
                }
                return await group.reduce(into: [String]()) { all, one in if let one { all.append(one) } }
            }
            let words = try await database.words()
            #expect(words == saved.sorted())
            #expect(!words.contains("112"))
        }
    }

    @Test("A folder that is not there is named", arguments: ["missing/regard.db"])
    func missing(name: String) async throws {
        try await inFolder { folder in
            let fault = await #expect(throws: DatabaseFault.self) {
                _ = try await SQLiteDatabase.open(path: "\(folder)/\(name)", clock: SystemClock())
            }
            #expect(fault?.kind == .storage)
            #expect(fault?.description.contains("missing/regard.db") == true)
        }
    }

    @Test("A file that is no database is left alone and named")
    func noDatabase() async throws {
        try await inFolder { folder in
            let path = "\(folder)/letter.txt"
            let letter = String(repeating: "Dear Mrs Miggins, ", count: 100)
            try Data(letter.utf8).write(to: URL(fileURLWithPath: path))
            let fault = await #expect(throws: DatabaseFault.self) {
                _ = try await SQLiteDatabase.open(path: path, clock: SystemClock())
            }
            #expect(fault?.kind == .storage)
            #expect(fault?.description.contains("letter.txt") == true)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == letter)
        }
    }

    @Test("A damaged file is told by the check")
    func damaged() async throws {
        try await inFolder { folder in
            let path = "\(folder)/regard.db"
            try await opened(path) { database in
                try await database.write { tx in
                    try Migrations.run(Shelf.migrations, in: tx)
                    for number in 100..<2000 { try tx.put("\(number)", number: number) }
                }
                #expect(await (database as? SQLiteDatabase)?.check() == [])
            }
            let file = try #require(FileHandle(forUpdatingAtPath: path))
            let end = try file.seekToEnd()
            try file.seek(toOffset: end - 3 * 4096)
            try file.write(contentsOf: Data(repeating: 0xFF, count: 4096))
            try file.close()
            try await opened(path) { database in
                #expect(await (database as? SQLiteDatabase)?.check().isEmpty == false)
            }
        }
    }

    @Test("Each connection is durable, checks its keys and does not spend time on wiping")
    func settings() async throws {
        try await inFolder { folder in
            try await opened("\(folder)/regard.db") { database in
                @Sendable func settings(_ tx: Transaction) throws -> [Int?] {
                    try [
                        tx.row("PRAGMA synchronous") { $0.int(0) }, tx.row("PRAGMA foreign_keys") { $0.int(0) },
                        tx.row("PRAGMA secure_delete") { $0.int(0) }, tx.row("PRAGMA temp_store") { $0.int(0) },
                    ]
                }
                #expect(try await database.write(settings) == [2, 1, 0, 2])
                #expect(try await database.read(settings) == [2, 1, 0, 2])
                let mode = try await database.read { try $0.row("PRAGMA journal_mode") { $0.text(0) } }
                #expect(mode == "wal")
            }
        }
    }

    @Test("A closed database leaves one file and no log; a database in memory leaves nothing")
    func leftovers() async throws {
        try await inFolder { folder in
            try await opened("\(folder)/regard.db") {
                try await $0.write { try Migrations.run(Shelf.migrations, in: $0) }
            }
            let left = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            #expect(left == ["regard.db", "regard.db-node"])
        }
    }
}

/// A new folder for `body`, removed afterwards.
private func inFolder(_ body: (String) async throws -> Void) async throws {
    let folder = NSTemporaryDirectory() + "/regard-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
}

/// The database at `path` for `body`, closed afterwards.
@discardableResult
private func opened<T>(_ path: String, _ body: (any Database) async throws -> T) async throws -> T {
    let database = try await SQLiteDatabase.open(path: path, clock: SetClock(Shelf.noon))
    do {
        let value = try await body(database)
        await database.close()
        return value
    } catch {
        await database.close()
        throw error
    }
}
