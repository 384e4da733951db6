package import ChannelsRules
package import Kernel
package import PeopleRules
package import Store

/// What machines told us about mail of ours.
package enum Notices {
    /// The notices of a conversation, oldest first, at most the last 100 lines of them. Served by `notice_conversation`.
    package static func of(_ id: ConversationID, in tx: Transaction) throws -> [Notice] {
        let rows = try tx.rows(NoticeStore.of(id, limit: 100)) { (NoticeStore.notice($0), NoticeStore.recipient($0)) }
        var notices: [Notice] = []
        for (notice, recipient) in rows {
            if notices.last?.id != notice.id { notices.append(notice) }
            if let recipient { notices[notices.count - 1].recipients.append(recipient) }
        }
        return notices.reversed()
    }

    /// The message of a notice as it came; `Absent` when there is no such notice.
    package static func intake(of id: NoticeID, in tx: Transaction) throws -> ID<IntakeItem> {
        let found = try tx.row("SELECT intake_id FROM notice WHERE id = \(id)") { $0.id(0, of: IntakeItem.self) }
        guard let found else { throw Absent("notice") }
        return found
    }

    /// Whom a notice is about; nil when it leads to nobody.
    package static func person(of id: NoticeID, in tx: Transaction) throws -> PersonID? {
        try tx.row("SELECT person_id FROM notice WHERE id = \(id)") { $0.idOrNil(0, of: Person.self) } ?? nil
    }
}
