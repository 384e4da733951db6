import Foundation
import Glibc
import Testing

@testable import Mail

/// Dovecot on this machine, in a temporary folder, with one mailbox in a Maildir.
final class DovecotServer: Sendable {
    static let dovecot = Daemon.installed("/usr/sbin/dovecot")
    static let isWanted = Daemon.isWanted(dovecot, "dovecot-imapd")

    let port: Int
    private let folder: String
    private let server: Process

    var settings: MailServer {
        MailServer(
            .imap, host: "127.0.0.1", port: port, security: .none,
            login: .password(user: "ann", Secret("pass:w@rd")), timeout: .seconds(20))
    }

    init() throws {
        folder = "/tmp/regard-dovecot-\(UUID().uuidString)"
        port = try Daemon.freePort()
        for part in ["run", "mail/cur", "mail/new", "mail/tmp"] {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
        }
        try Self.configuration(folder, port).write(toFile: folder + "/dovecot.conf", atomically: true, encoding: .utf8)
        for part in ["", "mail", "mail/cur", "mail/new", "mail/tmp"] { Self.own("\(folder)/\(part)") }
        server = try Daemon.run(
            try #require(Self.dovecot, "dovecot-imapd is not installed."), ["-F", "-c", folder + "/dovecot.conf"])
        Daemon.wait(for: server, on: port)
    }

    /// Puts a mail into the mailbox, as a delivery does.
    func deliver(_ bytes: [UInt8], name: String = UUID().uuidString) throws {
        let path = "\(folder)/mail/tmp/\(name)"
        let file = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
        defer { close(file) }
        try #require(write(file, bytes, bytes.count) == bytes.count)
        if getuid() == 0 { fchown(file, Self.uid, Self.gid) }
        try #require(rename(path, "\(folder)/mail/new/\(name)") == 0)
    }

    /// Forgets the numbers of the mails, as a restored or moved mailbox does: UIDVALIDITY changes.
    func renumber() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder + "/mail")
        where name.hasPrefix("dovecot") {
            try FileManager.default.removeItem(atPath: "\(folder)/mail/\(name)")
        }
    }

    func end() {
        server.terminate()
        server.waitUntilExit()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Dovecot hands out no mail as root: under root the mails are those of nobody.
    private static let (uid, gid) = getuid() == 0 ? (65_534, 65_534) : (getuid(), getgid())

    private static func own(_ path: String) {
        guard getuid() == 0 else { return }
        chown(path, uid, gid)
    }

    private static func configuration(_ folder: String, _ port: Int) -> String {
        let name = getpwuid(uid).map { String(cString: $0.pointee.pw_name) } ?? "nobody"
        let group = getgrgid(gid).map { String(cString: $0.pointee.gr_name) } ?? "nogroup"
        let users = "default_internal_user = \(name)\ndefault_internal_group = \(group)\ndefault_login_user = \(name)"
        return """
            protocols = imap
            base_dir = \(folder)/run
            log_path = \(folder)/log
            ssl = no
            disable_plaintext_auth = no
            mail_location = maildir:\(folder)/mail
            \(getuid() == 0 ? "" : users)
            passdb {
              driver = static
              args = password=pass:w@rd
            }
            userdb {
              driver = static
              args = uid=\(uid) gid=\(gid) home=\(folder)
            }
            service imap-login {
              chroot =
              inet_listener imap {
                address = 127.0.0.1
                port = \(port)
              }
              inet_listener imaps {
                port = 0
              }
            }
            service anvil {
              chroot =
            }
            namespace inbox {
              inbox = yes
            }
            """
    }
}
