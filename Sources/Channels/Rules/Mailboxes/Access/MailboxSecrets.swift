import Foundation
import Kernel
import Mail

/// Everything about a mailbox that nobody may read; kept sealed.
struct MailboxSecrets: Codable, Equatable {
    var password: String?
    var outgoingPassword: String?
    var clientSecret: String?
    var refreshToken: String?
    var accessToken: String?
    /// Until when the access token opens something, in milliseconds since 1970.
    var accessUntil: Int64?
    /// What goes with the code of a consent that was begun, and the word by which its answer is known.
    var consentVerifier: String?
    var consentState: String?

    var isEmpty: Bool { self == MailboxSecrets() }

    /// The secrets that `change` makes of these.
    func changed(by change: MailboxChange) -> MailboxSecrets {
        var new = self
        if let password = change.password?.text, !password.isEmpty { new.password = password }
        if let password = change.outgoingPassword?.text, !password.isEmpty { new.outgoingPassword = password }
        if let secret = change.clientSecret?.text, !secret.isEmpty { new.clientSecret = secret }
        return new
    }

    /// Whether there is something to sign in with.
    func open(_ mailbox: Mailbox) -> Bool {
        if case .consent = mailbox.signIn { return refreshToken != nil }
        return password != nil
    }

    func sealed(with key: SealingKey, for id: MailboxID) throws -> [UInt8]? {
        isEmpty ? nil : try key.seal(Array(JSONEncoder().encode(self)), for: "mailbox \(id)")
    }

    /// What was sealed for `id`; nil when this key does not open it.
    init?(sealed: [UInt8], with key: SealingKey, for id: MailboxID) {
        guard let bytes = key.open(sealed, for: "mailbox \(id)"),
            let secrets = try? JSONDecoder().decode(MailboxSecrets.self, from: Data(bytes))
        else { return nil }
        self = secrets
    }

    init() {}
}
