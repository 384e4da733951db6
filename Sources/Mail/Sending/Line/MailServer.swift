/// A mail server and how to reach it; the same for sending and for fetching.
package struct MailServer: Sendable, Equatable {
    package enum Service: String, Sendable {
        case smtp
        case imap
    }

    package enum Security: String, Sendable, CaseIterable, Codable {
        /// In clear: for a server on the same machine.
        case none
        /// TLS from the first command on; nothing is said to a server that does not offer it.
        case startTLS = "starttls"
        /// TLS from the first byte.
        case tls
    }

    package var service: Service
    package var host: String
    package var port: Int
    package var security: Security
    package var login: MailLogin?
    /// A PEM file of the authorities to trust; nil for those of the system.
    package var caFile: String?
    /// The longest wait for a connection, and for each answer.
    package var timeout: Duration
    /// What we call ourselves (EHLO); nil for the name of this machine.
    package var helo: String?

    /// `port` nil is the usual one.
    package init(
        _ service: Service, host: String, port: Int? = nil, security: Security, login: MailLogin? = nil,
        caFile: String? = nil, timeout: Duration = .seconds(60), helo: String? = nil
    ) {
        self.service = service
        self.host = host
        self.port = port ?? Self.usualPort(service, security)
        self.security = security
        self.login = login
        self.caFile = caFile
        self.timeout = timeout
        self.helo = helo
    }

    /// Submission with TLS (RFC 8314 §3.3), with STARTTLS (RFC 6409) and relay (RFC 5321); for IMAP likewise.
    package static func usualPort(_ service: Service, _ security: Security) -> Int {
        switch (service, security) {
        case (.smtp, .tls): 465
        case (.smtp, .startTLS): 587
        case (.smtp, .none): 25
        case (.imap, .tls): 993
        case (.imap, .startTLS), (.imap, .none): 143
        }
    }
}
