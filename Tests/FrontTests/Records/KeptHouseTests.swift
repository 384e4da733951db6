import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import Front

/// Small houses as programs of their time left them, on both engines; `REGARD_KEEP=NAME` keeps one more.
@Suite("Houses of older programs")
struct KeptHouseTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Kept")
        .standardizedFileURL

    fileprivate static let isKeeping = ProcessInfo.processInfo.environment["REGARD_KEEP"] != nil

    @Test(
        "Each is brought to the present and read", .enabled(if: Golden.isKept("../Kept") || KeptHouseTests.isKeeping),
        arguments: Engine.allCases)
    func present(engine: Engine) async throws {
        if let name = ProcessInfo.processInfo.environment["REGARD_KEEP"] { try await keep(engine, name) }
        let kept = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasSuffix(engine.ending) }
        #expect(!kept.isEmpty)
        for name in kept.sorted() {
            let image = try gzip(["--decompress", "--stdout", Self.folder.appending(path: name).path])
            try await withDatabase(engine, holding: image, clock: SetClock(morning), carried: Front.followers()) {
                try await read($0)
            }
        }
    }

    /// Brings a house to the present and opens the pages that show most of it.
    private func read(_ database: any Database) async throws {
        let (session, person, conversation) = try await database.write { tx in
            _ = try Migrations.run(Front.migrations, in: tx)
            let maya = try #require(try Members.all(in: tx).first)
            return (
                try Sessions.start(of: maya.id, device: "test", in: tx),
                try #require(try tx.row("SELECT min(id) FROM person") { $0.integer(0) }),
                try #require(try tx.row("SELECT min(id) FROM conversation") { $0.integer(0) })
            )
        }
        let house = try await Front.house(
            database, clock: SetClock(morning), secret: Array(repeating: 7, count: 32), publicAddress: nil,
            listensAt: "http://desk.example", log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let router = Front.router(house, passwords: Passwords(), sendsMail: false)
        try await Application(router: router).test(.router) { client in
            let paths = [
                "/", "/inbox?view=all", "/people", "/promises", "/standards", "/standards/calendars",
                "/standards/never",
                "/quarantine", "/gap", "/search?q=brake", "/settings/contact-points", "/settings/mailboxes",
                "/people/\(person)", "/conversations/\(conversation)",
            ]
            for path in paths {
                let answer = try await client.execute(
                    uri: path, method: .get, headers: [.cookie: "regard=\(session.text)"])
                #expect(answer.status == .ok, "\(path)")
            }
        }
    }

    /// Keeps a house as the present program leaves it.
    private func keep(_ engine: Engine, _ name: String) async throws {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "\(UUID().uuidString)\(engine.ending.dropLast(3))")
        defer { try? FileManager.default.removeItem(at: file) }
        try await withDatabase(
            engine, migrations: Front.migrations, clock: SetClock(morning), carried: Front.followers()
        ) { database in
            _ = try await database.write { try FullHouse.make(5, in: $0) }
            try await engine.write(database, to: file.path)
        }
        try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
        try Data(try gzip(["--best", "--no-name", "--stdout", file.path])).write(
            to: Self.folder.appending(path: "\(name)\(engine.ending)"))
    }

    private func gzip(_ arguments: [String]) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/gzip")
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return Array(data)
    }
}

extension Engine {
    fileprivate var ending: String { self == .sqlite ? ".db.gz" : ".sql.gz" }
}
