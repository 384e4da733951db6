/// A signature at the end of a letter that no mark introduces: under a wish, between two rules, in a frame of bars.
struct ClosingBlock {
    private let lines: ReplyLines

    init(in lines: ReplyLines) {
        self.lines = lines
    }

    /// The line with which it begins when the letter ends with `last`; nil when there is none, or when somebody may say
    /// something in it. How many lines are looked at is bounded.
    func start(endingAt last: Int) -> Int? {
        framed(endingAt: last) ?? ruled(endingAt: last) ?? underWish(endingAt: last)
    }

    /// Under “Best regards”: a name alone stays, as it is how people end what they say.
    private func underWish(endingAt last: Int) -> Int? {
        for index in lines.all.indices[...last].suffix(16).reversed() {
            let line = lines.all[index]
            if Pleasantries.isClosing(line.folded) || Pleasantries.isThanks(line.folded) {
                guard index < last, isSignature(index + 1...last) else { return nil }
                return index + 1
            }
            if !line.isBlank, !SignatureLook.isPart(line) { return nil }
        }
        return nil
    }

    /// Between rules, or under one, as it is usual in Japan.
    private func ruled(endingAt last: Int) -> Int? {
        let isClosed = Self.isRule(lines.all[last])
        let range = lines.all.indices[..<(isClosed ? last : last + 1)].suffix(16)
        guard let start = range.last(where: { Self.isRule(lines.all[$0]) }), start + 1 < range.upperBound else {
            return nil
        }
        return isSignature(start + 1...range.upperBound - 1) ? start : nil
    }

    /// The frame of bars that NetEase's program puts around a name and an address, over the line that names the program.
    private func framed(endingAt last: Int) -> Int? {
        guard lines.all[last].trimmed.hasPrefix("签名由") else { return nil }
        let above = lines.all.indices[..<last].suffix(16).reversed().prefix { index in
            let line = lines.all[index]
            return line.isBlank || line.isBar || SignatureLook.isPart(line)
        }
        return above.last { lines.all[$0].isBar } ?? last
    }

    /// Whether these lines are nothing but parts of a signature, two at least, and one of them stands nowhere else.
    private func isSignature(_ range: ClosedRange<Int>) -> Bool {
        let said = range.map { lines.all[$0] }.filter { !$0.isBlank }
        return (2...14).contains(said.count) && said.contains(where: SignatureLook.isMark)
            && said.allSatisfy { SignatureLook.isPart($0) || Self.isRule($0) }
    }

    /// A row of eight marks or more.
    private static func isRule(_ line: ReplyLine) -> Bool {
        guard let first = line.trimmed.first, (8...200).contains(line.trimmed.utf8.count) else { return false }
        return "-=_*─━＝～~◇◆☆★*＊・".contains(first) && line.trimmed.count >= 8
            && line.trimmed.allSatisfy { "-=_*─━＝～~◇◆☆★*＊・ ".contains($0) }
    }
}
