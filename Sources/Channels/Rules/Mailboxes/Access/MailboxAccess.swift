package import Kernel
package import Mail
package import Store

/// A mailbox cannot be signed in to, whatever its server says.
package struct MailboxShut: Error, Equatable {
    /// What is wrong and what to do.
    package let sentence: String

    static let sealed = MailboxShut(
        sentence:
            "The password cannot be opened: this program has another key than the one it was sealed with. Write it once more."
    )
    static func signing(_ domain: String) -> MailboxShut {
        MailboxShut(
            sentence:
                "The key that signs mail from \(domain) cannot be opened. Remove it under Settings, and make another.")
    }
    static let noPassword = MailboxShut(sentence: "No password is kept for this mailbox. Write it.")
    static let noConsent = MailboxShut(
        sentence: "Nobody has let Regard into this mailbox yet. Give consent at the provider.")
}

/// How a mailbox's servers are reached and signed in to, with what is kept sealed.
package struct MailboxAccess: Sendable {
    let database: any Database
    package let key: SealingKey?
    let clock: any Clock
    let tokens: OAuthTokens
    /// The longest wait for each answer of a server.
    let patience: Duration
    /// The server of the program's settings, for mail from addresses whose mailbox names none; nil where there is none.
    let otherwise: SMTPSettings?

    /// `key` is nil where this program can keep no secrets; `patience` is the longest wait for each answer of a server.
    package init(
        _ database: any Database, key: SealingKey?, clock: any Clock, tokens: OAuthTokens = OAuthTokens(),
        patience: Duration = .seconds(60), otherwise: SMTPSettings? = nil
    ) {
        self.database = database
        self.key = key
        self.clock = clock
        self.tokens = tokens
        self.patience = patience
        self.otherwise = otherwise
    }

    /// The same, waiting no longer than this for each answer of a server.
    package func patient(_ patience: Duration) -> MailboxAccess {
        MailboxAccess(
            database, key: key, clock: clock, tokens: tokens, patience: patience, otherwise: otherwise)
    }

    /// The server that letters are fetched from. Throws `MailboxShut`, or `OAuthFailure` when the provider gives no token.
    package func incoming(_ mailbox: Mailbox) async throws -> MailServer {
        let login = try await login(mailbox, mailbox.incoming, isOutgoing: false)
        return mailbox.incoming.server(.imap, login, patience)
    }

    /// The server that takes our letters from this address; nil when the mailbox names none. Throws as `incoming`.
    package func outgoing(_ mailbox: Mailbox) async throws -> SMTPSettings? {
        guard let server = mailbox.outgoing else { return nil }
        let login = try await login(mailbox, server, isOutgoing: true)
        return SMTPSettings(server.server(.smtp, login, patience))
    }

    private func login(_ mailbox: Mailbox, _ server: MailboxServer, isOutgoing: Bool) async throws -> MailLogin? {
        guard !server.account.isEmpty else { return nil }
        let secrets = try await secrets(of: mailbox.id)
        switch mailbox.signIn {
        case .password:
            let own = isOutgoing ? secrets.outgoingPassword : nil
            guard let password = own ?? secrets.password else { throw MailboxShut.noPassword }
            return .password(user: server.account, Secret(password))
        case .consent(_, let client, let provider):
            return .bearer(user: server.account, try await token(mailbox.id, secrets, client, provider))
        }
    }

    private func secrets(of id: MailboxID) async throws -> MailboxSecrets {
        guard let sealed = try await database.read({ try MailboxStore.secrets(of: id, in: $0) }) else {
            return MailboxSecrets()
        }
        guard let key, let secrets = MailboxSecrets(sealed: sealed, with: key, for: id) else {
            throw MailboxShut.sealed
        }
        return secrets
    }

    /// A token that opens something for a minute at least: the one that is kept, else a fresh one, which is kept then.
    private func token(
        _ id: MailboxID, _ secrets: MailboxSecrets, _ client: String, _ provider: OAuthProvider
    ) async throws -> Secret {
        if let token = secrets.accessToken, let until = secrets.accessUntil,
            Instant(milliseconds: until) > clock.now + .minutes(1)
        {
            return Secret(token)
        }
        guard let refresh = secrets.refreshToken else { throw MailboxShut.noConsent }
        let client = OAuthClient(id: client, secret: secrets.clientSecret.map { Secret($0) })
        let grant = try await tokens.refresh(Secret(refresh), at: provider, as: client)
        try await database.write { [key] tx in try Self.keep(grant, of: id, key, in: tx) }
        return grant.access
    }

    /// Keeps what a provider gave.
    static func keep(_ grant: OAuthGrant, of id: MailboxID, _ key: SealingKey?, in tx: Transaction) throws {
        let (mailbox, _) = try Mailboxes.one(id, in: tx)
        var secrets = try Mailboxes.secrets(of: id, key, in: tx)
        secrets.accessToken = grant.access.text
        secrets.accessUntil = (tx.now + .seconds(grant.seconds)).milliseconds
        if let refresh = grant.refresh { secrets.refreshToken = refresh.text }
        try Mailboxes.keep(secrets, of: mailbox, key, in: tx)
    }
}

extension MailboxServer {
    /// The server as it is reached.
    func server(_ service: MailServer.Service, _ login: MailLogin?, _ patience: Duration) -> MailServer {
        MailServer(service, host: host, port: port, security: security, login: login, timeout: patience)
    }
}
