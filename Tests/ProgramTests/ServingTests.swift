import Foundation
import FoundationNetworking
import Kernel
import Store
import StoreSQLite
import Testing

@Suite("The desk starts, answers and stops")
struct ServingTests {
    @Test("A first start prints the key to the setup, a second start does not, and owner link prints a new one")
    func key() async throws {
        let folder = try Folder()
        let first = try await Running.desk(["--data", folder.path])
        #expect(first.output.contains(/http:\/\/127\.0\.0\.1:\d+\/setup\/1\?key=[\w-]{27}\n/))
        try await Self.stop(first)
        let second = try await Running.desk(["--data", folder.path])
        #expect(!second.output.contains("/setup"))
        let link = try await Program.run(["owner", "link", "--data", folder.path])
        #expect(link.output.contains(/\/setup\/1\?key=/))
        try await Self.stop(second)
    }

    @Test("It says that it is well, and keeps its secret to itself")
    func health() async throws {
        let folder = try Folder()
        let desk = try await Running.desk(["--data", folder.path])
        let address = try #require(desk.output.firstMatch(of: /http:\/\/[\d.:]+/)).output
        let (data, _) = try await URLSession.shared.data(from: #require(URL(string: address + "/health")))
        #expect(String(decoding: data, as: UTF8.self) == #"{"status":"ok"}"#)
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/secret")
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        try await Self.stop(desk)
    }

    @Test("Nobody else on the machine reads the database or a copy of it")
    func permissions() async throws {
        let folder = try Folder()
        _ = try await Program.run(["migrate", "--data", folder.path])
        _ = try await Program.run(["backup", "--data", folder.path, "\(folder.path)/copy.db"])
        for name in ["regard.db", "copy.db"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(name)")
        }
    }

    @Test("A second desk on the same folder is refused in a sentence; work beside it is not")
    func second() async throws {
        let folder = try Folder()
        let desk = try await Running.desk(["--data", folder.path])
        let other = try await Program.run(["serve", "--data", folder.path, "--port", "0"])
        #expect(other.status == 1 && other.sentence.contains("another desk serves"), "\(other.errors)")
        let link = try await Program.run(["owner", "link", "--data", folder.path])
        #expect(link.status == 0 && link.errors.contains("--port"))
        let named = try await Program.run(["owner", "link", "--data", folder.path, "--port", "9000"])
        #expect(named.output.contains("127.0.0.1:9000/") && named.errors == "")
        try await Self.stop(desk)
    }

    @Test("A request that never ends is given up", .timeLimit(.minutes(15)))
    func slow() async throws {
        let folder = try Folder()
        let desk = try await Running.desk(["--data", folder.path])
        let port = try #require(desk.output.firstMatch(of: /127\.0\.0\.1:(\d+)/)?.output.1)
        let half = "exec 3<>/dev/tcp/127.0.0.1/$0; printf 'GET / HTTP/1.1\\r\\nHost: x\\r\\n' >&3; cat <&3"
        let silence = try Running(["-c", half, String(port)], program: "/bin/bash")
        let closed = try await silence.outcome()
        #expect(closed.status == 0 && closed.output == "")
        try await Self.stop(desk)
    }

    @Test("An old database is copied before it is changed, and five copies are kept")
    func copies() async throws {
        let folder = try Folder()
        _ = try await Program.run(["migrate", "--data", folder.path])
        for _ in 1...7 {
            try await Self.forget("2026-11-21-house-secret", in: folder)
            let outcome = try await Program.run(["migrate", "--data", folder.path])
            #expect(outcome.output == "2026-11-21-house-secret\n")
        }
        let copies = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/backups")
        #expect(copies.count == 5)
    }

    /// Takes a step back, so that it is to come again.
    private static func forget(_ step: String, in folder: Folder) async throws {
        let database = try await SQLiteDatabase.open(path: "\(folder.path)/regard.db", clock: SystemClock())
        try await database.write { tx in
            try tx.run("DROP TABLE house_secret")
            try tx.run("DELETE FROM migration WHERE id = \(step)")
        }
        await database.close()
    }

    private static func stop(_ desk: Running) async throws {
        desk.send(SIGTERM)
        #expect(try await desk.outcome().status == 0)
    }
}
