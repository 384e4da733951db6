import Foundation

/// How to sign in at a mail server.
package enum MailLogin: Sendable, Equatable {
    case password(user: String, Secret)
    /// An OAuth 2 access token (OAUTHBEARER or XOAUTH2, as the server offers).
    case bearer(user: String, Secret)

    package var user: String {
        switch self {
        case .password(let user, _), .bearer(let user, _): user
        }
    }

    private var secret: String {
        switch self {
        case .password(_, let secret), .bearer(_, let secret): secret.text
        }
    }

    /// `words` of a server with the secret taken out, in clear or as it was sent (RFC 4616), should the server repeat it.
    ///
    /// One of less than four signs stays: to take it out of other words would tell it.
    func hidden(in words: String) -> String {
        guard secret.utf8.count >= 4 else { return words }
        let sent = ["\0\(user)\0\(secret)", secret].map { Data($0.utf8).base64EncodedString() }
        return (sent + [secret]).reduce(words) { $0.replacing($1, with: "•••") }
    }
}
