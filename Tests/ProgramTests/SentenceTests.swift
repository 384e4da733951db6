import Foundation
import Kernel
import Store
import StoreSQLite
import Testing

@Suite("Bad input gets one sentence, and exit status 1")
struct SentenceTests {
    @Test("The version is a number")
    func version() async throws {
        let outcome = try await Program.run(["--version"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains(/^\d+\.\d+\.\d+\n$/))
    }

    @Test(
        "What cannot be done is said in one sentence, with what to do",
        arguments: [
            (["fly"], "fly"),
            (["import", "mail", "--data", "F/data", "F/nothing-here"], "nothing-here cannot be read"),
            (["import", "mail", "--data", "F/data"], "name the files"),
            (["import", "mail", "--data", "F/data", "--ours", "hello@example.org", "F/none.eml"], "none.eml"),
            (["import", "mail", "F/data", "--data", "F/data", "--ours", "hello"], "write an address of yours"),
            (["mail", "read", "F/nothing-here.eml"], "nothing-here.eml"),
            (["mail", "read", "F/old-mail.zip"], "is compressed: unpack it first"),
            (["doctor", "--data", "F/data"], "there is no database"),
            (["backup", "--data", "F/data", "F/copy.db"], "there is no database"),
            (["owner", "link", "--data", "F/data"], "there is no database"),
            (["restore", "--data", "F/data", "F/letter.txt"], "say --yes"),
            (["restore", "--data", "F/data", "--yes", "F/no-backup.db"], "cannot be read"),
            (["restore", "--data", "F/data", "--yes", "F/"], "is a folder"),
            (["restore", "--data", "F/data", "--yes", "F/letter.txt"], "is no database"),
            (["restore", "--data", "F/data", "--yes", "--database", "postgres://h/d", "F/letter.txt"], "pg_restore"),
            (["serve", "--data", "F/letter.txt/data"], "cannot be made"),
            (["serve", "--data", "F/data", "--port", "many"], "the port is “many”"),
            (["serve", "--data", "F/data", "--host", "256.1.1.1"], "256.1.1.1"),
            (["serve", "--data", "F/data", "--public-address", "over there"], "the public address"),
            (["serve", "--data", "F/data", "--trusted-proxies", "next door"], "the trusted proxies"),
            (["serve", "--data", "F/data", "--smtp", "pigeon://roof"], "mail server"),
            (["serve", "--data", "F/data", "--lmtp", "F/none/lmtp"], "its folder is not there"),
            (["serve", "--data", "F/data", "--lmtp", "F/letter.txt"], "something is there already"),
            (["serve", "--data", "F/data", "--log", "trace"], "the log level"),
            (["demo", "--data", "F/data", "--host", "256.1.1.1"], "256.1.1.1"),
            (["serve", "--data", "F/data", "--log", "loud"], "the log level"),
            (["serve", "--data", "F/data", "--config", "F/nothing.conf"], "settings file"),
            (["serve", "--data", "F/data", "--config", "F/letter.txt"], "line 1 of"),
            (["migrate", "--database", "mysql://h/d"], "sqlite:PATH"),
            (["migrate", "--database", "postgres://regard:hush@127.0.0.1:1/regard"], "cannot be reached"),
        ])
    func sentences(arguments: [String], says: String) async throws {
        let folder = try Folder()
        try folder.write("letter.txt", String(repeating: "Dear Mrs Miggins, ", count: 100))
        try folder.write("old-mail.zip", "PK\u{3}\u{4}and so on")
        let outcome = try await Program.run(arguments.map { $0.replacing("F/", with: folder.path + "/") })
        #expect(outcome.status == 1)
        // What the settings are is told in any case.
        #expect(arguments[0] == "doctor" ? outcome.output.contains("REGARD_DATA ") : outcome.output.isEmpty)
        #expect(outcome.sentence.contains(says), "\(outcome.errors)")
        #expect(!outcome.errors.contains("hush"))
        let isChange = !["doctor", "backup", "owner", "restore"].contains(arguments[0]) || arguments.contains("--yes")
        #expect(isChange || !FileManager.default.fileExists(atPath: folder.path + "/data"))
    }

    @Test(
        "Statistics of which a case is refused end with 1, and with the results of the others; a pipe is read as a file"
    )
    func statistics() async throws {
        let folder = try Folder()
        try folder.write("cases.json", #"[{"k": 5, "n": 3}, {"k": 1, "n": 2}]"#)
        let outcome = try await Program.run(["stats", "interval", folder.path + "/cases.json"])
        #expect(outcome.status == 1 && outcome.output.contains("\"wilson\""))
        #expect(outcome.errors.contains("cases.json: a case was refused"))
        let script = #"echo '{"k": 1, "n": 2}' | "$0" stats interval /dev/stdin"#
        let piped = try await Running(["-c", script, Program.path], program: "/bin/sh").outcome()
        #expect(piped.status == 0 && piped.output.contains("\"wilson\""), "\(piped.errors)")
    }

    @Test("A port that is in use is named, with the way out", arguments: ["serve", "demo"])
    func port(command: String) async throws {
        let folder = try Folder()
        let taken = try ListeningSocket()
        let outcome = try await Program.run([command, "--data", folder.path, "--port", "\(taken.port)"])
        #expect(outcome.status == 1)
        #expect(command == "serve" || !FileManager.default.fileExists(atPath: "\(folder.path)/regard.db"))
        #expect(outcome.sentence.contains("port \(taken.port) on 127.0.0.1 is taken"), "\(outcome.errors)")
        #expect(outcome.sentence.contains("--port"))
    }

    @Test("A database that a newer program made is left alone")
    func newer() async throws {
        let folder = try Folder()
        let path = "\(folder.path)/regard.db"
        _ = try await Program.run(["migrate", "--data", folder.path])
        let database = try await SQLiteDatabase.open(path: path, clock: SystemClock())
        try await database.write { try $0.run("INSERT INTO migration (id, at_ms) VALUES ('2999-01-01-wings', 1)") }
        await database.close()
        for command in [
            ["serve", "--port", "0"], ["doctor"], ["import", "mail", "--ours", "a@b.example", folder.path],
        ] {
            let outcome = try await Program.run(command + ["--data", folder.path])
            #expect(outcome.status == 1)
            #expect(outcome.sentence.contains("newer Regard"), "\(outcome.errors)")
            #expect(outcome.sentence.contains("2999-01-01-wings"))
        }
    }
}
