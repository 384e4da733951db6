/// The server that takes our mail, with where to find it, how to sign in and how long to wait.
package struct SMTPSettings: Sendable, Equatable, CustomStringConvertible {
    package var server: MailServer

    package init(_ server: MailServer) {
        self.server = server
    }

    /// `port` nil is the usual one; a `user` without `password` signs in with an empty one.
    package init(
        host: String, port: Int? = nil, security: MailServer.Security, user: String? = nil, password: Secret? = nil,
        caFile: String? = nil, timeout: Duration = .seconds(60), helo: String? = nil
    ) {
        let login = user.map { MailLogin.password(user: $0, password ?? Secret("")) }
        server = MailServer(
            .smtp, host: host, port: port, security: security, login: login, caFile: caFile, timeout: timeout,
            helo: helo)
    }

    /// The settings in an address such as `smtp://ann:secret@mail.example.org:587`; see `MailServer.init(address:)`.
    package init(address: String) throws(MailServerRefusal) {
        server = try MailServer(address: address)
        guard server.service == .smtp else { throw .scheme }
    }

    /// The address without the password.
    package var description: String { server.description }

    /// How long the server may think about a mail that it has been given whole: ten times the usual wait, as mails may be
    /// examined then, and to go away early is to send twice (RFC 5321 §4.5.3.2.6: ten minutes).
    var verdictTimeout: Duration { server.timeout * 10 }
}
