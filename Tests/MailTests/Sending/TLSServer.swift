import Foundation
import RegardTesting
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

    /// Listens with a certificate for `name`, which ran out in 2020 where it `isExpired`.
    init(name: String, script: ScriptedServer, isExpired: Bool = false) throws {
        let openssl = try #require(Self.openssl, "openssl is not installed.")
        folder = NSTemporaryDirectory() + "regard-tls-\(UUID().uuidString)"
        certificate = folder + "/certificate.pem"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let key = folder + "/key.pem"
        let request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=\(name)"]
        let files = ["-addext", "subjectAltName=DNS:\(name)", "-keyout", key, "-out", certificate]
        try Daemon.run(openssl, request + files).waitUntilExit()
        if isExpired { try Self.makeExpired(name, in: folder, openssl) }
        let (input, output) = (Pipe(), Pipe())
        (port, server) = try Daemon.onFreePort { [certificate] port in
            let address = ["s_server", "-accept", "127.0.0.1:\(port)", "-quiet"]
            let server = try Daemon.run(openssl, address + ["-cert", certificate, "-key", key], input, output)
            return Daemon.wait(for: server, on: port) ? (port, server) : nil
        }
        Thread.detachNewThread {
            blockPipeSignal()
            let (said, heard) = (output.fileHandleForReading, input.fileHandleForWriting)
            script.serve(Connection(input: said.fileDescriptor, output: heard.fileDescriptor))
            withExtendedLifetime((said, heard)) {}
        }
    }

    /// Puts a certificate that has run out in place of the one that is there.
    private static func makeExpired(_ name: String, in folder: String, _ openssl: String) throws {
        let settings = """
            [ca]
            default_ca = us
            [us]
            database = \(folder)/index
            new_certs_dir = \(folder)
            rand_serial = yes
            default_md = sha256
            policy = any
            [any]
            commonName = supplied
            """
        for (file, text) in [("ca.cnf", settings), ("index", ""), ("more", "subjectAltName=DNS:\(name)\n")] {
            try text.write(toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8)
        }
        let key = folder + "/key.pem"
        try Daemon.run(openssl, ["req", "-new", "-key", key, "-subj", "/CN=\(name)", "-out", folder + "/request.pem"])
            .waitUntilExit()
        let dates = ["-startdate", "20200101000000Z", "-enddate", "20200102000000Z"]
        let files = ["-in", folder + "/request.pem", "-out", folder + "/certificate.pem", "-extfile", folder + "/more"]
        try Daemon.run(
            openssl,
            ["ca", "-batch", "-config", folder + "/ca.cnf", "-selfsign", "-keyfile", key, "-notext"] + dates + files
        ).waitUntilExit()
    }

    func end() {
        server.terminate()
        try? FileManager.default.removeItem(atPath: folder)
    }
}
