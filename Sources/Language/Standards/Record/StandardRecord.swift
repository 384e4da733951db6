/// A standard as one sentence says it: an action, a limit that can be measured, and whichever other parts the sentence names.
///
/// What the sentence does not name is nil, and stays to be asked or given a default.
package struct StandardRecord: Sendable, Hashable {
    /// What is done, without its share and limit, as the sentence words it: "Orders are processed".
    package var action: String
    /// How long, how often or by when; nil where only a share is named ("Fewer than 1 in 200 parcels arrive damaged").
    package var limit: StandardLimit?
    /// For how many of how many it holds: "9 in 10", "at least 95 %".
    package var share: StandardShare?
    /// Whether the limit holds for each, or for an average, a median or a percentile.
    package var statistic: StandardStatistic
    /// What goes on right behind the limit, without a comma: "to process" in "take 48 hours to process".
    package var tail: String?
    /// What starts the clock, with its preposition: "of payment", "after the complaint arrives".
    package var start: String?
    /// What the clock ends before, with its preposition: "before departure".
    package var stop: String?
    /// Which hours count, as the sentence words it: "during opening hours".
    package var hours: String?
    /// What must hold for it to apply, where the sentence begins with it: "if the line drops".
    package var condition: String?
    /// Whatever else the sentence says after the limit, in its order.
    package var qualifiers: [String]

    /// The standard as a sentence, without a full stop; reading it gives an equal record.
    package var sentence: String {
        let isInFront = limit?.isInFront == true
        let said = [
            isInFront ? limit?.words : nil, phrase, isInFront ? nil : limit?.words, tail, start, stop, hours,
        ].compactMap { $0 }.filter { !$0.isEmpty }.joined(
            separator: " ")
        let parts = [condition].compactMap { $0 } + [said] + qualifiers
        return parts.joined(separator: ", ").withCapitalBeginning
    }

    /// The action with its share where the sentence had it.
    private var phrase: String {
        let said = share.map { $0.inserted(into: action) } ?? action
        let isSaid = ([action] + qualifiers).contains { $0.lowercased().contains("average") }
        return statistic != .average || isSaid ? said : said + " on average"
    }
}

extension String {
    var withCapitalBeginning: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
