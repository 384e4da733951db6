/// How a language says the parts of a standard: all of it is data. Phrases are written as in `StandardsLexicon`.
package struct StandardGrammar: Sendable {
    /// Phrases before a number or a time, and what they compare.
    let comparators: [(String, StandardComparator)]
    /// Phrases after a number that compare: "or less".
    let afterwords: [(String, StandardComparator)]
    /// Phrases that name a day: "the same working day".
    let days: String
    /// Phrases that name the end of a day, behind "by" and its like: "close of business".
    let dayEnds: String
    /// Phrases that name a day by its date or its name, behind "by" and its like: "Friday", "the 25th of each month".
    let dates: String
    /// Phrases that name a day, and are a limit only where the sentence has no other: "today", "on Mondays".
    let softDays: String
    /// Phrases that begin what starts the clock, and what the clock ends before.
    let starts: String
    let stops: String
    /// Phrases that begin which hours count.
    let hours: String
    /// Words that may begin a part in front of the sentence, before a comma.
    let openings: Set<String>
    /// Phrases of texts that are no standards: queues, opening hours, instructions.
    let otherTexts: String
    /// Numbers as words.
    let numbers: [String: Double]
    /// Groups that are counted: a hundred, a dozen.
    let groups: [String: Double]
    /// Parts of a whole: 3 for "thirds".
    let fractions: [String: Double]
    let quarterWords: Set<String>
    let hourWord: String
    /// "half past eleven"
    let pastWords: Set<String>
    /// Units in every form, with their plural and their singular.
    let units: [String: (plural: String, single: String)]
    /// Words between a number and its unit that say which units count: working, business.
    let calendars: Set<String>
    /// Words that say how often by themselves, and the unit they name: "day" for "daily".
    let frequencies: [String: String]
    /// Which one of several: 3 for "third", as in "by the third ring".
    let ordinals: [String: Double]
    /// Nouns of what comes within a time that stands before them: "24-hour turnaround".
    let answers: Set<String>
    /// Words that are no action by themselves: "we", "please".
    let actionless: Set<String>
    /// Times of the clock as words: noon.
    let clockWords: Set<String>
    /// What follows a number of the clock: am, pm.
    let dayHalves: Set<String>
    /// Lists for the phrases.
    let lists: [String: String]
    let ratioWords: Set<String>
    let percentWords: Set<String>
    let rangeWords: Set<String>
    /// Joins two numbers of one unit to a range, and two times of two units to two limits.
    let orWord: String
    /// What begins a range whose ends are joined by `andWord`: "between 3 and 5 days".
    let betweenWord: String
    /// Verbs before one time that is at most so long: "repairs take 3 days".
    let takeWords: Set<String>
    /// Nouns before such a time: "Response time: 4 hours".
    let waitWords: Set<String>
    /// Before a time that is no limit ("hired for 1 to 14 days"), and before one that is at most so long ("takes 3 to 5 days").
    let lengthWords: Set<String>
    let takingWords: Set<String>
    /// What joins a second limit to the first.
    let joiningWords: Set<String>
    /// What begins a part behind a comma that says for which cases the first holds.
    let narrowingWords: Set<String>
    /// What leaves a number open: "about 3 days".
    let hedges: Set<String>
    /// Before hours that do not count.
    let exceptWords: Set<String>
    /// First words of a part in front that says when the rest holds: "if".
    let conditions: Set<String>
    /// Pronouns that begin what is said of whom, and the words before them with which they do not.
    let relatives: Set<String>
    let beforeThat: Set<String>
    /// What begins a part that only says when or for whom: "if", "who".
    let subordinators: Set<String>
    /// Verbs behind a limit of whom the sentence speaks: "Orders before 2pm leave …".
    let verbs: Set<String>
    /// Before a time that is no limit beside another: "the last 30 days".
    let beforeLengths: Set<String>
    /// Units of instruments, which are read without a word that compares, and what stands before them.
    let measures: Set<String>
    let measuring: Set<String>
    /// Words behind a number that are nothing counted, and plurals without an s.
    let noCounters: Set<String>
    let plurals: Set<String>
    /// Words behind a percentage that is no share: "10 % off".
    let noShares: Set<String>
    /// What is said of a part that is missing, with `{words}` where the sentence's words stand, and of a number left open.
    let missing: [MissingPart.Part: (why: String, instead: String)]
    let hedged: (why: String, instead: String)
    /// Why a limit is refused and what to write instead, with `{words}` where the limit stands.
    let refusals: [LimitRefusal.Fault: (why: String, instead: String)]
    let perWords: Set<String>
    /// Of two: "every other week".
    let otherWords: Set<String>
    /// Those of them that say when it holds behind a length of time: "within 20 seconds every weekday".
    let everyWords: Set<String>
    /// One of, and half of: "an hour", "half an hour".
    let oneWords: Set<String>
    let halfWord: String
    let andWord: String
    /// Before a unit it means one only of a length of time: "within the hour", unlike "in the morning".
    let theWord: String
    /// "in 14 days' time"
    let timeWord: String
    let ofWord: String
    /// "twice a day"
    let oftenWords: [String: Double]
    /// Words before what is done; a limit before them belongs to the population: "Orders placed by noon are …".
    let auxiliaries: Set<String>
    /// Ends of words that say what was done to the population.
    let participleEnds: [String]
    let averagePhrase: String
    let averages: Set<String>
    /// "mean" as a noun, and the words before it that make it one.
    let meanWord: String
    let beforeMean: Set<String>
    let medians: Set<String>
    let percentiles: Set<String>
}
