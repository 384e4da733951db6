import Foundation

/// One of PostgreSQL's own programs, from its start to its end.
final class PostgresTool {
    let name: String
    /// What it says as its result.
    let output = Pipe()
    private let process = Process()
    private let errors = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

    /// Starts it. Its errors go to a file, so that no pipe can be full.
    init(_ name: String, _ arguments: [String], password: String?, input: Pipe? = nil) throws {
        self.name = name
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["LC_MESSAGES": "C"].merging(password.map { ["PGPASSWORD": $0] } ?? [:]) { $1 }
        ) { $1 }
        _ = FileManager.default.createFile(atPath: errors.path, contents: nil, attributes: [.posixPermissions: 0o600])
        process.standardInput = input ?? FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        Interruption.ends(process.processIdentifier)
    }

    deinit {
        stop()
        try? FileManager.default.removeItem(at: errors)
    }

    /// Whether the machine has a program of this name.
    static func isInstalled(_ name: String) -> Bool {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return path.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
    }

    /// Hands each piece of its result to `take`, until there is no more.
    func read(_ take: (Data) throws -> Void) throws {
        while let piece = try output.fileHandleForReading.read(upToCount: 65_536), !piece.isEmpty { try take(piece) }
    }

    /// Ends it, wherever it is.
    func stop() {
        if process.isRunning { process.terminate() }
    }

    /// Waits for its end; throws what went wrong, in its own words.
    func finish() throws {
        process.waitUntilExit()
        Interruption.ends(0)
        switch process.terminationStatus {
        case 0: return
        case 127:
            throw Problem(
                "\(name) is not installed: on Debian `apt install postgresql-client`, of the server's version or newer"
            )
        default: throw Problem("\(name) says: \(complaint)")
        }
    }

    /// The line that tells the error, with the next where that names what is in the way; hints and contexts stand around it.
    private var complaint: String {
        let lines = ((try? String(contentsOf: errors, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
        let marks = /^.*?(?:error|ERROR|FATAL): +(?:error: +)?/
        guard let place = lines.firstIndex(where: { $0.contains(marks) }) else { return lines.last ?? "nothing" }
        let obstacle = lines[(place + 1)...].first { $0.contains(" depends on ") }
        return lines[place].replacing(marks, with: "")
            + (obstacle.map { " (\($0.replacing(/^DETAIL: +/, with: "")))" } ?? "")
    }
}
