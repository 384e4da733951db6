import Foundation
import Glibc
import Kernel
import RegardTesting
import Store
import StoreSQLite
import Testing

/// `bin/bench mailbox N` runs it with many letters and the optimised program, and shows what it prints.
@Suite("A mailbox with many letters")
struct ManyLettersTests {
    private static let count = ProcessInfo.processInfo.environment["REGARD_LETTERS"].flatMap { Int($0) } ?? 1_000

    @Test("Each is fetched, settled and in the index, in less than 256 MB", .enabled(if: DovecotServer.isWanted))
    func many() async throws {
        let server = try DovecotServer()
        defer { server.end() }
        let folder = try Folder()
        _ = try await Program.run(["migrate", "--data", folder.path])
        for number in 1...Self.count { try server.deliver(Self.letter(number), name: "\(number)") }
        try await MailInTests.addMailbox(server, to: folder)
        let clock = ContinuousClock()
        let start = clock.now
        let desk = try await Running.desk(["--data", folder.path])
        let database = try await SQLiteDatabase.open(path: "\(folder.path)/regard.db", clock: SystemClock())
        var memory: [Int] = []
        var found = 0
        try await desk.does("settle all") {
            found = try await database.read { try $0.row("SELECT count(*) FROM touchpoint") { $0.int(0) } ?? 0 }
            memory.append(Self.memory(of: desk.identifier))
            return Self.count - found
        }
        let taken = start.duration(to: clock.now)
        let words = try await database.read { tx in
            try tx.row("SELECT count(*) FROM touchpoint_words WHERE touchpoint_words MATCH 'handlebar'") { $0.int(0) }
        }
        await database.close()
        desk.send(SIGTERM)
        #expect(try await desk.outcome().status == 0)
        #expect(found == Self.count && words == Self.count)
        let (half, most) = (memory.dropFirst(memory.count / 2).max() ?? 0, memory.max() ?? 0)
        let milliseconds = taken.components.seconds * 1000 + taken.components.attoseconds / 1_000_000_000_000_000
        print(
            "mailbox: \(found) letters in \(milliseconds) ms, \(Int64(found) * 1000 / max(1, milliseconds))/s; resident at most",
            "\(most) MB, in the second half \(half) MB")
        #expect((1..<256).contains(most))
    }

    /// One of some 1,700 bytes; each person writes about four.
    private static func letter(_ number: Int) -> [UInt8] {
        let line =
            "The handlebar of my bicycle number \(number) came loose again, and I would like to know what to do.\r\n"
        return Array(
            """
            From: Person \(number % (count / 4 + 1)) <person\(number % (count / 4 + 1))@example.net>\r
            To: care@bramble.example\r
            Subject: Question \(number)\r
            Message-ID: <m\(number)@example.net>\r
            Date: Thu, 19 Nov 2026 08:00:00 +0000\r
            \r
            \(String(repeating: line, count: 15))
            """.utf8)
    }

    /// Resident memory without files that are only mapped, in MB (proc(5), RssAnon).
    private static func memory(of process: Int32) -> Int {
        let status = FileManager.default.contents(atPath: "/proc/\(process)/status") ?? Data()
        let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 / 1024 } ?? 0
    }
}
