/// What a language says without a measure, and which of its words only look like that: all of it is data.
///
/// A phrase is a row of slots, `as soon as @reasonably? possible|practicable`: a word; one of several words (`a|b`); any
/// word (`*`), any word with that end (`*ing`), a number (`#`); a named list of `lists` (`@name`); each of them may be left
/// out where a `?` follows. Phrases are separated by commas or line ends. Words are lower-case; a hyphen between two words
/// of the text counts as a blank. A phrase never starts with any word.
package struct StandardsLexicon: Sendable {
    /// The language's tag: BCP 47.
    package let language: String
    /// The phrases that cannot be measured, by what is wrong with them.
    package let vague: [VagueFamily: [String]]
    /// What is refused only where a text says nothing else: "please hold".
    let holds: String
    /// How a sentence begins that only greets: "thank you for calling".
    let greetings: String
    /// The kinds of things, fixed terms and turns in which such a word is fine: "regular coffee", "outstanding balance".
    package let fine: [String]
    /// The named lists of words that phrases use.
    package let lists: [String: String]
    /// The reason for each family, with `{words}` where the words stand.
    package let reasons: [VagueFamily: String]
    /// What to do instead, for each family.
    package let remedies: [VagueFamily: String]
    /// The words about words: what marks names and definitions.
    package let marks: Marks

    /// How the language marks names, definitions and strengthened words.
    package struct Marks: Sendable {
        /// Words after a capital word that make it a company: Ltd, Inc.
        package let companies: Set<String>
        /// Capital words that make no name of the word before them: days, months, UK.
        package let commonCapitals: Set<String>
        /// Words that are a name when they are all capitals, in a text that is not: SWIFT.
        package let acronyms: Set<String>
        /// Words that say what the word before them means: means, marked, code.
        package let definitions: Set<String>
        /// Words that explain the phrase before them inside brackets: "i.e.", "meaning".
        package let explanations: Set<String>
        /// Words that begin brackets which limit or go on, and define nothing: within, and.
        package let limits: Set<String>
        /// Words that only strengthen: in a compound ("super-friendly"), the other word is judged as if alone.
        package let strengthening: Set<String>
        /// Words that begin an apposition, after a name and a comma: "Timely, our booking system".
        package let appositions: Set<String>
        /// Words at the beginning and at the end of a phrase that are left out when it is shown.
        package let leading: Set<String>
        package let trailing: Set<String>
        /// Words that only make it polite: please.
        let polite: Set<String>
        /// The end of an adverb, which starts no name: "Usually Anna answers".
        package let adverbEnd: String
        /// Words with that end that are no adverbs: friendly, timely.
        package let notAdverbs: Set<String>
        /// Units that may follow a number, so that a capital word before the number is no name: "Prompt 24 hour replies".
        package let units: Set<String>
    }
}
