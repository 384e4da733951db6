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
        let pattern = try checked(sender, in: tx)
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
        try say(verdict, of: try sender(of: id, in: tx), by: member, in: tx)
    }

    /// Who sent a message that was put aside, by their address; empty when it names nobody.
    static func sender(of id: ID<IntakeItem>, in tx: Transaction) throws -> String {
        _ = try Quarantine.item(id, in: tx)
        return MailDesk.read(try Quarantine.start(id, in: tx)).from.first?.address ?? ""
    }

    /// The address, or the domain with its @, as a rule keeps it. Refused when it is neither, or ours.
    static func checked(_ sender: String, in tx: Transaction) throws -> String {
        guard let pattern = pattern(sender) else { throw ConversationRefusal.senderUnreadable }
        let sample = pattern.hasPrefix("@") ? "somebody\(pattern)" : pattern
        guard try !OurAddresses.all(in: tx).isOurs(sample) else { throw ConversationRefusal.senderOurs(pattern) }
        return pattern
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
