package import Foundation
import Glibc
package import Mail

/// Postfix on this machine, with a folder and ports of its own: takes mail with TLS from whoever signs in at `DovecotServer`, for
/// addresses at customers.example, and hands it on by LMTP.
package final class PostfixServer: Sendable {
    /// It runs as root only, since each of its parts has an account of its own.
    package static let master = getuid() == 0 ? Daemon.installed("/usr/lib/postfix/sbin/master") : nil
    package static let isWanted = Daemon.isWanted(master, "postfix (as root)")

    package let port: Int
    /// The server's own certificate, for localhost.
    package let certificate: String
    private let folder: String
    private let process: Process

    /// How to reach it as ann.
    package var settings: SMTPSettings {
        SMTPSettings(
            host: "localhost", port: port, security: .startTLS, user: "ann", password: Secret(DovecotServer.password),
            caFile: certificate, timeout: .seconds(60))
    }

    /// Starts it; `lmtp` is the port of this machine that it hands mail on to, nil to throw it away.
    package init(signIn: DovecotServer, lmtp: Int? = nil) throws {
        guard let master = Self.master else { throw CocoaError(.executableLoad) }
        let folder = "/tmp/regard-postfix-\(UUID().uuidString.prefix(8))"
        try Self.makeFolders(folder)
        try Self.makeCertificate(folder)
        (port, process) = try Daemon.onFreePort { port in
            try PostfixConfiguration(folder: folder, port: port, signIn: signIn.signInPlace, lmtp: lmtp).write()
            // Postfix closes what it inherited, by which Foundation takes it for ended and waits for that, and for no other
            // program meanwhile. A shell keeps it open.
            let keeping = #""$0" "$@" & child=$!; trap 'kill $child' TERM; wait $child; wait $child"#
            let server = try Daemon.run("/bin/sh", ["-c", keeping, master, "-c", folder + "/conf", "-d"])
            return Daemon.wait(for: server, on: port) ? (port, server) : nil
        }
        self.folder = folder
        certificate = folder + "/certificate.pem"
    }

    /// What it has said so far.
    package var log: String {
        FileManager.default.contents(atPath: folder + "/log").map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    package func end() {
        process.terminate()
        process.waitUntilExit()
        try? FileManager.default.removeItem(atPath: folder)
    }

    private static func makeFolders(_ folder: String) throws {
        let own = [
            "active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "private", "saved",
            "trace",
        ]
        for part in own + ["maildrop", "public", "pid"] {
            try FileManager.default.createDirectory(
                atPath: "\(folder)/queue/\(part)", withIntermediateDirectories: true)
        }
        for part in ["conf", "data"] {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
        }
        guard let owner = getpwnam("postfix")?.pointee.pw_uid, let drop = getgrnam("postdrop")?.pointee.gr_gid else {
            throw CocoaError(.fileNoSuchFile)
        }
        for part in own {
            chown("\(folder)/queue/\(part)", owner, gid_t.max)
            chmod("\(folder)/queue/\(part)", 0o700)
        }
        chown("\(folder)/data", owner, gid_t.max)
        for (part, mode) in [("maildrop", mode_t(0o730)), ("public", 0o710)] {
            chown("\(folder)/queue/\(part)", owner, drop)
            chmod("\(folder)/queue/\(part)", mode)
        }
    }

    private static func makeCertificate(_ folder: String) throws {
        let openssl = Daemon.installed("/usr/bin/openssl", "/usr/local/bin/openssl") ?? ""
        let request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
        let files = ["-addext", "subjectAltName=DNS:localhost", "-keyout", folder + "/key.pem"]
        try Daemon.run(openssl, request + files + ["-out", folder + "/certificate.pem"]).waitUntilExit()
    }
}

/// What a Postfix of a test is told.
struct PostfixConfiguration {
    let folder: String
    let port: Int
    let signIn: String
    let lmtp: Int?

    /// Writes it where it is read.
    func write() throws {
        try main.write(toFile: folder + "/conf/main.cf", atomically: true, encoding: .utf8)
        try master.write(toFile: folder + "/conf/master.cf", atomically: true, encoding: .utf8)
    }

    var main: String {
        """
        compatibility_level = 3.6
        queue_directory = \(folder)/queue
        data_directory = \(folder)/data
        command_directory = /usr/sbin
        daemon_directory = /usr/lib/postfix/sbin
        maillog_file = \(folder)/log
        maillog_file_prefixes = /tmp
        myhostname = mail.customers.example
        mydestination =
        mynetworks =
        inet_interfaces = 127.0.0.1
        inet_protocols = ipv4
        alias_maps =
        alias_database =
        local_recipient_maps =
        virtual_mailbox_domains = customers.example
        virtual_mailbox_maps =
        virtual_transport = \(lmtp.map { "lmtp:inet:127.0.0.1:\($0)" } ?? "discard:")
        smtpd_peername_lookup = no
        smtpd_tls_security_level = encrypt
        smtpd_tls_chain_files = \(folder)/key.pem, \(folder)/certificate.pem
        smtpd_sasl_auth_enable = yes
        smtpd_sasl_type = dovecot
        smtpd_sasl_path = \(signIn)
        smtpd_relay_restrictions = permit_sasl_authenticated, reject
        smtpd_recipient_restrictions = check_recipient_access inline:{
          {nobody@customers.example=550 5.1.1 No such person here}
          {later@customers.example=451 4.7.1 Greylisted: come later}}, permit_sasl_authenticated, reject

        """
    }

    var master: String {
        """
        127.0.0.1:\(port) inet n - n - - smtpd
        pickup unix n - n 60 1 pickup
        cleanup unix n - n - 0 cleanup
        qmgr unix n - n 300 1 qmgr
        tlsmgr unix - - n 1000? 1 tlsmgr
        rewrite unix - - n - - trivial-rewrite
        bounce unix - - n - 0 bounce
        defer unix - - n - 0 bounce
        trace unix - - n - 0 bounce
        verify unix - - n - 1 verify
        proxymap unix - - n - - proxymap
        smtp unix - - n - - smtp
        lmtp unix - - n - - lmtp
        error unix - - n - - error
        retry unix - - n - - error
        discard unix - - n - - discard
        anvil unix - - n - 1 anvil
        scache unix - - n - 1 scache
        postlog unix-dgram n - n - 1 postlogd

        """
    }
}
