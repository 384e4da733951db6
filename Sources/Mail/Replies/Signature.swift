/// The mark above a signature or a footer, and the name after a dash.
enum Signature {
    /// Whether a signature or a footer begins with this line and goes on to the end.
    ///
    /// `-- ` with its blank is the mark that programs set (RFC 3676 §4.3). What people or programs set without it also stands
    /// between the parts of a letter, so what follows has to look like a signature.
    static func begins(at index: Int, in lines: ReplyLines) -> Bool {
        let line = lines.all[index]
        if line.text == "-- " { return true }
        guard isMark(line), lines.content(before: index).map({ !lines.all[$0].endsWithColon }) ?? true else {
            return false
        }
        let isRule = line.trimmed.count >= 10
        let below = lines.all[(index + 1)...].prefix(40).prefix { isRule || !$0.isQuoted }
        if SignatureLook.speaks(below) { return false }
        if line.trimmed == "--" { return true }
        if isRule { return below.lazy.filter { !$0.isBlank }.prefix(7).count <= 6 }
        return below.first { !$0.isBlank }.map(SignatureLook.isPart) ?? true
    }

    /// A bare dash, or the rule of underscores that mailing lists put above their footers.
    static func isMark(_ line: ReplyLine) -> Bool {
        let first = line.trimmed.utf8.first ?? 0
        guard first >= 0x80 || first == UInt8(ascii: "-") || first == UInt8(ascii: "_") else { return false }
        if line.trimmed.utf8.count <= 3 { return ["--", "—", "–", "__"].contains(line.trimmed) }
        return line.trimmed.utf8.count >= 10 && line.trimmed.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
    }

    /// How many lines the seal of a message takes that is signed in its text (RFC 9580 §7); nil when none begins here.
    static func sealLength(at index: Int, in lines: ReplyLines) -> Int? {
        guard lines.all[index].folded == "-----begin pgp signed message-----" else { return nil }
        return 1 + lines.all[(index + 1)...].prefix(6).prefix { $0.folded.hasPrefix("hash:") }.count
    }

    /// Whether a line at the very end of a text is no part of it: “Sent from my phone”, “-Ann”.
    static func isEnding(at index: Int, in lines: ReplyLines) -> Bool {
        let above = lines.content(before: index)
        if above.map({ lines.all[$0].endsWithColon }) == true { return false }
        return DeviceLine(at: index, in: lines).isOne || isSigned(at: index, under: above, in: lines)
    }

    /// A dash and a name, `-Abhishek Kona`, under a sentence that has ended; an item of a list stands under another or under what
    /// it completes.
    private static func isSigned(at index: Int, under above: Int?, in lines: ReplyLines) -> Bool {
        let line = lines.all[index]
        guard line.isMarked("-"), line.trimmed.utf8.count <= 40, let above else { return false }
        let words = line.trimmed.dropFirst().split(separator: " ", omittingEmptySubsequences: false)
        let isName =
            words.count <= 3
            && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0 == "." } }
        let before = lines.all[above]
        return isName && !before.isMarked("-")
            && (SignatureLook.endsSentence(before) || Pleasantries.isClosing(before.folded))
    }
}
