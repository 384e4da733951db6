extension Touchpoint {
    /// The words that were written now, and what a mail program put around them. All words count as written now when nothing
    /// else is left.
    package var parted: (kept: String, rest: String) {
        guard !cut.isEmpty else { return (words, "") }
        let (kept, rest) = words.parted(at: cut)
        guard kept.contains(where: { !$0.isWhitespace }), rest.contains(where: { !$0.isWhitespace }) else {
            return (words, "")
        }
        return (kept, rest)
    }
}

extension String {
    /// What stands outside of `cut` and what stands in it; offsets in Unicode scalars, those beyond the end are passed over.
    fileprivate func parted(at cut: [Range<Int>]) -> (kept: String, rest: String) {
        let scalars = Array(unicodeScalars)
        var (kept, rest) = (String.UnicodeScalarView(), String.UnicodeScalarView())
        var place = 0
        for range in cut.map({ $0.clamped(to: 0..<scalars.count) }) where range.lowerBound >= place {
            kept.append(contentsOf: scalars[place..<range.lowerBound])
            rest.append(contentsOf: scalars[range])
            place = range.upperBound
        }
        kept.append(contentsOf: scalars[place...])
        return (String(kept), String(rest))
    }
}
