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

    /// The standard as a sentence, without a full stop: its owner's own words, with the number of its limit in figures. Reading
    /// it gives an equal record.
    package let sentence: String
}
