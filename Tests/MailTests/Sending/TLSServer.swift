import Foundation
import Testing

@testable import Mail

/// A scripted mail server behind TLS, as `openssl s_server` gives it; for one talk.
final class TLSServer: Sendable {
    static let openssl = Daemon.installed("/usr/bin/openssl", "/usr/local/bin/openssl")
    static let isWanted = Daemon.isWanted(openssl, "openssl")

    let port: Int
    /// The server's own certificate, to be trusted or not.
    let certificate: String
    private let folder: String
    private let server: Process

    /// Listens with a certificate for `name`.
    init(name: String, script: ScriptedServer) throws {
        let openssl = try #require(Self.openssl, "openssl is not installed.")
        folder = NSTemporaryDirectory() + "regard-tls-\(UUID().uuidString)"
        certificate = folder + "/certificate.pem"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let key = folder + "/key.pem"
        let request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=\(name)"]
        let files = ["-addext", "subjectAltName=DNS:\(name)", "-keyout", key, "-out", certificate]
        try Daemon.run(openssl, request + files).waitUntilExit()
        port = try Daemon.freePort()
        let (input, output) = (Pipe(), Pipe())
        let address = ["s_server", "-accept", "127.0.0.1:\(port)", "-quiet"]
        server = try Daemon.run(openssl, address + ["-cert", certificate, "-key", key], input, output)
        Daemon.wait(for: server, on: port)
        Thread.detachNewThread {
            blockPipeSignal()
            let (said, heard) = (output.fileHandleForReading, input.fileHandleForWriting)
            script.serve(Connection(input: said.fileDescriptor, output: heard.fileDescriptor))
            withExtendedLifetime((said, heard)) {}
        }
    }

    func end() {
        server.terminate()
        try? FileManager.default.removeItem(atPath: folder)
    }
}
