import Foundation

/// Starts and stops the desk that is measured, as a process of its own, and reads what it uses.
struct BenchDesk: Sendable {
    let store: BenchStore
    let port: Int

    /// Runs this same program with other arguments; what it printed on standard output.
    func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments + store.arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw BenchFailure("\(arguments[0]) ended badly") }
        return String(decoding: data, as: UTF8.self)
    }

    /// Starts the desk; the process, and how many milliseconds it took until the first page came.
    func start(cookie: String) async throws -> (process: Process, coldStart: Double) {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = ["serve", "--port", "\(port)", "--log", "error"] + store.arguments
        process.standardOutput = FileHandle.nullDevice
        let clock = ContinuousClock()
        let start = clock.now
        try process.run()
        while clock.now - start < .seconds(30) {
            if let client = HTTPLine(port: port), client.get("/inbox", cookie: cookie)?.status == 200 {
                return (process, (clock.now - start).milliseconds)
            }
            try await Task.sleep(for: .milliseconds(2))
        }
        process.terminate()
        throw BenchFailure("the desk did not answer within 30 seconds")
    }

    private static var program: URL { URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath() }
}

/// What a process uses, as Linux tells it.
struct ProcessUse {
    let pid: Int32

    /// Resident anonymous memory in MB (proc(5), RssAnon).
    var memory: Double {
        let status = Self.text(of: "/proc/\(pid)/status")
        let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
        let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) }
        return (kilobytes ?? 0) / 1024
    }

    /// Processor time so far in seconds, in user and kernel mode (proc(5), fields 14 and 15, hundredths of a second).
    var processorTime: Double {
        let stat = Self.text(of: "/proc/\(pid)/stat")
        let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
        return (user + system) / 100
    }
}

extension ProcessUse {
    /// All of a file whose size the system does not tell beforehand; empty when it is gone.
    private static func text(of path: String) -> String {
        let data = try? FileHandle(forReadingAtPath: path)?.readToEnd()
        return String(decoding: (data ?? nil) ?? Data(), as: UTF8.self)
    }
}

struct BenchFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

extension Duration {
    /// The length in milliseconds.
    var milliseconds: Double {
        Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
    }
}
