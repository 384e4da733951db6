import Foundation
import Glibc
package import Mail
import Synchronization

/// Dovecot on this machine, in a temporary folder, with one mailbox in a Maildir.
package final class DovecotServer: Sendable {
    package static let dovecot = Daemon.installed("/usr/sbin/dovecot")
    package static let isWanted = Daemon.isWanted(dovecot, "dovecot-imapd")
    /// The password of everybody.
    package static let password = "pass:w@rd"

    package let port: Int
    /// Where other servers ask it who may sign in.
    package var signInPlace: String { folder + "/sign-in" }
    private let folder: String
    private let process = Mutex<Process?>(nil)

    package var settings: MailServer {
        MailServer(
            .imap, host: "127.0.0.1", port: port, security: .none,
            login: .password(user: "ann", Secret(Self.password)), timeout: .seconds(60))
    }

    /// Starts it. `introspection` is where it asks whether an OAuth 2 token is good; nil to take passwords.
    package init(introspection: String? = nil) throws {
        let folder = "/tmp/regard-dovecot-\(UUID().uuidString)"
        for part in ["run", "mail/cur", "mail/new", "mail/tmp"] {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
        }
        for part in ["", "mail", "mail/cur", "mail/new", "mail/tmp"] { DovecotConfiguration.own("\(folder)/\(part)") }
        let (port, server) = try Daemon.onFreePort { port in
            let configuration = DovecotConfiguration(folder: folder, port: port, introspection: introspection)
            try configuration.text.write(toFile: folder + "/dovecot.conf", atomically: true, encoding: .utf8)
            try configuration.tokens.write(toFile: folder + "/tokens.conf", atomically: true, encoding: .utf8)
            return try Self.run(in: folder, on: port).map { (port, $0) }
        }
        (self.folder, self.port) = (folder, port)
        process.withLock { $0 = server }
    }

    /// Starts it again after it was killed; on the same port.
    package func start() throws {
        guard let server = try Self.run(in: folder, on: port) else { throw CocoaError(.executableLoad) }
        process.withLock { $0 = server }
    }

    /// It, once it listens; nil when it cannot.
    private static func run(in folder: String, on port: Int) throws -> Process? {
        guard let dovecot else { throw CocoaError(.executableLoad) }
        let server = try Daemon.run(dovecot, ["-F", "-c", folder + "/dovecot.conf"])
        return Daemon.wait(for: server, on: port) ? server : nil
    }

    /// Ends it and all its connections, as a power cut does.
    package func kill() throws {
        let running = process.withLock { process -> Process? in
            defer { process = nil }
            return process
        }
        guard let running else { return }
        let children = try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { pid_t($0) }
            .filter { Self.parent(of: $0) == running.processIdentifier }
        for child in [running.processIdentifier] + children { Glibc.kill(child, SIGKILL) }
        running.waitUntilExit()
        try? FileManager.default.removeItem(atPath: folder + "/run/master.pid")
    }

    /// Puts a mail into the mailbox, as a delivery does.
    package func deliver(_ bytes: [UInt8], name: String = UUID().uuidString) throws {
        let path = "\(folder)/mail/tmp/\(name)"
        let file = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
        defer { close(file) }
        guard write(file, bytes, bytes.count) == bytes.count else { throw CocoaError(.fileWriteUnknown) }
        if getuid() == 0 { fchown(file, DovecotConfiguration.uid, DovecotConfiguration.gid) }
        guard rename(path, "\(folder)/mail/new/\(name)") == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// How many mails lie in the folder `name`; in the inbox when it is empty.
    package func count(in name: String = "") throws -> Int {
        let place = name.isEmpty ? "mail" : "mail/.\(name)"
        return try ["cur", "new"].map { part in
            try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(place)/\(part)").count
        }.reduce(0, +)
    }

    /// How many mails in the inbox are marked as read.
    package func countRead() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "\(folder)/mail/cur").count { name in
            name.split(separator: ",").last?.contains("S") == true && name.contains(":2,")
        }
    }

    /// Forgets the numbers of the mails, as a restored or moved mailbox does: UIDVALIDITY changes. Dovecot takes the second of
    /// the clock for it, so the next one is waited for.
    package func renumber() async throws {
        try await Task.sleep(for: .milliseconds(1_100))
        for name in try FileManager.default.contentsOfDirectory(atPath: folder + "/mail")
        where name.hasPrefix("dovecot") {
            try FileManager.default.removeItem(atPath: "\(folder)/mail/\(name)")
        }
    }

    package func end() {
        process.withLock { process in
            process?.terminate()
            process?.waitUntilExit()
        }
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static func parent(of process: pid_t) -> pid_t? {
        let text = FileManager.default.contents(atPath: "/proc/\(process)/stat").map {
            String(decoding: $0, as: UTF8.self)
        }
        return text?.split(separator: ")").last?.split(separator: " ").dropFirst().first.flatMap { pid_t($0) }
    }
}
