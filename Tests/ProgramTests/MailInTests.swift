import ChannelsRules
import Foundation
import Glibc
import Kernel
import Mail
import RegardTesting
import Store
import StoreSQLite
import Testing

@Suite("Mail comes in, whatever happens to the program")
struct MailInTests {
    /// A message to us.
    private static func message(_ number: Int) -> String {
        """
        From: Person \(number % 7) <person\(number % 7)@example.net>\r
        To: care@bramble.example\r
        Subject: Question \(number)\r
        Message-ID: <m\(number)@example.net>\r
        Date: Thu, 19 Nov 2026 08:00:00 +0000\r
        \r
        This is question \(number).\r

        """
    }

    @Test(
        "Killed again and again while it fetches, it loses nothing and takes nothing twice",
        .enabled(if: DovecotServer.isWanted))
    func killed() async throws {
        let server = try DovecotServer()
        defer { server.end() }
        let folder = try Folder()
        let place = TestPlace(folder: folder, url: nil)
        _ = try await Program.run(["migrate", "--data", folder.path])
        try await Self.addMailbox(server, to: folder)
        var generator = SystemRandomNumberGenerator()
        let count = 600
        for number in 1...count {
            try server.deliver(Array(Self.message(number).utf8), name: "\(number)")
            guard number % 24 == 0 else { continue }
            let desk = try await Running.desk(["--data", folder.path])
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...150, using: &generator)))
            desk.send(SIGKILL)
            #expect(try await desk.outcome().status == 128 + SIGKILL)
        }
        let desk = try await Running.desk(["--data", folder.path])
        try await desk.does("take all") {
            try await count - place.contents().states.filter { $0 == "taken" }.count
        }
        try await desk.does("move all") { try server.count() }
        desk.send(SIGTERM)
        let outcome = try await desk.outcome()
        #expect(outcome.status == 0, "\(outcome.errors)")
        let contents = try await place.contents()
        #expect(contents.touchpoints == count)
        #expect(contents.states == Array(repeating: "taken", count: count))
        #expect(Set(contents.conversations).count == count)
        #expect(try server.count(in: "Taken") == count)
    }

    @Test("A mail server's pipe learns by the exit code whether to keep the message")
    func pipe() async throws {
        let folder = try Folder()
        let place = TestPlace(folder: folder, url: nil)
        folder.makeMail("mail", Self.message(1))
        folder.makeMail("empty", "")
        func deliver(_ options: String, _ file: String) async throws -> Int32 {
            let script = "exec \"$0\" mail deliver \(options) < \(folder.path)/\(file)"
            return try await Running(["-c", script, Program.path], program: "/bin/sh").outcome().status
        }
        let here = "--data \(folder.path)"
        #expect(try await deliver(here, "mail") == 75)
        _ = try await Program.run(["migrate", "--data", folder.path])
        #expect(try await deliver(here, "mail") == 0)
        #expect(try await deliver(here, "mail") == 0)
        #expect(try await deliver(here, "empty") == 65)
        #expect(try await deliver("--nonsense", "mail") == 64)
        #expect(try await deliver("--data /dev/null", "mail") == 75)
        #expect(try await place.kept().count == 1)
    }

    @Test("A mail server of this machine hands mail over by LMTP, and it is in a conversation")
    func lmtp() async throws {
        let folder = try Folder()
        let place = TestPlace(folder: folder, url: nil)
        let socket = "/tmp/regard-lmtp-\(UUID().uuidString.prefix(8))"
        let desk = try await Running.desk(["--data", folder.path, "--lmtp", socket])
        try await desk.does("listen") { access(socket, F_OK) == 0 ? 0 : 1 }
        let words = (1...3).map { number in
            "MAIL FROM:<>\r\nRCPT TO:<care@bramble.example>\r\nDATA\r\n\(Self.message(number)).\r\n"
        }
        let said = try LMTPClient.talk(to: socket, "LHLO mx.test\r\n\(words.joined())QUIT\r\n")
        #expect(said.filter { $0.hasSuffix("Kept.") }.count == 3)
        #expect(said.last == "221 2.0.0 Goodbye.")
        try await desk.does("place three") { try await 3 - place.contents().touchpoints }
        desk.send(SIGTERM)
        #expect(try await desk.outcome().status == 0)
        #expect(access(socket, F_OK) != 0)
    }

    @Test("A second desk does not take the socket of one that listens")
    func secondDesk() async throws {
        let (folder, other) = (try Folder(), try Folder())
        let socket = "/tmp/regard-lmtp-\(UUID().uuidString.prefix(8))"
        let desk = try await Running.desk(["--data", folder.path, "--lmtp", socket])
        while access(socket, F_OK) != 0, desk.runs { try await Task.sleep(for: .milliseconds(20)) }
        let second = try await Program.run(["serve", "--port", "0", "--data", other.path, "--lmtp", socket])
        #expect(second.status == 1 && second.errors.contains("the desk cannot listen for mail at \(socket)"))
        #expect(try LMTPClient.talk(to: socket, "LHLO mx.test\r\nQUIT\r\n").last == "221 2.0.0 Goodbye.")
        desk.send(SIGTERM)
        #expect(try await desk.outcome().status == 0)
    }

    @Test("Reading again doubles nothing and says what it did")
    func reread() async throws {
        let folder = try Folder()
        let place = TestPlace(folder: folder, url: nil)
        for number in 1...4 { folder.makeMail("mails/\(number).eml", Self.message(number)) }
        _ = try await Program.run(
            ["import", "mail", folder.path + "/mails", "--ours", "care@bramble.example", "--data", folder.path])
        let before = try await place.contents()
        let outcome = try await Program.run(["mail", "reread", "--json", "--data", folder.path])
        #expect(outcome.output == #"{"messages":4,"changed":0,"placed":0,"notices":0,"reasons":0}"# + "\n")
        #expect(try await place.contents() == before)
        let absent = try await Program.run(["mail", "reread", "--message", "7", "--data", folder.path])
        #expect(absent.status == 1 && absent.sentence == "no message with the id 7 is kept")
    }

    static func addMailbox(_ server: DovecotServer, to folder: Folder) async throws {
        let bytes = SealingKey.random()
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.path)/mail.key"))
        var change = MailboxChange()
        (change.address, change.host, change.port) = ("care@bramble.example", "127.0.0.1", "\(server.port)")
        (change.security, change.password) = (MailServer.Security.none, Secret(DovecotServer.password))
        (change.after, change.afterFolder) = (.move, "Taken")
        let database = try await SQLiteDatabase.open(path: "\(folder.path)/regard.db", clock: SystemClock())
        _ = try await database.write { [change] in try Mailboxes.make(change, key: SealingKey(bytes), in: $0) }
        await database.close()
    }
}

extension Folder {
    /// Writes a file, and the folders above it.
    fileprivate func makeMail(_ name: String, _ text: String) {
        let file = URL(fileURLWithPath: "\(path)/\(name)")
        try? FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        _ = try? Data(text.utf8).write(to: file)
    }
}

/// A mail server's half of a talk.
private enum LMTPClient {
    /// Says all of `words` at once; every line that came back until the end.
    static func talk(to path: String, _ words: String) throws -> [String] {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8.prefix(107))) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) == 0 }
        }
        guard isConnected else { throw CocoaError(.fileReadUnknown) }
        let bytes = Array(words.utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count else { throw CocoaError(.fileWriteUnknown) }
        var heard: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while case let count = read(descriptor, &piece, piece.count), count > 0 { heard += piece.prefix(count) }
        return String(decoding: heard, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }
}
