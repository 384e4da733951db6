extension ClauseReader {
    /// "The chef calls you back tonight".
    func thirdPerson(_ clause: Clause, _ first: Int) -> Predicate? {
        if let stem = stem(tokens[first].text), words.verbs.contains(stem),
            ["our", "my", "the"].contains(text(first + 1)),
            words.insiders.contains(text(first + 2)), first > clause.tokens.lowerBound
        {
            return Predicate(form: .present, start: first, subject: first + 1..<first + 3, verb: first)
        }
        var index = first + 1
        while index < min(clause.tokens.upperBound, first + 9) {
            let word = tokens[index].text
            if isMoment[index] || tokens[index].kind == .mark && word != "-" { return nil }
            if ["by", "if", "when"].contains(word)
                || word == "to" && !ClauseSplitter.determiners.contains(text(index + 1))
            {
                return nil
            }
            let isOurs =
                ["our", "my"].contains(tokens[first].text) && index > first + 1 && text(index - 1).hasSuffix("s")
            if words.verbs.contains(word), words.insiders.contains(text(index - 1)) || isOurs, index > first {
                return Predicate(form: .present, start: first, subject: first..<index, verb: index)
            }
            if word == "go", words.verbs.contains(text(index + 1)), tokens[first].kind == .word {
                return Predicate(form: .future, start: first, subject: first..<index, verb: index + 1)
            }
            if ["get", "go", "depart", "leave", "arrive", "ship", "come", "start", "begin"].contains(word),
                text(index - 1).hasSuffix("s"), tokens[first].kind == .word
            {
                return Predicate(form: .present, start: first, subject: first..<index, verb: index)
            }
            if let stem = stem(word), words.verbs.contains(stem), !ClauseSplitter.determiners.contains(text(index - 1)),
                !["of", "in", "for", "with", "from", "at"].contains(text(index - 1))
            {
                return Predicate(form: .present, start: first, subject: first..<index, verb: index)
            }
            if tokens[first].text == "your", index > first + 1, word.hasSuffix("s"), !word.hasSuffix("ss"),
                index + 1 < clause.tokens.upperBound, isMoment[index + 1]
            {
                return Predicate(form: .present, start: first, subject: first..<index, verb: index)
            }
            index += 1
        }
        return nil
    }

    private func stem(_ word: String) -> String? {
        guard word.hasSuffix("s"), word.utf8.count > 3 else { return nil }
        let plain = String(word.dropLast())
        if words.verbs.contains(plain) { return plain }
        if ["arrive", "reach", "land", "hit"].contains(plain) { return "come" }
        if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
        return word.hasSuffix("es") ? String(word.dropLast(2)) : nil
    }
}
