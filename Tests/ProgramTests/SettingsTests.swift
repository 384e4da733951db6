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
