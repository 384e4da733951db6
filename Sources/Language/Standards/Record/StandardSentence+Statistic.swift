extension StandardSentence {
    /// Whether the limit holds for each, or for an average, a median or a percentile of them.
    var statistic: StandardStatistic {
        for (place, word) in words.enumerated() {
            if reader.grammar.averages.contains(word.form) || isMean(place) { return .average }
            if reader.grammar.medians.contains(word.form) { return .median }
            if reader.grammar.percentiles.contains(word.form), place > 0,
                let number = Int(words[place - 1].form.prefix { $0.isNumber }), (1...99).contains(number)
            {
                return .percentile(number)
            }
        }
        return .each
    }

    /// "The mean wait": the noun, and not the verb of "we mean".
    private func isMean(_ place: Int) -> Bool {
        guard words[place].form == reader.grammar.meanWord else { return false }
        return place == 0 || reader.grammar.beforeMean.contains(words[place - 1].form)
    }
}
