import Foundation
import Kernel

/// Copies of a database on a PostgreSQL server, made and put back by the server's own programs, pg_dump and pg_restore.
struct PostgresTools {
    /// Without the password, which other users of the machine could read among the arguments.
    private let url: String
    private let password: String?

    init(url: String) {
        let parts = url.firstMatch(of: /^(\w+:\/\/[^:\/@]*):([^\/]*)@/)
        password = parts.map { String($0.output.2).removingPercentEncoding ?? String($0.output.2) }
        let plain = parts.map { "\($0.output.1)@" + url[$0.range.upperBound...] } ?? url
        // Our own words in the address are none of libpq's.
        self.url = plain.replacing(/[?&](?:prepare|search_path)=[^&]*/) { $0.output.hasPrefix("?") ? "?" : "" }
            .replacing("?&", with: "?")
    }

    /// Writes all of the database into a new file, as it is at one moment; the desk may run meanwhile.
    func backup(to file: String) throws {
        guard !FileManager.default.fileExists(atPath: file) else {
            throw Problem("\(file) is there already and is not overwritten: give the backup a new name")
        }
        let partial = file + ".partial"
        defer { try? FileManager.default.removeItem(atPath: partial) }
        // Nobody else on the machine reads it while it is written, nor afterwards.
        FileManager.default.createFile(atPath: partial, contents: nil, attributes: [.posixPermissions: 0o600])
        try run("pg_dump", ["--format=custom", "--no-owner", "--file=\(partial)", "--dbname=\(url)"])
        do {
            try FileManager.default.moveItem(atPath: partial, toPath: file)
        } catch {
            throw Problem("\(file) cannot be written: check the folder and make room on the disk")
        }
    }

    /// Puts what a backup holds in the place of what the database has, all of it or nothing.
    func restore(from file: String) throws {
        try run(
            "pg_restore",
            [
                "--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error", "--dbname=\(url)",
                file,
            ])
    }

    /// Refuses a file that pg_dump did not make. Touches nothing.
    func check(_ file: String) throws {
        guard FileManager.default.isReadableFile(atPath: file) else {
            throw Problem("\(file) cannot be read: check the path")
        }
        guard try run("pg_restore", ["--list", file]).contains(" migration ") else {
            throw Problem("\(file) is no backup of Regard: name a file that `regard backup` made")
        }
    }

    @discardableResult
    private func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(
            password.map { ["PGPASSWORD": $0] } ?? [:]
        ) { $1 }
        let (output, errors) = (Pipe(), FileManager.default.temporaryDirectory.appending(path: UUID().uuidString))
        FileManager.default.createFile(atPath: errors.path, contents: nil, attributes: [.posixPermissions: 0o600])
        defer { try? FileManager.default.removeItem(at: errors) }
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        switch process.terminationStatus {
        case 0: return text
        case 127:
            throw Problem(
                "\(program) is not installed: on Debian `apt install postgresql-client`, of the server's version or newer"
            )
        default:
            let said = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
            throw Problem("\(program) says: \(said.split(separator: "\n").last.map(String.init) ?? "nothing")")
        }
    }
}
