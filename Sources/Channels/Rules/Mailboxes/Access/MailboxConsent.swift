import Crypto
import Foundation
import Kernel
package import Mail
import Store

/// The way of consent: whoever owns a mailbox lets Regard in at the provider, in a browser (RFC 6749 §4.1 with RFC 7636).
package struct MailboxConsent: Sendable {
    let access: MailboxAccess

    package init(_ access: MailboxAccess) {
        self.access = access
    }

    /// Begins it: the address at the provider where the owner is asked. The answer comes to `redirect`.
    package func begin(_ id: MailboxID, redirect: String) async throws -> String {
        let (state, verifier) = ("\(id)-\(Token.random().text)", Token.random().text + Token.random().text)
        let key = access.key
        return try await access.database.write { tx in
            let (mailbox, _) = try Mailboxes.one(id, in: tx)
            guard case .consent(_, let client, let provider) = mailbox.signIn else {
                throw MailboxRefusal.clientMissing
            }
            var secrets = try Mailboxes.secrets(of: id, key, in: tx)
            (secrets.consentState, secrets.consentVerifier) = (state, verifier)
            try Mailboxes.keep(secrets, of: mailbox, key, in: tx)
            return provider.consentAddress(
                client: client, redirect: redirect, state: state, challenge: Self.challenge(verifier),
                account: mailbox.incoming.account)
        }
    }

    /// Takes the provider's answer: `code` opens the mailbox from now on. Refused when `state` is not the one that was begun
    /// with, or the provider says no.
    package func finish(state: String, code: Secret, redirect: String) async throws -> MailboxID {
        guard let id = state.split(separator: "-").first.flatMap({ MailboxID(String($0)) }) else {
            throw Absent("consent")
        }
        let key = access.key
        let (mailbox, secrets) = try await access.database.read { tx in
            (try Mailboxes.one(id, in: tx).mailbox, try Mailboxes.secrets(of: id, key, in: tx))
        }
        guard secrets.consentState == state, let verifier = secrets.consentVerifier,
            case .consent(_, let client, let provider) = mailbox.signIn
        else { throw Absent("consent") }
        let us = OAuthClient(id: client, secret: secrets.clientSecret.map { Secret($0) })
        let grant: OAuthGrant
        do {
            grant = try await access.tokens.exchange(
                code: code, verifier: verifier, redirect: redirect, at: provider, as: us)
        } catch {
            throw MailboxRefusal.consentRefused(error.sentence)
        }
        try await access.database.write { tx in
            let now = try Mailboxes.one(id, in: tx).mailbox
            var secrets = try Mailboxes.secrets(of: id, key, in: tx)
            // The provider took its time: it may be another one's mailbox by now.
            guard now.signIn == mailbox.signIn, secrets.consentState == state else { throw Absent("consent") }
            try MailboxAccess.keep(grant, of: id, key, in: tx)
            secrets = try Mailboxes.secrets(of: id, key, in: tx)
            (secrets.consentState, secrets.consentVerifier) = (nil, nil)
            try Mailboxes.keep(secrets, of: now, key, in: tx)
            try Mailboxes.tryNow(id, in: tx)
        }
        return id
    }

    /// The SHA-256 of the verifier in base64 for addresses (RFC 7636 §4.2).
    private static func challenge(_ verifier: String) -> String {
        Data(SHA256.hash(data: Array(verifier.utf8))).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
