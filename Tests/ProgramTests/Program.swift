import Foundation
import Synchronization

/// The built program, run as people run it.
struct Program {
    /// How a run ended.
    struct Outcome: Sendable {
        /// The exit status; the number of the signal with 128 added when one ended it.
        let status: Int32
        let output: String
        let errors: String

        /// The one sentence on standard error, without the name of the program before it.
        var sentence: String {
            let lines = errors.split(separator: "\n")
            guard lines.count == 1, let line = lines.first, line.hasPrefix("regard: ") else { return "" }
            return String(line.dropFirst(8))
        }
    }

    /// Where it was built: `REGARD_PROGRAM`, else the debug build of this checkout.
    static let path: String =
        ProcessInfo.processInfo.environment["REGARD_PROGRAM"]
        ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../.build/debug/regard"
        ).standardized.path

    /// Runs it to its end. Nothing of the tests' own environment that could set it up is handed on.
    static func run(_ arguments: [String], environment: [String: String] = [:]) async throws -> Outcome {
        try await Running(arguments, environment: environment).outcome()
    }

    /// Runs it where no file can grow beyond so many kilobytes, as on a disk that fills up.
    static func run(_ arguments: [String], filesUpTo kilobytes: Int) async throws -> Outcome {
        let script = "ulimit -f \(kilobytes * 2); exec \"$0\" \"$@\""
        return try await Running(["-c", script, path] + arguments, program: "/bin/sh").outcome()
    }
}

/// A program that runs.
final class Running: Sendable {
    let folder: Folder
    let identifier: Int32
    private let end: Ending

    /// Starts it; its output goes to files, so that no pipe can be full.
    init(_ arguments: [String], environment: [String: String] = [:], program: String = Program.path) throws {
        let end = Ending()
        self.end = end
        folder = try Folder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try folder.handle("output")
        process.standardError = try folder.handle("errors")
        process.terminationHandler = { process in
            let bySignal = process.terminationReason == .uncaughtSignal
            end.come(process.terminationStatus + (bySignal ? 128 : 0))
        }
        try process.run()
        identifier = process.processIdentifier
    }

    /// A test that failed leaves none behind.
    deinit { send(SIGKILL) }

    /// What it has said so far on standard output.
    var output: String { folder.text("output") }
    /// What it has said so far on standard error.
    var errors: String { folder.text("errors") }

    /// Whether it has not ended yet.
    var runs: Bool { end.status == nil }

    /// Sends it a signal, unless it has ended: its number may be another program's by now.
    func send(_ signal: Int32) {
        if runs { kill(identifier, signal) }
    }

    /// Lets it run for so long, and then stand still until it is told to go on. Nothing else is waited for in between.
    func step(milliseconds: UInt32) {
        send(SIGCONT)
        usleep(milliseconds * 1000)
        send(SIGSTOP)
    }

    /// Waits for its end.
    func outcome() async throws -> Program.Outcome {
        for await status in end.told {
            return Program.Outcome(status: status, output: output, errors: errors)
        }
        throw CancellationError()
    }

    /// Starts a desk on a free port and waits until it says where it answers. From then on it hears SIGTERM; before, the
    /// signal ends it as any program.
    static func desk(_ options: [String], environment: [String: String] = [:]) async throws -> Running {
        let desk = try Running(["serve", "--port", "0"] + options, environment: environment)
        try await desk.does("say where it answers") { desk.output.contains("answers on") ? 0 : 1 }
        return desk
    }

    /// Waits until nothing is `left` of what it is to do. Throws when it ends before, or when nothing has got less for three
    /// minutes.
    func does(_ what: String, _ left: () async throws -> Int) async throws {
        try await Patience.untilNone(of: what, by: self, left)
    }
}

/// How a program ended, once it has.
private final class Ending: Sendable {
    let told: AsyncStream<Int32>
    private let tell: AsyncStream<Int32>.Continuation
    private let known = Mutex<Int32?>(nil)

    init() {
        (told, tell) = AsyncStream.makeStream(of: Int32.self)
    }

    /// Nil while it runs.
    var status: Int32? { known.withLock { $0 } }

    func come(_ status: Int32) {
        known.withLock { $0 = status }
        tell.yield(status)
        tell.finish()
    }
}

/// A folder that is gone when nobody needs it any more.
final class Folder: Sendable {
    let path: String

    /// The path as the program says it.
    var fullPath: String { URL(fileURLWithPath: path).standardizedFileURL.path }

    init() throws {
        path = "\(NSTemporaryDirectory())/regard-program-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file; its path.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
        return "\(path)/\(name)"
    }

    func text(_ name: String) -> String {
        String(decoding: FileManager.default.contents(atPath: "\(path)/\(name)") ?? Data(), as: UTF8.self)
    }

    func handle(_ name: String) throws -> FileHandle {
        FileHandle(forWritingAtPath: try write(name, "")) ?? .nullDevice
    }
}
