/// The codes of mail systems inside their sentences.
enum EnhancedStatus {
    /// The enhanced status code (RFC 3463 §2) of a text, `5.7.1`: the one that follows a reply code as in `550 5.7.1`
    /// (RFC 2034 §4), else the first one. Nil when there is none.
    static func first(in text: String) -> String? {
        let words = words(text)
        let placed = words.indices.dropFirst().first { index in
            words[index].isJoined && isReplyCode(words[index - 1].text) && isStatus(words[index].text)
        }
        return placed.map { words[$0].text } ?? words.first { isStatus($0.text) }?.text
    }

    /// The first SMTP reply code of a refusal (RFC 5321 §4.2.1), `550`; nil when there is none.
    static func replyCode(in text: String) -> String? {
        words(text).first { isReplyCode($0.text) }?.text
    }

    /// Whether a line holds a reply code or an enhanced status code.
    static func holdsCode(_ line: Substring) -> Bool {
        let mayHold = line.utf8.contains { $0 == UInt8(ascii: "4") || $0 == UInt8(ascii: "5") }
        return mayHold && words(String(line)).contains { isReplyCode($0.text) || isStatus($0.text) }
    }

    private static func isStatus(_ word: String) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, ["2", "4", "5"].contains(parts[0]) else { return false }
        return parts.dropFirst().allSatisfy { (1...3).contains($0.count) }
    }

    private static func isReplyCode(_ word: String) -> Bool {
        guard word.count == 3, !word.contains("."), word.hasPrefix("4") || word.hasPrefix("5") else { return false }
        return word.utf8.dropFirst().first.map { $0 <= UInt8(ascii: "5") } == true
    }

    private struct Word {
        var text: String
        /// Whether nothing but marks and spaces stands between it and the word before.
        var isJoined: Bool
    }

    /// Runs of digits and full stops that no letter touches.
    private static func words(_ text: String) -> [Word] {
        var words: [Word] = []
        var current: [UInt8] = []
        var isSpoilt = false
        var isJoined = false
        for byte in Array(text.utf8) + [0x20] {
            if (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: ".") {
                current.append(byte)
                continue
            }
            let isLetter = isLetter(byte)
            if !current.isEmpty, !isSpoilt, !isLetter {
                while current.last == UInt8(ascii: ".") { current.removeLast() }
                words.append(Word(text: String(decoding: current, as: UTF8.self), isJoined: isJoined))
                isJoined = true
            }
            if isLetter { isJoined = false }
            current = []
            isSpoilt = isLetter
        }
        return words
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == UInt8(ascii: "@")
            || byte == UInt8(ascii: "_")
    }
}
