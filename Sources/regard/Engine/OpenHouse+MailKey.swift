import ChannelsRules
import Kernel
import Mail
import Store

extension OpenHouse {
    /// The key that passwords of mailboxes are kept with: the file that the settings name, else the folder's, made when nothing
    /// was ever kept with another one. Nil when that one is not here: no password can be opened then.
    func mailKey() async throws -> SealingKey? {
        if let key = try folder.namedMailKey(configuration) { return key }
        let path = "\(folder.path)/mail.key"
        if let kept = folder.mailKey(at: path) { return kept }
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

extension DataFolder {
    /// The key in the file that the settings name; nil when they name none, and refused when it holds none.
    func namedMailKey(_ configuration: Configuration) throws -> SealingKey? {
        let path = configuration[.mailKey]
        guard !path.isEmpty else { return nil }
        guard let key = mailKey(at: path) else {
            throw Problem("the file \(path) in --mail-key holds no key: it needs \(SealingKey.length) bytes")
        }
        return key
    }

    fileprivate func mailKey(at path: String) -> SealingKey? {
        bytes(of: path, atLeast: SealingKey.length).flatMap { SealingKey(Array($0.prefix(SealingKey.length))) }
    }
}
