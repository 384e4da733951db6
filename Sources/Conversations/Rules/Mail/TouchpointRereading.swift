import ChannelsRules
import Foundation
import Kernel
import Mail
import Store

/// Brings touchpoints in line with what the program understands of their messages now. When they were, whose they are and where
/// they stand does not change.
enum TouchpointRereading {
    /// Renews the touchpoints of these messages; how many were told otherwise before. Served by `touchpoint_intake`.
    static func renew(_ mails: [KeptMail], in tx: Transaction) throws -> Int {
        guard !mails.isEmpty else { return 0 }
        let ids = try tx.rows(
            """
            SELECT intake_id, id FROM touchpoint
            WHERE intake_id IN (\(list: mails.map(\.id))) AND withdrawn_ms IS NULL ORDER BY id
            """
        ) { ($0.id(0, of: IntakeItem.self), $0.id(1, of: Touchpoint.self)) }
        let touchpoints = Dictionary(ids) { first, _ in first }
        var count = 0
        for mail in try KeptMail.judged(mails, in: tx) {
            guard let id = touchpoints[mail.id], let old = try TouchpointStore.one(id, in: tx) else { continue }
            if try renew(old, from: mail, in: tx) { count += 1 }
        }
        return count
    }

    private static func renew(_ old: Touchpoint, from mail: KeptMail, in tx: Transaction) throws -> Bool {
        let contact = Sorting.Contact(
            direction: old.direction, email: old.address ?? "", name: nil, outside: [], replyTo: old.replyTo)
        let letter = IncomingLetter(mail, contact, old.person, now: tx.now)
        let new = letter.touchpoint(old.id, in: old.conversation, old.placed)
        let looked = LookedThrough(new)
        let isSame =
            new.words == old.words && new.senderName == old.senderName && new.hasHTML == old.hasHTML
            && new.files == old.files && looked.cut.ranges == old.cut && new.signs == old.signs
        guard !isSame else { return false }
        let files = try new.files.isEmpty ? nil : String(decoding: JSONEncoder().encode(new.files), as: UTF8.self)
        try TouchpointWords.remove(old, in: tx)
        try tx.run(
            """
            UPDATE touchpoint SET words = \(new.words), sender_name = \(new.senderName),
              has_html = \(new.hasHTML ? 1 : 0), files = \(files), cut = \(looked.cut.text),
              signs = \(try new.signs.text), indexed_as = \(TouchpointWords.way)
            WHERE id = \(old.id)
            """)
        try TouchpointWords.insert(looked.indexed, of: old.id, in: tx)
        guard let preview = try TouchpointStore.preview(of: old.conversation, in: tx) else { return true }
        try tx.run("UPDATE conversation SET preview = \(preview.words) WHERE id = \(old.conversation)")
        try tx.announce("conversation:\(old.conversation)")
        return true
    }
}
