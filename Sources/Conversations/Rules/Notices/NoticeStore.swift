import Kernel
import Mail
import PeopleRules
import Store

/// The tables `notice` and `notice_recipient`.
enum NoticeStore {
    static func insert(_ notice: Notice, in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO notice (id, intake_id, conversation_id, person_id, touchpoint_id, kind, at_ms, says, return_on,
              writer)
            VALUES (\(notice.id), \(notice.intake), \(notice.conversation), \(notice.person), \(notice.touchpoint),
              \(notice.kind), \(notice.at), \(notice.says), \(notice.returnOn?.iso),
              \(notice.writer))
            """)
        guard !notice.recipients.isEmpty else { return }
        let rows = notice.recipients.map { recipient -> Query in
            """
            (\(notice.id), \(recipient.address), \(recipient.status), \(recipient.replyCode), \(recipient.reason),
              \(recipient.isPermanent ? 1 : 0))
            """
        }
        try tx.run(
            """
            INSERT INTO notice_recipient (notice_id, address_key, status, reply_code, reason, is_permanent)
            VALUES \(.joined(rows, by: ", ")) ON CONFLICT (notice_id, address_key) DO NOTHING
            """)
    }

    /// The notices of a conversation with their recipients, newest first, at most `limit` rows. Served by
    /// `notice_conversation`.
    static func of(_ conversation: ConversationID, limit: Int) -> Query {
        """
        SELECT n.id, n.intake_id, n.conversation_id, n.person_id, n.touchpoint_id, n.kind, n.at_ms, n.says, n.return_on,
          r.address_key, r.status, r.reply_code, r.reason, r.is_permanent, n.writer
        FROM notice n LEFT JOIN notice_recipient r ON r.notice_id = n.id
        WHERE n.conversation_id = \(conversation) ORDER BY n.at_ms DESC, n.id DESC, r.address_key LIMIT \(limit)
        """
    }

    /// A row's notice without its recipient.
    static func notice(_ row: any Row) -> Notice {
        Notice(
            id: row.id(0), intake: row.id(1), conversation: row.idOrNil(2), person: row.idOrNil(3),
            touchpoint: row.idOrNil(4), kind: row.word(5, else: .automatic), at: row.instant(6), says: row.text(7),
            writer: row.textOrNil(14), returnOn: row.textOrNil(8).flatMap(MailDay.init(iso:)))
    }

    /// A row's recipient; nil when its notice has none.
    static func recipient(_ row: any Row) -> NoticeRecipient? {
        row.textOrNil(9).map { address in
            NoticeRecipient(
                address: address, status: row.textOrNil(10), replyCode: row.textOrNil(11), reason: row.text(12),
                isPermanent: row.int(13) == 1)
        }
    }
}

extension MailDay {
    /// Reads a day as ISO 8601 has it; nil when it is none.
    init?(iso: String) {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }
}
