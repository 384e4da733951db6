import ChannelsRules
import Kernel
import Mail
import Store

extension KeptMail {
    /// These messages, each with what our own mail server found out about its sender among its problems; one statement.
    static func judged(_ batch: [KeptMail], in tx: Transaction) throws -> [KeptMail] {
        guard batch.contains(where: { $0.mail.headers.has("authentication-results") }) else { return batch }
        let hosts = try Mailboxes.hosts(in: tx)
        return batch.map { kept in
            guard AuthenticationResults.deniesSender(kept.mail, trusting: hosts) else { return kept }
            var mail = kept.mail
            mail.problems.append(AuthenticationResults.problem)
            return KeptMail(kept, mail: mail)
        }
    }
}

extension ReadMail {
    /// Whether our own mail server says that the sender could not be proved.
    var isUnproved: Bool { problems.contains(AuthenticationResults.problem) }
}
