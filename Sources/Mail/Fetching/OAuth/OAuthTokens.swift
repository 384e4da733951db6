import Foundation

/// What opens a mailbox for about an hour, and what gets the next one.
package struct OAuthGrant: Sendable, Equatable {
    package let access: Secret
    /// How many seconds it opens something.
    package let seconds: Int
    /// What to use from now on; nil when the one that was used stays.
    package let refresh: Secret?
}

/// No token was given.
package struct OAuthFailure: Error, Sendable, Equatable {
    /// Whether the provider says no for good: somebody has to give consent again.
    package let isPermanent: Bool
    /// What happened, with the provider's own words; never with a secret.
    package let sentence: String
}

/// Asks a provider for tokens, on threads of its own.
package struct OAuthTokens: Sendable {
    private let threads = WorkThreads(atOnce: 4)
    private let timeout: Duration

    package init(timeout: Duration = .seconds(30)) {
        self.timeout = timeout
    }

    /// A fresh access token for a refresh token (RFC 6749 §6).
    package func refresh(
        _ token: Secret, at provider: OAuthProvider, as client: OAuthClient
    ) async throws(OAuthFailure) -> OAuthGrant {
        let scope = provider.scope.isEmpty ? [] : [("scope", provider.scope)]
        return try await ask(
            [("grant_type", "refresh_token"), ("refresh_token", token.text)] + scope, provider, client)
    }

    /// The first tokens for the code that the page of consent sent back to `redirect` (RFC 6749 §4.1.3, RFC 7636 §4.5).
    package func exchange(
        code: Secret, verifier: String, redirect: String, at provider: OAuthProvider, as client: OAuthClient
    ) async throws(OAuthFailure) -> OAuthGrant {
        try await ask(
            [
                ("grant_type", "authorization_code"), ("code", code.text), ("redirect_uri", redirect),
                ("code_verifier", verifier),
            ], provider, client)
    }

    private func ask(
        _ fields: [(String, String)], _ provider: OAuthProvider, _ client: OAuthClient
    ) async throws(OAuthFailure) -> OAuthGrant {
        let own = [("client_id", client.id)] + (client.secret.map { [("client_secret", $0.text)] } ?? [])
        let (address, timeout) = (provider.token, timeout)
        let result = await threads.run { () -> Result<OAuthGrant, OAuthFailure> in
            do throws(WebPost.Failure) {
                return OAuthReply.read(try WebPost.send(own + fields, to: address, timeout: timeout), from: address)
            } catch {
                return .failure(
                    OAuthFailure(isPermanent: false, sentence: "\(address) could not be reached: \(error.words)"))
            }
        }
        return try result.get()
    }
}

/// What a provider answers (RFC 6749 §5).
private struct OAuthReply: Decodable {
    let access: String?
    let expires: Seconds?
    let refresh: String?
    let error: String?
    let description: String?

    enum CodingKeys: String, CodingKey {
        case access = "access_token"
        case expires = "expires_in"
        case refresh = "refresh_token"
        case error
        case description = "error_description"
    }

    /// A number, which some write as text.
    struct Seconds: Decodable {
        let value: Int

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Double.self) {
                value = Int(exactly: number.rounded()) ?? 0
            } else {
                value = Int(try container.decode(String.self)) ?? 0
            }
        }
    }

    static func read(_ answer: WebPost.Answer, from address: String) -> Result<OAuthGrant, OAuthFailure> {
        let reply = try? JSONDecoder().decode(OAuthReply.self, from: Data(answer.body))
        guard answer.status == 200, let access = reply?.access, !access.isEmpty else {
            let words = reply?.words ?? "it answered \(answer.status)"
            let isPermanent = (400..<500).contains(answer.status) && ![408, 429].contains(answer.status)
            return .failure(OAuthFailure(isPermanent: isPermanent, sentence: "\(address) gave no access: \(words)"))
        }
        let seconds = min(max(reply?.expires?.value ?? 3_600, 60), 86_400)
        return .success(
            OAuthGrant(
                access: Secret(access), seconds: seconds,
                refresh: reply?.refresh.flatMap { $0.isEmpty ? nil : Secret($0) }))
    }

    /// The provider's own words, on one line.
    private var words: String? {
        let words = [error, description].compactMap(\.self).joined(separator: ": ")
        return words.isEmpty ? nil : ServerReply(code: 0, words: String(words.prefix(500))).words
    }
}
