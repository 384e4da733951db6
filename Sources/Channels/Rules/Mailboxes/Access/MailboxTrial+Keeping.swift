import Foundation
package import Kernel
package import Store

extension Mailboxes {
    /// Tries both directions of a mailbox and keeps what came of it. Where the server refuses addresses with a mark, answers come
    /// back to the plain address from then on, so that none is lost.
    package static func test(
        _ id: MailboxID, _ access: MailboxAccess, in database: any Database
    ) async throws -> MailboxTrial {
        let mailbox = try await database.read { try one(id, in: $0).mailbox }
        let trial = await MailboxTrial.run(mailbox, access)
        try await database.write { [key = access.key] tx in
            if trial.refusesMarks {
                var change = MailboxChange()
                change.tags = false
                try Mailboxes.change(id, change, ifVersion: nil, key: key, in: tx)
            }
            try MailboxStore.setTrial(trial.kept, of: id, in: tx)
        }
        return trial
    }
}

extension MailboxTrial {
    /// As it is kept: JSON.
    fileprivate var kept: String? { (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } }

    /// What was kept; nil when it cannot be read.
    init?(kept text: String) {
        guard let trial = try? JSONDecoder().decode(MailboxTrial.self, from: Data(text.utf8)) else { return nil }
        self = trial
    }
}
