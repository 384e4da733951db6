import ChannelsRules
import Crypto
import Foundation
import Glibc
import Kernel
import Mail
import RegardTesting
import Store
import StoreSQLite
import Testing

@Suite("Mail leaves, whatever happens to the program")
struct MailOutTests {
    /// How often it is killed; the other half of the moments is in fetching.
    private static let kills = ProcessInfo.processInfo.environment["REGARD_KILLS"].flatMap { Int($0) } ?? 25

    private static func id(_ number: Int) -> String { "letter-\(number)@bramble.example" }

    private static func put(_ numbers: Range<Int>, in folder: Folder) async throws {
        try await open(folder) { database in
            try await database.write { tx in
                for number in numbers {
                    let bytes = Array(
                        "From: hello@bramble.example\r\nMessage-ID: <\(id(number))>\r\nSubject: \(number)\r\n\r\nHello.\r\n"
                            .utf8)
                    _ = try Outbox.put(
                        RawInput(bytes: bytes, hash: Array(SHA256.hash(data: bytes)), source: "outbox"),
                        from: "hello@bramble.example", recipients: ["ann@customers.example"], subject: Int64(number),
                        messageID: id(number), held: .seconds(0), in: tx)
                }
            }
        }
    }

    /// How many letters are in each state.
    private static func states(_ folder: Folder) async throws -> [String: [String]] {
        try await open(folder) { database in
            let rows = try await database.read { tx in
                try tx.rows("SELECT state, message_id FROM outbox ORDER BY id") { ($0.text(0), $0.text(1)) }
            }
            return Dictionary(grouping: rows) { $0.0 }.mapValues { $0.map(\.1) }
        }
    }

    private static func open<T: Sendable>(
        _ folder: Folder, _ body: (SQLiteDatabase) async throws -> T
    ) async throws -> T {
        let database = try await SQLiteDatabase.open(path: "\(folder.path)/regard.db", clock: SystemClock())
        let value = try await body(database)
        await database.close()
        return value
    }

    @Test(
        "Killed again and again while it sends, it loses nothing, sends nothing twice, and shows what nobody can tell")
    func killed() async throws {
        let server = try CountingServer()
        defer { server.end() }
        let folder = try Folder()
        _ = try await Program.run(["migrate", "--data", folder.path])
        let options = ["--data", folder.path, "--smtp", "smtp://127.0.0.1:\(server.port)"]
        let each = 12
        for round in 0..<Self.kills {
            try await Self.put(round * each..<(round + 1) * each, in: folder)
            let desk = try await Running.desk(options)
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...150)))
            desk.send(SIGKILL)
            #expect(try await desk.outcome().status == 128 + SIGKILL)
        }
        let desk = try await Running.desk(options)
        let count = Self.kills * each
        try await desk.does("send them") {
            let states = try await Self.states(folder)
            return count - states["sent", default: []].count - states["unknown", default: []].count
        }
        let states = try await Self.states(folder)
        desk.send(SIGTERM)
        #expect(try await desk.outcome().status == 0)
        let counts = server.counts
        #expect(counts.values.allSatisfy { $0 == 1 }, "None twice.")
        #expect(states["sent", default: []].allSatisfy { counts["<\($0)>"] == 1 }, "What was sent has arrived.")
        let arrived = Set(counts.keys)
        let told = Set((states["sent", default: []] + states["unknown", default: []]).map { "<\($0)>" })
        #expect(arrived.isSubset(of: told) && told.count == count)
    }

    @Test("A desk whose mail server hangs ends when it is told to, and the letter waits for the next start")
    func hangs() async throws {
        let server = try ListeningSocket()
        let folder = try Folder()
        _ = try await Program.run(["migrate", "--data", folder.path])
        try await Self.put(0..<1, in: folder)
        let desk = try await Running.desk(["--data", folder.path, "--smtp", "smtp://127.0.0.1:\(server.port)"])
        while try await Self.states(folder)["sending"] == nil { try await Task.sleep(for: .milliseconds(50)) }
        let begin = ContinuousClock.now
        desk.send(SIGTERM)
        let outcome = try await desk.outcome()
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(ContinuousClock.now - begin < .seconds(45))
        #expect(try await Self.states(folder).keys.sorted() == ["delayed"])
    }

    @Test("A worker without a mail server leaves letters to the desk that has one")
    func worker() async throws {
        let folder = try Folder()
        _ = try await Program.run(["migrate", "--data", folder.path])
        let worker = try Running(["work", "--data", folder.path])
        try await Task.sleep(for: .seconds(2))
        try await Self.put(0..<8, in: folder)
        try await Task.sleep(for: .seconds(2))
        #expect(try await Self.states(folder)["unsent"] == nil)
        let server = try CountingServer()
        defer { server.end() }
        let desk = try await Running.desk(["--data", folder.path, "--smtp", "smtp://127.0.0.1:\(server.port)"])
        try await desk.does("send all letters") { 8 - server.counts.count }
        for running in [worker, desk] {
            running.send(SIGTERM)
            #expect(try await running.outcome().status == 0)
        }
    }

    @Test(
        "A letter goes to a real Postfix with TLS and signing in, and comes back from it by LMTP",
        .enabled(if: PostfixServer.isWanted && DovecotServer.isWanted))
    func postfix() async throws {
        let dovecot = try DovecotServer()
        defer { dovecot.end() }
        let lmtp = try Daemon.freePort()
        let postfix = try PostfixServer(signIn: dovecot, lmtp: lmtp)
        defer { postfix.end() }
        let folder = try Folder()
        let place = TestPlace(folder: folder, url: nil)
        _ = try await Program.run(["migrate", "--data", folder.path])
        try await Self.put(1..<2, in: folder)
        let password = DovecotServer.password.replacing(":", with: "%3A").replacing("@", with: "%40")
        let address = "smtp://ann:\(password)@localhost:\(postfix.port)?security=starttls&ca=\(postfix.certificate)"
        let desk = try await Running.desk(
            ["--data", folder.path, "--lmtp", "127.0.0.1:\(lmtp)"], environment: ["REGARD_SMTP": address])
        try await desk.does("take it in by LMTP") { try await place.kept().isEmpty ? 1 : 0 }
        let kept = try await place.kept().values.map { String(decoding: $0, as: UTF8.self) }
        #expect(kept.count == 1 && kept[0].contains(Self.id(1)), "\(postfix.log)")
        #expect(try await Self.states(folder).keys.sorted() == ["sent"])
        desk.send(SIGTERM)
        #expect(try await desk.outcome().status == 0)
    }
}
