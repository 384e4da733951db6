import Foundation
import Kernel
import Store
import StoreSQLite

/// Migrated databases as the bytes of their files.
actor SQLiteTemplates {
    static let shared = SQLiteTemplates()

    private var images: [String: Task<[UInt8], any Error>] = [:]

    /// The file of a database that has had these migrations; made once.
    func image(of migrations: [Migration]) async throws -> [UInt8] {
        let key = migrations.fingerprint(for: .sqlite)
        let image = images[key] ?? Task { try await Self.make(migrations) }
        images[key] = image
        return try await image.value
    }

    /// A database in a file of its own with this content.
    static func database(
        _ image: [UInt8], clock: any Clock, carried: (any Sendable)?
    ) async throws -> SQLiteDatabase {
        try await SQLiteDatabase.inMemory(clock: clock, carried: carried, image: image)
    }

    private static func make(_ migrations: [Migration]) async throws -> [UInt8] {
        let path = "\(NSTemporaryDirectory())/regard-template-\(UUID().uuidString).db"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let database = try await SQLiteDatabase.inMemory(clock: SystemClock())
        return try await closing(database) {
            try await database.write { try Migrations.run(migrations, in: $0) }
            try await database.backup(to: path)
            return try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
        }
    }
}

extension [Migration] {
    /// Tells two lists of migrations apart by all their text (FNV-1a, 64 bits).
    func fingerprint(for dialect: Dialect) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in flatMap({ [$0.id] + $0.steps.map { $0.rendered(for: dialect).text } }) {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        return String(hash, radix: 16)
    }
}
