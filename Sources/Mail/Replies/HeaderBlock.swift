/// The few header fields that a program writes above a message it quotes: From, Sent, To, Subject.
///
/// People write such words too, in forms, lists and plans of a journey. So it takes the sender and, beside that, what only
/// programs write: a word for “sent” or for a sender, a time of day, or an address.
struct HeaderBlock {
    private var hasSender = false
    private var hasReceiver = false
    private var hasSubject = false
    private var hasDate = false
    /// Whether there is a word for “sent”.
    private var isSent = false
    private var hasAddress = false
    private var hasTime = false
    /// Whether the sender is named by a word that is said of nothing else, not by one for “from”.
    private var hasSenderWord = false
    private var gap = 0
    /// Whether words of somebody's own stand among the fields, as in a form.
    private var isForm = false

    /// Whether a block begins at this line. Under a rule two fields will do; without one the line before must be no field.
    static func stands(at index: Int, in lines: ReplyLines, underRule: Bool = false) -> Bool {
        guard lines.all[index].field != nil else { return false }
        let above = underRule || index == 0 ? LineLabel.none : lines.all[index - 1].label
        if case .field = above { return false }
        var block = HeaderBlock()
        block.isForm = above == .own
        for line in lines.all[index...].prefix(12) where !block.take(line) { break }
        return underRule ? block.standsUnderRule : block.standsAlone
    }

    /// False once the block is over.
    private mutating func take(_ line: ReplyLine) -> Bool {
        if let field = line.field {
            gap = 0
            take(field, line)
            return true
        }
        if gap == 0, line.label == .own || line.label == .open { isForm = true }
        gap += line.label == .besides ? 0 : 1
        return gap <= 2
    }

    private mutating func take(_ field: HeaderField, _ line: ReplyLine) {
        switch field {
        case .from:
            hasSender = true
            hasSenderWord = hasSenderWord || !HeaderField.isPreposition(line.folded)
        case .to: hasReceiver = true
        case .subject: hasSubject = true
        case .sent: isSent = true
        case .date: hasDate = true
        case .copy: break
        }
        if field == .from || field == .to { hasAddress = hasAddress || line.folded.utf8.contains(UInt8(ascii: "@")) }
        if field == .sent || field == .date { hasTime = hasTime || Self.holdsTime(line.folded) }
    }

    /// How many of sender, time, receiver and subject there are.
    private var kinds: Int {
        (hasSender ? 1 : 0) + (hasReceiver ? 1 : 0) + (hasSubject ? 1 : 0) + (isSent || hasDate ? 1 : 0)
    }

    private var standsAlone: Bool {
        guard hasSender, kinds >= 3, !isForm || (isSent && kinds == 4) else { return false }
        if kinds == 4 { return isSent || hasAddress || hasTime || hasSenderWord }
        return isSent || (hasAddress && (hasReceiver || hasTime))
    }

    private var standsUnderRule: Bool {
        guard kinds >= 2, hasSender || isSent || hasDate else { return false }
        return isSent || hasAddress || (hasSubject && (kinds >= 3 || hasTime))
    }

    /// Whether a time of day stands in it: `10:12`.
    private static func holdsTime(_ line: String) -> Bool {
        let bytes = Array(line.utf8.suffix(200))
        func isDigit(_ at: Int) -> Bool { bytes.indices.contains(at) && bytes[at] >= 0x30 && bytes[at] <= 0x39 }
        return bytes.indices.contains { at in
            bytes[at] == UInt8(ascii: ":") && isDigit(at - 1) && isDigit(at + 1) && isDigit(at + 2)
        }
    }
}
