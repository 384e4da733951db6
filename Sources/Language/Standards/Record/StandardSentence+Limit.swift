extension StandardSentence {
    /// A limit needs an action: two words before it, one noun, or a part in front of it and words after.
    func mayLimit(_ limit: Found<StandardLimit>, share: Range<Int>?, opening: Int) -> Bool {
        if isAnswer(limit.words) { return share == nil }
        if limit.words.lowerBound <= opening { return limit.words.upperBound + 1 < words.count }
        let before = (opening..<limit.words.lowerBound).count { share?.contains($0) != true }
        return before + (share.map { $0.lowerBound < limit.words.lowerBound } == true ? 1 : 0) > 1
            || before == 1 && isElliptical(limit)
    }

    /// How many words stand outside `range`, counted to a few.
    func wordsBesides(_ range: Range<Int>) -> Int {
        words.count - range.count
    }
}
