package import ConversationsRules
import Kernel
package import PeopleRules
package import Store

/// What can be done with automatic texts.
package enum AutomaticTexts {
    /// All of them by name; a house has few.
    package static func all(in tx: Transaction) throws -> [AutomaticText] {
        try tx.rows("\(columns) ORDER BY name_folded LIMIT 200", read)
    }

    /// One; `Absent` when there is none.
    package static func text(_ id: AutomaticTextID, in tx: Transaction) throws -> AutomaticText {
        guard let found = try tx.row("\(columns) WHERE id = \(id)", read) else { throw Absent("text") }
        return found
    }

    /// Keeps a new text. Refused when its words say nothing or cannot be measured, with what to say instead.
    @discardableResult
    package static func make(
        _ name: String, words: String, language: String = "en", by member: MemberID?, in tx: Transaction
    ) throws -> AutomaticTextID {
        let (name, words) = try checked(name, words, language, except: nil, in: tx)
        let id = tx.nextID(of: AutomaticText.self)
        try tx.run(
            """
            INSERT INTO automatic_text (id, name, name_folded, language, words, kept_ms, kept_by, version)
            VALUES (\(id), \(name), \(name.folded), \(language), \(words), \(tx.now), \(member), 1)
            """)
        try tx.announce("standards")
        return id
    }

    /// Changes a text; refused as a new one is. With `ifVersion` it is a conflict when somebody changed it since.
    package static func change(
        _ id: AutomaticTextID, name: String, words: String, language: String = "en", ifVersion: Int? = nil,
        by member: MemberID?, in tx: Transaction
    ) throws {
        let before = try text(id, in: tx)
        guard ifVersion == nil || ifVersion == before.version else {
            throw Conflict("“\(before.name)” was changed after you opened it. Read what changed, then do it again.")
        }
        let (name, words) = try checked(name, words, language, except: id, in: tx)
        try tx.run(
            """
            UPDATE automatic_text SET name = \(name), name_folded = \(name.folded), language = \(language),
              words = \(words), kept_ms = \(tx.now), kept_by = \(member), version = version + 1
            WHERE id = \(id)
            """)
        try tx.announce("standards")
    }

    /// Puts the words of a text at the end of a colleague's draft of an answer: what it promises is found there like any promise.
    package static func put(
        _ id: AutomaticTextID, intoDraftOf conversation: ConversationID, by member: MemberID, in tx: Transaction
    ) throws {
        let text = try text(id, in: tx)
        let draft = try Drafts.of(conversation, by: member, in: tx)[.reply]
        let words = [draft?.words, text.words].compactMap(\.self).joined(separator: "\n\n")
        try Drafts.save(
            words, cc: draft?.cc ?? "", bcc: draft?.bcc ?? "", .reply, of: conversation, by: member, in: tx)
    }

    /// Takes a text away.
    package static func remove(_ id: AutomaticTextID, in tx: Transaction) throws {
        guard try tx.changed(by: "DELETE FROM automatic_text WHERE id = \(id)") == 1 else { throw Absent("text") }
        try tx.announce("standards")
    }

    private static func checked(
        _ name: String, _ words: String, _ language: String, except id: AutomaticTextID?, in tx: Transaction
    ) throws -> (name: String, words: String) {
        let line = name.collapsed
        guard !line.isEmpty, line.count <= AutomaticText.nameLimit else { throw StandardsRefusal.textNameMissing }
        guard !words.allSatisfy(\.isWhitespace), words.count <= AutomaticText.wordsLimit else {
            throw StandardsRefusal.textMissing
        }
        let findings = try TextFinding.all(in: words, language: language)
        if !findings.isEmpty { throw StandardsRefusal.textEmpty(findings) }
        let taken = try tx.row("SELECT id FROM automatic_text WHERE name_folded = \(line.folded)") {
            $0.id(0, of: AutomaticText.self)
        }
        guard taken == nil || taken == id else { throw StandardsRefusal.textNameTaken(line) }
        return (line, words)
    }

    private static let columns: Query = "SELECT id, name, language, words, kept_ms, version FROM automatic_text"

    @Sendable private static func read(_ row: any Row) -> AutomaticText {
        AutomaticText(
            id: row.id(0), name: row.text(1), language: row.text(2), words: row.text(3), kept: row.instant(4),
            version: row.int(5))
    }
}
