/// A word, a number or a percent sign of a sentence, as the linter and the record's reader see it.
struct SentenceWord: Sendable {
    /// Where it stands in the text.
    let range: Range<String.Index>
    /// Lower-case, with straight apostrophes.
    let form: String
    let kind: Kind
    let capitals: Capitals
    /// What lies between the word before and this one.
    var follows: Gap
    /// Whether a sentence, a line or a label begins here.
    let opensSentence: Bool
    /// Which pair of brackets the word is in, counted from 1; 0 outside.
    var bracket = 0
    /// Which pair of quotation marks the word is in, counted from 1; 0 outside.
    var quotation = 0

    enum Kind: Sendable, Hashable {
        case word
        /// Digits: 3, 1,000, 17:30, 24/7.
        case number
        /// 3rd
        case ordinal
        /// %
        case percent
    }

    enum Capitals: Sendable, Hashable {
        case none
        case first
        /// Two letters or more, all of them capitals.
        case all
    }

    enum Gap: Sendable, Hashable {
        /// A blank, a quotation mark, or the text's beginning.
        case blank
        /// A hyphen, or nothing ("24h").
        case joint
        /// A comma, a bracket, a dash, a full stop.
        case stop

        var isBreak: Bool { self == .stop }
    }
}
