/// Which words of a sentence are names, told by their capitals and their neighbours.
struct NameMarks {
    private let words: [SentenceWord]
    private let marks: StandardsLexicon.Marks
    /// Whether capitals tell anything here: not where everything is shouted or every word begins with one.
    private let capitalsTell: Bool

    init(_ words: [SentenceWord], marks: StandardsLexicon.Marks) {
        self.words = words
        self.marks = marks
        capitalsTell = Self.capitalsTell(in: words)
    }

    /// Whether the words that a phrase covers are a name, or part of one: Prompt Pay, ASAP Couriers Ltd, The Usual.
    func isName(_ match: Range<Int>) -> Bool {
        if capitalsTell, match.contains(where: isAcronym) { return true }
        guard match.allSatisfy({ words[$0].capitals != .none }),
            !match.allSatisfy({ words[$0].form.utf8.count == 1 })
        else { return false }
        if isCompany(match) || isAbbreviated(match) { return true }
        guard capitalsTell else { return false }
        if match.count > 1 { return match.dropFirst().allSatisfy { words[$0].capitals == .first } || runsOn(match) }
        let word = words[match.lowerBound]
        if word.capitals == .all { return runsOn(match) }
        return !word.opensSentence || startsName(match.lowerBound)
    }

    /// A company's ending stands after the words or a few capital words further on.
    private func isCompany(_ match: Range<Int>) -> Bool {
        var next = match.upperBound
        while next < words.count, next < match.upperBound + 4, words[next].capitals != .none,
            !words[next].follows.isBreak
        {
            if marks.companies.contains(words[next].form) { return true }
            next += 1
        }
        return false
    }

    /// Capital words, and their first letters in brackets: Reasonably Priced Parts (RPP).
    private func isAbbreviated(_ match: Range<Int>) -> Bool {
        var next = match.upperBound
        while next < words.count, next < match.upperBound + 4, words[next].capitals == .first,
            !words[next].follows.isBreak
        {
            next += 1
        }
        guard next > match.upperBound, next < words.count, words[next].bracket > 0, words[next].capitals == .all else {
            return false
        }
        return words[next].form.first == words[match.lowerBound].form.first
    }

    /// A sentence begins with any word, so only a capital word after it makes it a name: "Prompt Pay invoices".
    private func startsName(_ place: Int) -> Bool {
        guard !isAdverb(words[place].form), place + 1 < words.count else { return false }
        let next = words[place + 1]
        if next.follows.isBreak { return marks.appositions.contains(next.form) }
        if next.kind == .number {
            return place + 2 >= words.count || !marks.units.contains(words[place + 2].form)
        }
        return isNameLike(next)
    }

    /// A capital word stands beside a phrase of capital words.
    private func runsOn(_ match: Range<Int>) -> Bool {
        let before = match.lowerBound - 1
        if match.upperBound < words.count {
            let next = words[match.upperBound]
            if !next.follows.isBreak, isNameLike(next) { return true }
        }
        guard before >= 0, !words[match.lowerBound].follows.isBreak else { return false }
        return isNameLike(words[before]) && !words[before].opensSentence
    }

    private func isNameLike(_ word: SentenceWord) -> Bool {
        word.capitals != .none && word.kind == .word && !marks.commonCapitals.contains(word.form)
    }

    private func isAcronym(_ place: Int) -> Bool {
        words[place].capitals == .all && marks.acronyms.contains(words[place].form)
    }

    private func isAdverb(_ form: String) -> Bool {
        form.hasSuffix(marks.adverbEnd) && !marks.notAdverbs.contains(form)
    }

    private static func capitalsTell(in words: [SentenceWord]) -> Bool {
        let long = words.filter { $0.kind == .word && $0.form.utf8.count > 3 }
        let small = long.count { $0.capitals == .none }
        return small * 4 > long.count
    }
}
