extension StandardSentence {
    /// What stands around the action and its limit.
    struct Parts {
        var limit: StandardLimit?
        var tail: String?
        var start: String?
        var stop: String?
        var hours: String?
        var condition: String?
        var qualifiers: [String] = []
        /// What a time is taken for, which belongs to what is done: "to board up a window".
        var purpose: String?

        var isEmpty: Bool {
            tail == nil && start == nil && stop == nil && hours == nil && qualifiers.isEmpty
        }
    }

    /// How many words stand before the first comma, where the sentence begins with a condition; 0 otherwise.
    var opening: Int {
        guard let first = words.first, reader.grammar.openings.contains(first.form) else { return 0 }
        return comma(after: 1) ?? 0
    }

    /// The first word from `place` on that follows a comma or another break, outside brackets.
    func comma(after place: Int) -> Int? {
        guard place < words.count else { return nil }
        return (place..<words.count).first {
            words[$0].follows == .stop && words[$0].bracket == 0 && words[$0 - 1].bracket == 0
        }
    }

    /// Sorts the words after the limit, piece by piece; a piece ends at a comma and before the hours that count.
    func parts(of range: Range<Int>, limit: StandardLimit) -> Parts {
        var parts = Parts()
        var place = range.lowerBound
        while place < range.upperBound {
            if case .clock = limit, place == range.lowerBound, words[place].follows != .stop {
                let end = comma(after: place + 1).map { min($0, range.upperBound) } ?? range.upperBound
                sort(place..<end, limit: limit, into: &parts)
                place = end
            } else if let hours = hours(at: place), parts.hours == nil {
                let end = min(hours.words.upperBound, range.upperBound)
                parts.hours = phrase(place..<end)
                place = end
            } else {
                let end = pieceEnd(from: place, before: range.upperBound)
                sort(place..<end, limit: limit, into: &parts)
                place = end
            }
        }
        return parts
    }

    private func pieceEnd(from place: Int, before end: Int) -> Int {
        let next = place + 1
        guard next < end else { return end }
        return (next..<end).first {
            words[$0].follows == .stop && words[$0].bracket == 0 && words[$0 - 1].bracket == 0
                || hours(at: $0) != nil
        } ?? end
    }

    /// The hours that count; those behind "except" are the ones that do not, and stay with it.
    private func hours(at place: Int) -> PhraseIndex<Bool>.Match? {
        if place > 0, reader.grammar.exceptWords.contains(words[place - 1].form) { return nil }
        return reader.hours.longestMatch(in: words, at: place)
    }

    private func sort(_ piece: Range<Int>, limit: StandardLimit, into parts: inout Parts) {
        let isAttached = words[piece.lowerBound].follows != .stop
        if isAttached, case .clock(let comparator, let time, nil) = limit, parts.limit == nil {
            parts.limit = .clock(comparator, time: time, day: phrase(piece))
        } else if isAttached, parts.stop == nil, reader.stops.longestMatch(in: words, at: piece.lowerBound) != nil {
            parts.stop = phrase(piece)
        } else if isAttached, parts.start == nil, parts.stop == nil,
            reader.starts.longestMatch(in: words, at: piece.lowerBound) != nil
        {
            parts.start = phrase(piece)
        } else if isAttached, parts.isEmpty, parts.purpose == nil, words[piece.lowerBound].form == "to" {
            parts.purpose = phrase(piece)
        } else if isAttached, parts.isEmpty {
            parts.tail = phrase(piece)
        } else {
            parts.qualifiers.append(phrase(piece))
        }
    }

    /// Gives the words in front of the first comma their part: the hours that count, or a condition.
    func place(opening: Int, into parts: inout Parts) {
        guard opening > 0, let first = words.first else { return }
        let said = phrase(0..<opening)
        let lowered = first.form.prefix(1) + said.dropFirst()
        if parts.hours == nil, reader.hours.longestMatch(in: words, at: 0)?.words == 0..<opening {
            parts.hours = String(lowered)
        } else {
            parts.condition = String(lowered)
        }
    }

    /// The text of these words, with the marks between them and the brackets that belong to them.
    func phrase(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let scalars = text.unicodeScalars
        let start = range.lowerBound > 0 ? words[range.lowerBound - 1].range.upperBound : scalars.startIndex
        let end = range.upperBound < words.count ? words[range.upperBound].range.lowerBound : scalars.endIndex
        let part = scalars[start..<end].drop { Self.leftBehind.contains($0) || $0.properties.isWhitespace }
        return String(part.droppingEnd { Self.leftOpen.contains($0) || $0.properties.isWhitespace }).onOneLine
    }

    /// The text from the first of these words to the last, without what stands around them.
    func plain(_ range: Range<Int>) -> String {
        range.isEmpty ? "" : text.text(from: words[range.lowerBound], to: words[range.upperBound - 1])
    }

    static let leftBehind: Set<Unicode.Scalar> = [
        ",", ";", ":", ".", "!", ")", "]", "”", "’", "'", "%", "-", "–", "—", "/", "<", ">", "=", "≤", "≥", "•", "*",
    ]
    static let leftOpen: Set<Unicode.Scalar> = [
        ",", ";", ":", ".", "!", "(", "[", "“", "‘", "-", "–", "—", "/", "<", ">", "=", "≤", "≥", "~", "≈",
    ]
}

extension BidirectionalCollection where Self == SubSequence, Element == Unicode.Scalar {
    func droppingEnd(while isDropped: (Unicode.Scalar) -> Bool) -> Self {
        guard let last = lastIndex(where: { !isDropped($0) }) else { return self[startIndex..<startIndex] }
        return self[startIndex...last]
    }
}
