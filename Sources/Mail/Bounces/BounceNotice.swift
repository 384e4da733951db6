/// The words of a bounce, without the message that came back below them.
struct BounceNotice {
    /// At most 20,000 bytes.
    let text: String
    /// What stood below: the message that came back, or its header; empty when nothing did.
    let returned: String
    /// Addresses that are never the one that failed: whom the bounce is sent to, and who sent it.
    private let ours: Set<String>

    init(_ words: String, ours: Set<String>) {
        let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let end = lines.indices.first { ReturnedHeader.begins(at: $0, in: lines) } ?? lines.endIndex
        text = String(decoding: lines[..<end].joined(separator: "\n").utf8.prefix(20_000), as: UTF8.self)
        returned = String(decoding: lines[end...].joined(separator: "\n").utf8.prefix(20_000), as: UTF8.self)
        self.ours = ours
    }

    /// The addresses that the words say failed: those that stand where reports put them, else all that are not ours.
    var recipients: [String] {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        let placed = lines.filter(Self.isPlace).flatMap(BounceAddresses.all)
        let named = BounceAddresses.all(
            in: placed.isEmpty ? lines.joined(separator: "\n") : placed.joined(separator: " "))
        let others = named.filter { !Self.isDaemon($0) && !ours.contains($0) }
        var seen: Set<String> = []
        return (others.isEmpty ? named.filter { !Self.isDaemon($0) } : others).filter { seen.insert($0).inserted }
    }

    /// From the first line with the address up to the next one that puts another address; all the text when it is not named.
    func passage(about address: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let mentions = lines.indices.filter { lines[$0].lowercased().contains(address) }
        guard let first = mentions.first(where: { Self.isPlace(String(lines[$0])) }) ?? mentions.first else {
            return text
        }
        let rest = lines[first...]
        if Self.startsWithCode(lines[first]) { return lines[first] + Self.continuation(of: rest) }
        let end = rest.indices.dropFirst().first { index in
            Self.isPlace(String(lines[index])) && !lines[index].lowercased().contains(address)
        }
        return rest[..<(end ?? rest.endIndex)].joined(separator: "\n")
    }

    /// Whether a line is of those on which reports put the address that failed.
    private static func isPlace(_ line: String) -> Bool {
        let bare = line.drop { $0.isWhitespace || "*->\"'“".contains($0) }
        guard bare.contains("@") else { return false }
        let first = withoutCode(bare).drop { $0 == "<" }.prefix { !$0.isWhitespace && !"<>[\"(".contains($0) }
        if first.contains("@") { return true }
        let folded = line.lowercased()
        return starts.contains { folded.contains($0) }
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

    private static func continuation(of lines: ArraySlice<Substring>) -> String {
        lines.dropFirst().prefix { $0.first == " " || $0.first == "\t" }.map { "\n" + $0 }.joined()
    }

    private static func isDaemon(_ address: String) -> Bool {
        let local = address.prefix { $0 != "@" }
        return local == "mailer-daemon" || local == "postmaster" || local == "root" || local == "abuse"
            || local == "support"
    }

    private static let starts = [
        "rcpt to:", "recipient:", "recipients:", "intended recipient", "final-recipient", "delivering your mail to",
        "delivered to <", "to the following recipient", "permanent errors:", "failed recipient", "undeliverable to",
        "could not be delivered to",
        "e-mail address:", "your message to", "unable to deliver to", "not delivered to", "delivery failed to", "адрес",
        "for <",
    ]
}
