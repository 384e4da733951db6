import Foundation
import Kernel
import RegardTesting
import Store
import StoreSQLite
import Testing

@Suite("Which programs have ended")
struct EndedTests {
    @Test("A program that has a file open has not ended, one that let go of it has")
    func file() async throws {
        let folder = "\(NSTemporaryDirectory())/regard-ended-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        func open() async throws -> (SQLiteDatabase, Int) {
            let database = try await SQLiteDatabase.open(path: folder + "/regard.db", clock: SystemClock())
            return (database, try await database.read { $0.nextID(of: EndedTests.self).node })
        }
        let (first, one) = try await open()
        let (second, two) = try await open()
        #expect(one != two)
        #expect(try await first.ended(of: [one, two]) == [])
        await second.close()
        #expect(try await first.ended(of: [one, two]) == [two])
        await first.close()
    }

    @Test("A node that stands has not ended, one that nobody has has")
    func server() async throws {
        try await withDatabase(.postgres, migrations: [], clock: SystemClock()) { database in
            let node = try await database.read { $0.nextID(of: EndedTests.self).node }
            let nobody = (node + 512) % 1024
            #expect(try await database.ended(of: [node, nobody]) == [nobody])
        }
    }
}
