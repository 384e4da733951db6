import ChannelsRules
import Kernel
import Mail
import Store

extension OpenHouse {
    /// The key that passwords of mailboxes are kept with: the file that the settings name, else the folder's, made when nothing
    /// was ever kept with another one. Nil when that one is not here: no password can be opened then.
    func mailKey() async throws -> SealingKey? {
        let named = configuration[.mailKey]
        let path = named.isEmpty ? "\(folder.path)/mail.key" : named
        if let kept = folder.bytes(of: path, atLeast: SealingKey.length) {
            return SealingKey(Array(kept.prefix(SealingKey.length)))
        }
        guard named.isEmpty else {
            throw Problem("the file \(path) in --mail-key holds no key: it needs \(SealingKey.length) bytes")
        }
        guard try await !database.read({ try Mailboxes.haveSecrets(in: $0) }) else { return nil }
        try folder.make()
        return SealingKey(try folder.make(SealingKey.random(), at: path))
    }

    /// How mailboxes are signed in to.
    func mailboxes() async throws -> MailboxAccess {
        MailboxAccess(
            database, key: try await mailKey(), clock: SystemClock(), otherwise: try SMTPSettings.read(configuration))
    }
}
