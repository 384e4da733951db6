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

    /// Why the change cannot be: a password that is kept goes to no other server, and to none in another way, than the one it
    /// was written for; nil when all is well.
    func refusal(of change: MailboxChange, from old: Mailbox, to new: Mailbox) -> MailboxRefusal? {
        guard new.signIn == .password else { return nil }
        let reading = change.password?.text.orNil
        if password != nil, reading == nil, old.incoming != new.incoming { return .passwordAnew(outgoing: false) }
        guard let outgoing = new.outgoing, outgoing != old.outgoing, !outgoing.account.isEmpty else { return nil }
        // The server for sending is given its own password, else the one for reading.
        let isOwn = outgoingPassword != nil
        let typed = change.outgoingPassword?.text.orNil ?? (isOwn ? nil : reading)
        return (isOwn || password != nil) && typed == nil ? .passwordAnew(outgoing: true) : nil
    }

    /// The secrets that are still for the servers and the provider that the mailbox has now: another one needs another
    /// consent, and knows us under another name.
    func moved(from old: Mailbox, to new: Mailbox) -> MailboxSecrets {
        var kept = self
        if old.signIn != new.signIn || old.incoming != new.incoming
            || new.outgoing != nil && old.outgoing != new.outgoing
        {
            (kept.refreshToken, kept.accessToken, kept.accessUntil) = (nil, nil, nil)
            (kept.consentVerifier, kept.consentState) = (nil, nil)
        }
        if old.signIn != new.signIn { kept.clientSecret = nil }
        if new.outgoing == nil { kept.outgoingPassword = nil }
        return kept
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
