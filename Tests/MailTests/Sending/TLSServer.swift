import Foundation
import Glibc

@testable import Mail

/// A scripted mail server behind TLS, as `openssl s_server` gives it; for one talk.
final class TLSServer: Sendable {
    static let openssl = ["/usr/bin/openssl", "/usr/local/bin/openssl"].first(
        where: FileManager.default.isExecutableFile)

    let port: Int
    /// The server's own certificate, to be trusted or not.
    let certificate: String
    private let folder: String
    private let server: Process

    /// Listens with a certificate for `name`.
    init(name: String, script: ScriptedServer) throws {
        folder = NSTemporaryDirectory() + "regard-tls-\(UUID().uuidString)"
        certificate = folder + "/certificate.pem"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let key = folder + "/key.pem"
        let request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=\(name)"]
        let maker = try Self.run(
            request + ["-addext", "subjectAltName=DNS:\(name)", "-keyout", key, "-out", certificate])
        maker.waitUntilExit()
        port = try Self.freePort()
        let (input, output) = (Pipe(), Pipe())
        server = try Self.run(
            ["s_server", "-accept", "127.0.0.1:\(port)", "-quiet", "-cert", certificate, "-key", key], input, output)
        while server.isRunning, !Self.isListening(port) { usleep(10_000) }
        Thread.detachNewThread {
            blockPipeSignal()
            script.serve(
                Connection(
                    input: output.fileHandleForReading.fileDescriptor, output: input.fileHandleForWriting.fileDescriptor
                ))
            withExtendedLifetime((input, output)) {}
        }
    }

    /// Ends the server. Not by SIGTERM: it was started on a thread that blocks it, and inherits that.
    func end() {
        kill(server.processIdentifier, SIGKILL)
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static func run(_ arguments: [String], _ input: Any? = nil, _ output: Any? = nil) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: openssl ?? "/usr/bin/openssl")
        process.arguments = arguments
        process.standardInput = input ?? FileHandle.nullDevice
        process.standardOutput = output ?? FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private static func freePort() throws -> Int {
        let (descriptor, port) = try ScriptedServer.listen()
        close(descriptor)
        return port
    }

    /// Whether somebody listens on `port`, without connecting: `s_server` would take that for its one talk.
    private static func isListening(_ port: Int) -> Bool {
        let hex = String(port, radix: 16, uppercase: true)
        let sockets = FileHandle(forReadingAtPath: "/proc/net/tcp").flatMap { try? $0.readToEnd() } ?? Data()
        return String(decoding: sockets, as: UTF8.self).contains(
            ":\(String(repeating: "0", count: 4 - hex.count))\(hex) 00000000:0000 0A")
    }
}
