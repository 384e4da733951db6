import Foundation
import Glibc

/// Starts programs that a test needs.
enum Daemon {
    /// The first of `paths` that can be run; nil when none is installed.
    static func installed(_ paths: String...) -> String? {
        paths.first(where: FileManager.default.isExecutableFile)
    }

    /// Whether the tests that need `program` run. Where it is missing they fail in CI and are skipped elsewhere, which is said.
    static func isWanted(_ program: String?, _ package: String) -> Bool {
        if program != nil || ProcessInfo.processInfo.environment["CI"] == "true" { return true }
        print("NOTICE: \(package) is not installed: the tests that need it are skipped")
        return false
    }

    /// The program at `path`, running, without the signals blocked that Swift's threads block: it would inherit that.
    static func run(
        _ path: String, _ arguments: [String], _ input: Pipe? = nil, _ output: Pipe? = nil
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardInput = input ?? FileHandle.nullDevice
        process.standardOutput = output ?? FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        var (none, usual) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        pthread_sigmask(SIG_SETMASK, &none, &usual)
        defer { pthread_sigmask(SIG_SETMASK, &usual, nil) }
        try process.run()
        return process
    }

    /// A port of this machine on which nobody listens.
    static func freePort() throws -> Int {
        let (descriptor, port) = try ScriptedServer.listen()
        close(descriptor)
        return port
    }

    /// Waits until somebody listens on `port`, without connecting, or `process` has ended.
    static func wait(for process: Process, on port: Int) {
        let hex = String(port, radix: 16, uppercase: true)
        let entry = "0100007F:\(String(repeating: "0", count: 4 - hex.count))\(hex) 00000000:0000 0A"
        while process.isRunning {
            let sockets = FileHandle(forReadingAtPath: "/proc/net/tcp").flatMap { try? $0.readToEnd() } ?? Data()
            if String(decoding: sockets, as: UTF8.self).contains(entry) { return }
            usleep(10_000)
        }
    }
}
