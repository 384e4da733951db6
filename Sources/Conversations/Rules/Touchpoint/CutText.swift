import Mail

/// What is folded away of a mail's words, as the `touchpoint` table keeps it: "120-340,512-600". Nil for nothing.
struct CutText: Equatable {
    let text: String?

    init(text: String?) {
        self.text = text
    }

    /// Reads a mail's words; what was no mail has nothing around it.
    init(of touchpoint: Touchpoint) {
        let isMail = touchpoint.channel == .email && touchpoint.direction != .note
        let cut = isMail ? ReplyText(of: touchpoint.words).cut : []
        self.init(text: cut.isEmpty ? nil : cut.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ","))
    }

    var ranges: [Range<Int>] {
        (text ?? "").split(separator: ",").compactMap { pair in
            let ends = pair.split(separator: "-").compactMap { Int($0) }
            return ends.count == 2 && 0 <= ends[0] && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
        }
    }
}
