/// A message that somebody forwarded: whose it is, what stands in it, and what was written above it.
package struct ForwardedLetter: Sendable, Equatable {
    /// Who wrote the inner message.
    package let from: MailAddress
    /// Its words.
    package let words: String
    /// What whoever forwarded it wrote above; empty for nothing.
    package let comment: String

    package init(from: MailAddress, words: String, comment: String) {
        (self.from, self.words, self.comment) = (from, words, comment)
    }

    /// Reads the fields that a mail program wrote above the inner message; nil when there are none, or they name no address.
    package init?(in text: String) {
        let lines = ReplyLines(text)
        guard let start = lines.all.indices.first(where: { Delimiter.stands(at: $0, in: lines) }),
            let head = lines.all.indices[start...].prefix(6).first(where: {
                HeaderBlock.stands(at: $0, in: lines, underRule: true)
            })
        else { return nil }
        let end = lines.all.indices[head...].first { lines.all[$0].isBlank && $0 > head } ?? lines.all.endIndex
        let sender = lines.all[head..<end].first { $0.field == .from }
        guard let sender, let from = Self.address(in: sender.trimmed) else { return nil }
        self.from = from
        comment = lines.joined(lines.all.indices.map { $0 < start })
        words = lines.joined(lines.all.indices.map { $0 >= end })
    }

    /// The address of "From: Ann Lee <ann@example.org>", "Von: Ann Lee [mailto:ann@example.org]" or "De : ann@example.org".
    private static func address(in line: Substring) -> MailAddress? {
        guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        let value = line[line.index(after: colon)...].prefix(500)
        let words = value.split { $0.isWhitespace || "<>[]()\"*;,".contains($0) }
        guard let word = words.last(where: { $0.contains("@") }) else { return nil }
        let address = word.lowercased().hasPrefix("mailto:") ? word.dropFirst(7) : word
        let name = value.prefix { $0 != "<" && $0 != "[" }.split { $0.isWhitespace || "*\"".contains($0) }
        let called = name.joined(separator: " ")
        return EnvelopeAddress(String(address)) == nil
            ? nil : MailAddress(name: called.contains("@") ? "" : called, address: String(address))
    }
}

extension ThreadKeys {
    /// Whether the subject says that the message forwards another, in any of the languages known here.
    package static func isForward(_ subject: String) -> Bool {
        guard let colon = subject.prefix(24).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
        let mark = subject[..<colon].lowercased().filter { $0.isLetter }
        return forwards.contains(mark)
    }

    private static let forwards: Set<String> = [
        "fw", "fwd", "wg", "wtr", "tr", "rv", "enc", "i", "inoltra", "vs", "vb", "vl", "vidaresänt", "videresendt",
        "pd",
        "podaj", "ilt", "doorst", "trs", "továbbítás", "továbbítva", "ym", "fs", "πρθ", "пересл", "הועבר", "إعادةتوجيه",
        "转发", "轉寄", "轉發", "転送", "전달",
    ]
}
