package import Kernel
package import PeopleRules
package import Store

/// One place where the words searched for were said.
package struct FoundWords: Sendable {
    package let touchpoint: TouchpointID
    package let conversation: ConversationID
    package let person: PersonID
    package let subject: String
    package let at: Instant
    package let direction: Touchpoint.Direction
    /// The words around the first match, at most 160 characters.
    package let excerpt: String
}

extension Conversations {
    /// The full-text index of what was said.
    package static var wordIndex: WordIndex { TouchpointWords.index }

    /// Where all of these words were said, the latest recorded first, at most `limit`; older than `before`.
    ///
    /// Sorted by time and not by rank: scoring every match of a common word takes hundreds of times longer, and what was
    /// said last is what people look for. Served by the full-text index of each engine.
    package static func search(
        _ typed: String, before: TouchpointID? = nil, limit: Int = 20, in tx: Transaction
    ) throws -> [FoundWords] {
        let words = Self.searchWords(typed)
        guard !words.isEmpty else { return [] }
        let isOneSign = words.last.map(SearchTerms.isOneSign) ?? false
        let exact = try find(words, lastIsPrefix: isOneSign, before: before, limit: limit, in: tx)
        guard exact.isEmpty, before == nil, (words.last?.count ?? 0) >= 3 else { return exact }
        return try find(words, lastIsPrefix: true, before: nil, limit: limit, in: tx)
    }

    /// The words of what was typed, folded, at most eight; nothing in them means anything to an engine.
    static func searchWords(_ typed: String) -> [String] {
        Array(SearchTerms.searched(typed.prefix(200)).prefix(8))
    }

    private static func find(
        _ words: [String], lastIsPrefix: Bool, before: TouchpointID?, limit: Int, in tx: Transaction
    ) throws -> [FoundWords] {
        let query = finding(words, lastIsPrefix: lastIsPrefix, before: before, limit: limit)
        return try tx.rows(query) { row in
            FoundWords(
                touchpoint: row.id(0), conversation: row.id(1), person: row.id(2), subject: row.text(3),
                at: row.instant(4), direction: row.word(5, else: .note),
                excerpt: excerpt(of: row.text(6), around: words[0]))
        }
    }

    static func finding(_ words: [String], lastIsPrefix: Bool, before: TouchpointID?, limit: Int) -> Query {
        let hits = TouchpointWords.index.newest(
            having: words, lastIsPrefix: lastIsPrefix, before: before?.value, limit: limit)
        return """
            SELECT t.id, t.conversation_id, t.person_id, c.subject, t.at_ms, t.direction, t.words
            FROM (\(hits)) AS hit
            JOIN touchpoint t ON t.id = hit.id
            JOIN conversation c ON c.id = t.conversation_id
            WHERE t.withdrawn_ms IS NULL ORDER BY t.id DESC
            """
    }

    /// The words around the first place where `word` stands; the beginning when folding hides the place.
    static func excerpt(of text: String, around word: String) -> String {
        var whole = text
        let bytes = whole.withUTF8 { Array($0.prefix(20_000)) }
        let match = bytes.place(ofFolded: Array(word.utf8)) ?? foldedPlace(of: word, in: bytes) ?? 0
        let start = bytes.backward(words: 8, from: match)
        var excerpt = bytes[start...].prefix(900).wholeText.collapsed
        if excerpt.count > 160 { excerpt = String(excerpt.prefix(159)) + "…" }
        return start > 0 ? "…" + excerpt : excerpt
    }

    /// Where the word stands that reads like `word` without accents and case; slow, and asked only where bytes do not tell.
    private static func foldedPlace(of word: String, in bytes: [UInt8]) -> Int? {
        let text = bytes[...].wholeText
        let token = text.split(whereSeparator: \.isWhitespace).first {
            $0.description.folded.contains(word)
        }
        return token.map { text.utf8.distance(from: text.startIndex, to: $0.startIndex) }
    }
}

extension [UInt8] {
    /// Where these folded bytes begin for the first time, ASCII letters of either case; nil when they do not occur.
    fileprivate func place(ofFolded word: [UInt8]) -> Int? {
        guard let first = word.first, count >= word.count else { return nil }
        return (0...(count - word.count)).first { start in
            self[start].asciiLowercased == first
                && word.indices.allSatisfy { self[start + $0].asciiLowercased == word[$0] }
        }
    }

    /// The beginning of the word so many words before `place`, or of a character a little before it where no words are apart.
    fileprivate func backward(words: Int, from place: Int) -> Int {
        let place = Swift.min(place, count)
        var (left, index) = (words + 1, place)
        while index > 0 {
            if self[index - 1] <= 32 { left -= 1 }
            if left == 0 || (place - index > 150 && self[index] & 0xC0 != 0x80) { return index }
            index -= 1
        }
        return 0
    }
}

extension UInt8 {
    fileprivate var asciiLowercased: UInt8 { (65...90).contains(self) ? self + 32 : self }
}

extension ArraySlice<UInt8> {
    /// As text, without the character at its end of which only some bytes are there.
    fileprivate var wholeText: String {
        let begun = suffix(4).lastIndex { $0 & 0xC0 != 0x80 } ?? endIndex
        let length = begun == endIndex || self[begun] < 0xC0 ? 1 : self[begun] < 0xE0 ? 2 : self[begun] < 0xF0 ? 3 : 4
        return String(decoding: begun + length > endIndex ? self[..<begun] : self, as: UTF8.self)
    }
}
