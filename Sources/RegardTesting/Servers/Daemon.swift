package import Foundation
import Glibc
import Synchronization

/// Starts programs that a test needs.
package enum Daemon {
    /// The first of `paths` that can be run; nil when none is installed.
    package static func installed(_ paths: String...) -> String? {
        paths.first(where: FileManager.default.isExecutableFile)
    }

    /// Whether the tests that need `program` run. Where it is missing they fail in CI and are skipped elsewhere, which is said.
    package static func isWanted(_ program: String?, _ package: String) -> Bool {
        if program != nil || ProcessInfo.processInfo.environment["CI"] == "true" { return true }
        print("NOTICE: \(package) is not installed: the tests that need it are skipped")
        return false
    }

    /// The program at `path`, running, without the signals blocked that Swift's threads block: it would inherit that.
    package static func run(
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

    /// A socket that listens on this port of this machine; on a free one when it is 0.
    package static func listen(on port: Int = 0) throws -> (descriptor: Int32, port: Int) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && Glibc.listen(descriptor, 8) == 0
                    && getsockname(descriptor, $0, &size) == 0
            }
        }
        guard isListening else {
            close(descriptor)
            throw CocoaError(.fileReadUnknown)
        }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }

    /// A port of this machine on which nobody listens. It is below those that the system gives to whoever connects or asks
    /// for any, and is not given twice, so that it stays free until a program listens there.
    package static func freePort() throws -> Int {
        for _ in ports {
            let port = lastPort.withLock { last in
                last = last + 1 < ports.upperBound ? last + 1 : ports.lowerBound
                return last
            }
            guard let (descriptor, _) = try? listen(on: port) else { continue }
            close(descriptor)
            return port
        }
        throw CocoaError(.fileReadUnknown)
    }

    private static let ports = 10_000..<20_000
    private static let lastPort = Mutex(Int.random(in: ports))

    /// What `start` gives for a port on which its program listens; it says nil when another program was quicker there, and
    /// is asked again with another port.
    package static func onFreePort<T>(_ start: (Int) throws -> T?) throws -> T {
        for _ in 0..<5 {
            if let started = try start(try freePort()) { return started }
        }
        throw CocoaError(.executableLoad)
    }

    /// Waits until somebody listens on `port`, without connecting, or `process` has ended; whether it runs.
    package static func wait(for process: Process, on port: Int) -> Bool {
        let hex = String(port, radix: 16, uppercase: true)
        let entry = "0100007F:\(String(repeating: "0", count: 4 - hex.count))\(hex) 00000000:0000 0A"
        while process.isRunning {
            let sockets = FileHandle(forReadingAtPath: "/proc/net/tcp").flatMap { try? $0.readToEnd() } ?? Data()
            if String(decoding: sockets, as: UTF8.self).contains(entry) { return true }
            usleep(10_000)
        }
        return false
    }
}
