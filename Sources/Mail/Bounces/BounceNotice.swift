/// The words of a bounce, without the message that came back below them.
struct BounceNotice {
    /// At most 20,000 bytes.
    let text: String
    /// What stood below: the message that came back, or its header; empty when nothing did.
    let returned: String
    /// Addresses that are never the one that failed: whom the bounce is sent to, and who sent it.
    private let ours: Set<String>
    private let lines: [Line]

    private struct Line {
        let text: Substring
        let folded: String
        /// Whether it is of those on which reports put the address that failed.
        let isPlace: Bool
    }

    init(_ words: String, ours: Set<String>) {
        let lines = TextPieces.lines(words)
        let end = lines.indices.first { ReturnedHeader.begins(at: $0, in: lines) } ?? lines.endIndex
        text = String(decoding: lines[..<end].joined(separator: "\n").utf8.prefix(20_000), as: UTF8.self)
        returned = String(decoding: lines[end...].joined(separator: "\n").utf8.prefix(20_000), as: UTF8.self)
        self.ours = ours
        self.lines = TextPieces.lines(text).map { line in
            let folded = line.lowercased()
            return Line(text: line, folded: folded, isPlace: Self.isPlace(line, folded))
        }
    }

    /// The addresses that the words say failed: those that stand where reports put them, else all that are not ours.
    var recipients: [String] {
        let placed = lines.filter(\.isPlace).flatMap { BounceAddresses.all(in: String($0.text)) }
        let named = placed.isEmpty ? BounceAddresses.all(in: text) : placed
        let offered = offered
        let failing = named.filter { !offered.contains($0) }
        let others = (failing.isEmpty ? named : failing).filter { !Self.isDaemon($0) && !ours.contains($0) }
        var seen: Set<String> = []
        return (others.isEmpty ? named.filter { !Self.isDaemon($0) } : others).filter { seen.insert($0).inserted }
    }

    /// The addresses that somebody is to be written to from now on, and that nothing else is said of.
    private var offered: Set<String> {
        var offered: Set<String> = []
        var others: Set<String> = []
        var isOpen = false
        for line in lines {
            let spoken = Self.offers.compactMap { line.folded.firstRange(of: $0)?.upperBound }.min()
            let offer = isOpen ? line.folded.startIndex : spoken
            let end = offer ?? line.folded.endIndex
            let found = BounceAddresses.all(in: String(line.folded[end...]))
            others.formUnion(BounceAddresses.all(in: String(line.folded[..<end])))
            offered.formUnion(found)
            isOpen = offer != nil && found.isEmpty && (isOpen ? line.folded.isEmpty : line.folded.hasSuffix(":"))
        }
        return offered.subtracting(others)
    }

    /// From the first line with the address up to the next one that puts another address; all the text when it is not named.
    func passage(about address: String) -> String {
        let phrase = Phrases([address])
        let mentions = lines.indices.filter { phrase.occur(in: lines[$0].folded) }
        guard let first = mentions.first(where: { lines[$0].isPlace }) ?? mentions.first else { return text }
        if Self.startsWithCode(lines[first].text) { return lines[first].text + continuation(after: first) }
        let end = lines.indices.dropFirst(first + 1).first { index in
            lines[index].isPlace && !phrase.occur(in: lines[index].folded)
        }
        return lines[first..<(end ?? lines.endIndex)].map(\.text).joined(separator: "\n")
    }

    /// Whether a line is of those on which reports put the address that failed.
    private static func isPlace(_ line: Substring, _ folded: String) -> Bool {
        guard line.utf8.contains(UInt8(ascii: "@")) else { return false }
        let bare = line.drop { $0.isWhitespace || "*->\"'“".contains($0) }
        guard bare.contains("@") else { return false }
        let first = withoutCode(bare).drop { $0 == "<" }.prefix { !$0.isWhitespace && !"<>[\"(".contains($0) }
        if first.contains("@") { return true }
        return starts.occur(in: folded)
    }

    /// Without a reply code at the start, as in `554 <ann@example.org>... no such user`.
    private static func withoutCode(_ line: Substring) -> Substring {
        let code = line.prefix { $0.isNumber }
        return code.count == 3 ? line.dropFirst(3).drop { $0 == " " || $0 == "-" } : line
    }

    /// Whether the line is one of a server's own, so that the next one of them is about something else.
    private static func startsWithCode(_ line: Substring) -> Bool {
        line.first.map { $0 == "4" || $0 == "5" } == true && line.prefix { $0.isNumber }.count == 3
    }

    private func continuation(after index: Int) -> String {
        lines[(index + 1)...].prefix { $0.text.first == " " || $0.text.first == "\t" }.map { "\n" + $0.text }.joined()
    }

    private static func isDaemon(_ address: String) -> Bool {
        let local = address.prefix { $0 != "@" }
        return local == "mailer-daemon" || local == "postmaster" || local == "root" || local == "abuse"
            || local == "support"
    }

    /// What stands before a new address, in lower case.
    private static let offers = [
        "please try ", "please try:", "please use ", "please write to ", "try instead", "new address", "new e-mail",
        "new email",
        "moved to", "changed to",
        "replaced by", "forward to", "now at ", "instead use", "neue adresse", "neue e-mail", "nouvelle adresse",
        "nueva dirección",
        "nuovo indirizzo", "novo endereço", "nieuwe adres", "nieuw adres", "nowy adres", "ny adress", "ny adresse",
        "uusi osoite",
        "новый адрес", "新しいアドレス", "新地址", "新邮箱",
    ]

    private static let starts = Phrases([
        "rcpt to:", "recipient:", "recipients:", "intended recipient", "final-recipient", "delivering your mail to",
        "delivered to <", "to the following recipient", "permanent errors:", "failed recipient", "undeliverable to",
        "could not be delivered to",
        "e-mail address:", "your message to", "unable to deliver to", "not delivered to", "delivery failed to", "адрес",
        "for <",
    ])
}
