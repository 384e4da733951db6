/// Where a program asks to be let into mailboxes on behalf of whoever owns them (OAuth 2, RFC 6749).
package struct OAuthProvider: Sendable, Equatable {
    /// Where the owner of a mailbox is asked.
    package var consent: String
    /// Where codes and refresh tokens are exchanged.
    package var token: String
    package var scope: String
    /// What the page of consent wants besides.
    package var more: [String: String]

    package init(consent: String, token: String, scope: String, more: [String: String] = [:]) {
        self.consent = consent
        self.token = token
        self.scope = scope
        self.more = more
    }

    /// Google Workspace and Gmail: "Using OAuth 2.0 to Access Google APIs", "XOAUTH2 Mechanism".
    package static let google = OAuthProvider(
        consent: "https://accounts.google.com/o/oauth2/v2/auth", token: "https://oauth2.googleapis.com/token",
        scope: "https://mail.google.com/", more: ["access_type": "offline", "prompt": "consent"])

    /// Microsoft 365 and Outlook: "Authenticate an IMAP, POP or SMTP connection using OAuth".
    package static let microsoft = OAuthProvider(
        consent: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        token: "https://login.microsoftonline.com/common/oauth2/v2.0/token",
        scope: "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
        more: ["prompt": "select_account"])

    /// The address of the page that asks the owner of the mailbox `account`. The answer comes back to `redirect` with `state`;
    /// `challenge` is the SHA-256 of the verifier that goes with the code (RFC 7636).
    package func consentAddress(
        client: String, redirect: String, state: String, challenge: String, account: String
    ) -> String {
        let fields = [
            ("response_type", "code"), ("client_id", client), ("redirect_uri", redirect), ("scope", scope),
            ("state", state), ("code_challenge", challenge), ("code_challenge_method", "S256"), ("login_hint", account),
        ]
        let all = fields + more.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        let query = all.map { "\($0.0)=\($0.1.formEncoded)" }.joined(separator: "&")
        return "\(consent)\(consent.contains("?") ? "&" : "?")\(query)"
    }

    /// Whether both addresses can be asked: by TLS, or on this machine.
    package var isSafe: Bool { [consent, token].allSatisfy(Self.isSafe) }

    private static func isSafe(_ address: String) -> Bool {
        if address.hasPrefix("https://") { return address.utf8.count > 8 }
        let hosts = ["http://127.0.0.1:", "http://localhost:", "http://[::1]:"]
        return hosts.contains(where: address.hasPrefix)
    }
}

/// Who we are to a provider: what it gave whoever registered this desk with it.
package struct OAuthClient: Sendable, Equatable {
    package let id: String
    /// Nil for a client that has none.
    package let secret: Secret?

    package init(id: String, secret: Secret?) {
        self.id = id
        self.secret = secret
    }
}
