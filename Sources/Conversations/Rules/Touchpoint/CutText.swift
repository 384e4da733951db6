import Mail

/// What is folded away of a mail's words, as the `touchpoint` table keeps it: "120-340,512-600". Nil for nothing.
struct CutText: Equatable, Sendable {
    let text: String?

    init(text: String?) {
        self.text = text
    }

    /// Reads the words of a mail.
    init(ofMail words: String) {
        let cut = ReplyText(of: words).cut
        self.init(text: cut.isEmpty ? nil : cut.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ","))
    }

    var ranges: [Range<Int>] {
        (text ?? "").split(separator: ",").compactMap { pair in
            let ends = pair.split(separator: "-").compactMap { Int($0) }
            return ends.count == 2 && 0 <= ends[0] && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
        }
    }
}
