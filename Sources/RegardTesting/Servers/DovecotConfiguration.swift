import Foundation
import Glibc

/// What a Dovecot of a test is told.
struct DovecotConfiguration {
    let folder: String
    let port: Int
    /// Where it asks whether a token is good; nil to take passwords.
    let introspection: String?

    /// Dovecot hands out no mail as root: under root the mails are those of nobody.
    static let (uid, gid) = getuid() == 0 ? (65_534, 65_534) : (getuid(), getgid())

    static func own(_ path: String) {
        guard getuid() == 0 else { return }
        chown(path, uid, gid)
    }

    /// How it learns whose a token is.
    var tokens: String {
        """
        introspection_url = \(introspection ?? "")
        introspection_mode = post
        username_attribute = username
        active_attribute = active
        active_value = true
        """
    }

    private var proof: String {
        introspection == nil
            ? "passdb {\n  driver = static\n  args = password=\(DovecotServer.password)\n}"
            : """
            auth_mechanisms = oauthbearer xoauth2
            passdb {
              driver = oauth2
              mechanisms = oauthbearer xoauth2
              args = \(folder)/tokens.conf
            }
            """
    }

    var text: String {
        let name = getpwuid(Self.uid).map { String(cString: $0.pointee.pw_name) } ?? "nobody"
        let group = getgrgid(Self.gid).map { String(cString: $0.pointee.gr_name) } ?? "nogroup"
        let users = "default_internal_user = \(name)\ndefault_internal_group = \(group)\ndefault_login_user = \(name)"
        return """
            protocols = imap
            base_dir = \(folder)/run
            log_path = \(folder)/log
            ssl = no
            disable_plaintext_auth = no
            mail_location = maildir:\(folder)/mail
            \(getuid() == 0 ? "" : users)
            \(proof)
            userdb {
              driver = static
              args = uid=\(Self.uid) gid=\(Self.gid) home=\(folder)
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
            service auth {
              unix_listener \(folder)/sign-in {
                mode = 0666
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
