package import ChannelsRules
package import Kernel
import Mail
package import PeopleRules
package import Store
import Timeline

/// What can be said of senders.
package enum SenderRules {
    /// All rules by their pattern, at most 2,000.
    package static func all(in tx: Transaction) throws -> [SenderRule] {
        try tx.rows(
            "SELECT id, pattern, verdict, member_id, made_ms FROM sender_rule ORDER BY pattern LIMIT 2000", rule)
    }

    /// Says that mail from an address, or from every address of a domain with its @, is put aside or always taken. A newer word
    /// takes the place of an older one. Refused when it is neither, or ours.
    @discardableResult
    package static func say(
        _ verdict: SenderRule.Verdict, of sender: String, by member: MemberID, in tx: Transaction
    ) throws -> SenderRuleID {
        guard let pattern = pattern(sender) else { throw ConversationRefusal.senderUnreadable }
        let sample = pattern.hasPrefix("@") ? "somebody\(pattern)" : pattern
        guard try !OurAddresses.all(in: tx).isOurs(sample) else { throw ConversationRefusal.senderOurs(pattern) }
        let id = try tx.row(
            """
            INSERT INTO sender_rule (id, pattern, verdict, member_id, made_ms)
            VALUES (\(tx.nextID(of: SenderRule.self)), \(pattern), \(verdict), \(member), \(tx.now))
            ON CONFLICT (pattern) DO UPDATE SET verdict = excluded.verdict, member_id = excluded.member_id,
              made_ms = excluded.made_ms
            RETURNING id
            """
        ) { $0.id(0, of: SenderRule.self) }
        guard let id else { throw Absent("rule") }
        try Timeline.append(SenderRuleChanged(rule: id), by: member.value, in: tx)
        return id
    }

    /// Takes a rule back; mail of its sender is sorted like any other.
    package static func remove(_ id: SenderRuleID, by member: MemberID, in tx: Transaction) throws {
        guard try tx.changed(by: "DELETE FROM sender_rule WHERE id = \(id)") == 1 else { throw Absent("rule") }
        try Timeline.append(SenderRuleChanged(rule: id), by: member.value, in: tx)
    }

    /// Says so of who sent a message that was put aside.
    @discardableResult
    package static func say(
        _ verdict: SenderRule.Verdict, ofSenderOf id: ID<IntakeItem>, by member: MemberID, in tx: Transaction
    ) throws -> SenderRuleID {
        _ = try Quarantine.item(id, in: tx)
        let mail = MailDesk.read(try Quarantine.start(id, in: tx))
        return try say(verdict, of: mail.from.first?.address ?? "", by: member, in: tx)
    }

    private static func pattern(_ sender: String) -> String? {
        let line = sender.lowercased().filter { !$0.isWhitespace }
        guard line.hasPrefix("@") else { return Identity.emailKey(line) }
        return line.count <= Identity.limit && Identity.emailKey("somebody\(line)") != nil ? line : nil
    }

    private static func rule(_ row: any Row) -> SenderRule {
        SenderRule(
            id: row.id(0), pattern: row.text(1), verdict: row.word(2, else: .block), member: row.id(3),
            made: row.instant(4))
    }
}
