extension Words {
    /// Do we keep the one promise that we give to everybody?
    package enum Guarantee {
        package static let title = "Our guarantee"
        package static let open = "How it goes"
        package static let none = "Nothing is guaranteed yet."
        package static let noneNext = "One promise of the whole business, to everybody, that anyone can check."
        package static let sentence = "What everybody can count on"
        package static let sentenceExample = "We answer every letter within 2 hours"
        package static let sentenceHint =
            "Only what can be measured. Its words do not change: another guarantee begins to count anew."
        package static let basis = "Counted by"
        package static func basisStandard(_ sentence: String) -> String { "The standard: \(sentence)" }
        package static let basisPromises = "All promises that fall due"
        package static func basisKind(_ kind: String) -> String { "Promises: \(kind)" }
        package static let isPublic = "Anybody may see it"
        package static let isPublicHint =
            "Shown at /guarantee, without names. What you write about a miss is shown too."
        package static let give = "Give this guarantee"
        package static let another = "Give another one"
        package static let end = "End it"
        package static let showIt = "Show it to everybody"
        package static let hideIt = "Show it to the team only"
        package static let publicPage = "The page that everybody sees"
        package static func since(_ date: String) -> String { "Since \(date)." }
        /// "Kept 212 of 214 times (99%, likely between 97% and 100%)".
        package static func kept(_ hits: Int, of n: Int, _ percent: Int, _ low: Int, _ high: Int) -> String {
            "Kept \(grouped(hits)) of \(count(n, "time", "times")): \(percent)%, likely between \(low)% and \(high)%."
        }
        package static func few(_ hits: Int, of n: Int) -> String {
            n == 0
                ? "Nothing to judge it by yet."
                : "Kept \(grouped(hits)) of \(count(n, "time", "times")): too few to say more."
        }
        package static let misses = "When we did not keep it"
        package static let neverMissed = "We have not missed it."
        package static func lastMiss(_ date: String) -> String { "The last time that we did not keep it: \(date)." }
        package static let missed = "Not kept"
        package static let clock = "A standard ran out of time"
        package static let promise = "A promise was not kept in full and on time"
        package static let done = "What was done about it"
        package static let doneHint = "Without names: everybody may see it when the guarantee is shown to everybody."
        package static let keepDone = "Keep what was done"
        package static let notDone = "nobody has written yet what was done"
        package static func unanswered(_ number: Int) -> String {
            number == 1
                ? "One miss waits for an answer." : "\(spelled(number).capitalizedFirst) misses wait for an answer."
        }
        package static let publicFoot = "We count every time, and say so when we did not keep it."
    }
}
