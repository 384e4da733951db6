import Foundation
import Testing

@Suite("Settings come from a flag, the environment or a file")
struct SettingsTests {
    @Test("Doctor prints each setting with where it came from, and no password")
    func doctor() async throws {
        let folder = try Folder()
        try folder.write("regard.conf", "# ours\nREGARD_PORT=9001\nhost = 127.0.0.2\nREGARD_LOG='error'\n")
        _ = try await Program.run(["migrate", "--data", folder.path])
        let outcome = try await Program.run(
            ["doctor", "--data", folder.path, "--public-address", "https://desk.bramble.example"],
            environment: ["REGARD_PORT": "9002", "REGARD_SMTP": "smtps://ann:hush@mail.bramble.example"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains(/REGARD_PORT +9002 \(environment\)/))
        #expect(outcome.output.contains(/REGARD_HOST +127\.0\.0\.2 \(file .*regard\.conf\)/))
        #expect(outcome.output.contains(/REGARD_LOG +error \(file/))
        #expect(outcome.output.contains(/REGARD_PUBLIC_ADDRESS +https:\/\/desk\.bramble\.example \(flag\)/))
        #expect(outcome.output.contains(/REGARD_DATABASE +not set/))
        #expect(!outcome.output.contains("hush"))
    }

    @Test(
        "No address shows a part of its password, however it is written",
        arguments: [
            ("smtp", "smtps://ann@bramble.example:topsecret@smtp.bramble.example"),
            ("smtp", "smtps://ann:top/secret@host"),
            ("smtp", "smtp://ann:t@p@secret@host:587"), ("smtp", "ann:topsecret@host"),
            ("smtp", "smtps://ann:topsecret"),
            ("smtp", "smtp://ann:p?topsecret@host?ca=/f"), ("database", "postgres://ann:top/secret@127.0.0.1:1/desk"),
            ("database", "postgres://ann:p#secret@127.0.0.1:1/desk"),
            ("database", "postgres://127.0.0.1:1/desk?user=ann&password=topsecret"),
        ])
    func secrets(flag: String, address: String) async throws {
        let folder = try Folder()
        let outcome = try await Program.run(["doctor", "--data", folder.path, "--\(flag)", address])
        #expect(outcome.output.contains("•••"))
        #expect(!(outcome.output + outcome.errors).contains("secret"), "\(outcome.output)")
    }

    @Test("What can be shown of an address is shown")
    func shown() async throws {
        let folder = try Folder()
        let outcome = try await Program.run(
            ["doctor", "--data", folder.path, "--smtp", "smtp://127.0.0.1:2525", "--database", "sqlite:/a@b/desk.db"])
        #expect(outcome.output.contains("smtp://127.0.0.1:2525 ("))
        #expect(outcome.output.contains("sqlite:/a@b/desk.db ("))
    }

    @Test("Doctor tells each setting with which serve refuses to start")
    func refused() async throws {
        let folder = try Folder()
        _ = try await Program.run(["migrate", "--data", folder.path])
        let outcome = try await Program.run([
            "doctor", "--data", folder.path, "--port", "abc", "--smtp", "ftp://x", "--public-address", "javascript:1",
            "--trusted-proxies", "zz", "--lmtp", "foo", "--log", "loud", "--mail-key", "\(folder.path)/none",
        ])
        #expect(outcome.status == 1 && !outcome.output.contains("Nothing is wrong"))
        #expect(outcome.output.split(separator: "\n").filter { $0.hasPrefix("WRONG") }.count == 7, "\(outcome.output)")
    }

    @Test("Doctor leaves nothing beside the database")
    func leavesNothing() async throws {
        let folder = try Folder()
        _ = try await Program.run(["migrate", "--data", folder.path])
        try FileManager.default.removeItem(atPath: "\(folder.path)/regard.db-node")
        let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let outcome = try await Program.run(["doctor", "--data", folder.path])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == before)
    }

    @Test("Every setting that the docs name has its flag", arguments: ["serve", "demo", "doctor"])
    func flags(command: String) async throws {
        let help = try await Program.run([command, "--help"]).output
        let named = try await Program.run(["settings"]).output.matches(of: /\| `(--[a-z-]+)` \|/).map(\.output.1)
        #expect(named.count > 8 && named.filter { !help.contains("\($0) <") } == [])
    }

    @Test("The service has the folder that the docs name for the socket of LMTP")
    func socketFolder() throws {
        let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
            .standardized
        let docs = try String(contentsOf: top.appendingPathComponent("docs/mailboxes.md"), encoding: .utf8)
        let service = try String(contentsOf: top.appendingPathComponent("packaging/regard.service"), encoding: .utf8)
        let folder = try #require(docs.firstMatch(of: /--lmtp \/run\/([a-z]+)\//)?.output.1)
        #expect(service.contains("RuntimeDirectory=\(folder)\n"))
    }

    @Test("An empty REGARD_CONFIG names no file")
    func emptyFile() async throws {
        let folder = try Folder()
        let outcome = try await Program.run(["migrate", "--data", folder.path], environment: ["REGARD_CONFIG": ""])
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    @Test("Doctor answers a script in JSON")
    func json() async throws {
        let folder = try Folder()
        _ = try await Program.run(["migrate", "--data", folder.path])
        let outcome = try await Program.run(["doctor", "--json", "--data", folder.path])
        let answer = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let database = answer?["database"] as? [String: String]
        #expect(database?["integrity"] == "sound")
        #expect((answer?["faults"] as? [String]) == [])
    }

    @Test("What is printed about the program is what the docs say", arguments: ["configuration", "routes", "events"])
    func documents(name: String) async throws {
        let commands = ["configuration": "settings"]
        let printed = try await Program.run([commands[name] ?? name]).output
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../docs/\(name).md").standardized
        if ProcessInfo.processInfo.environment["REGARD_RECORD"] == "1" {
            try Data(printed.utf8).write(to: path)
        }
        #expect(String(decoding: try Data(contentsOf: path), as: UTF8.self) == printed)
    }

    @Test("Every kind of event in the source is printed")
    func events() async throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources").standardized
        let files = try SharedData.files(sources).filter { $0.pathExtension == "swift" }
        let kinds = try files.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).matches(
                of: /EventPayload \{\s*package static let kind = "([^"]+)"/
            )
            .map { String($0.output.1) }
        }
        let printed = try await Program.run(["events"]).output
        #expect(kinds.count > 10)
        #expect(kinds.filter { !printed.contains("\n\($0) ") } == [])
    }
}
