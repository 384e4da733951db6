extension Words {
    /// What did we promise, and will we keep it?
    package enum Promises {
        package static let title = "Promises"
        package static let what = "What is promised"
        package static let whatExample = "Ring her back about the basket"
        package static let byWhen = "By when"
        package static let byWhenHint = "A day and a time, for example Fri 17:00 or tomorrow noon."
        package static let owner = "Who sees to it"
        package static let kind = "What kind"
        package static let guessKind = "Guess from the words"
        package static let make = "Make a promise"
        package static let makeButton = "Keep it as a promise"
        package static func makeTo(_ name: String) -> String { "A promise to \(name)" }
        package static let everyone = "Everyone’s"
        package static let mine = "Mine"
        package static let states = "State"
        package static let nothing = "Nothing is promised here."
        package static let nothingNext = "Make a promise on a person’s page, or write one in an answer."
        package static let late = "Promise late"
        package static let due = "Promise"
        package static let open = "Due"
        package static let kept = "Kept"
        package static let keptLate = "Kept late"
        package static let keptInPart = "Kept in part"
        package static let broken = "Broken"
        package static let newTimeAgreed = "New time agreed"
        package static let noLongerNeeded = "No longer needed"
        package static let notAPromise = "Not a promise"
        package static let all = "All"
        package static let over = "Over"
        package static let unreviewed = "Not looked at yet"
        package static let links = "A link for them"
        package static func linksSay(_ name: String) -> String {
            "\(name) sees there what we promised and by when, and says whether a new time suits."
        }
        package static let draftLink = "Put it into an answer"
        package static func linkWords(_ link: String) -> String { "What we promised you, and by when: \(link)" }
        package static let closeLinks = "Close all their links"
        package static let person = "Person"
        package static let lateOnes = "Late"
        /// Said after the number in the navigation.
        package static let lateCount = "late: "
        package static let card = "What we promised"
        package static let noneYet = "Nothing yet."

        package static func madeBy(_ name: String, _ moment: String) -> String { "made by \(name), \(moment)" }
        package static func madeAt(_ moment: String) -> String { "made \(moment)" }
        package static let fromAnOrder = "from an order’s date"
        package static let fromAText = "from a text put into an answer"
        package static let foundInAnswer = "found in an answer"
        package static let aNewTime = "a new time for an earlier promise"
        package static func seesToIt(_ name: String) -> String { "\(name) sees to it" }
        package static func dueAt(_ moment: String) -> String { "due \(moment)" }
        package static func missing(_ words: String) -> String { "Still missing: \(words)" }
        package static func because(_ words: String) -> String { "Why: \(words)" }
        package static func asked(_ moment: String) -> String { "Asked for a new time: \(moment). Not agreed yet." }
        package static func breaksAt(_ moment: String) -> String {
            "Unless it is settled, it counts as broken from \(moment) on."
        }
        package static let brokeByItself = "Nobody settled it in its business days."
        package static let personSaidSo = "The person said that it was not kept."
        package static let tookItsPlace = "The promise before this one"

        /// What can be done.
        package static let keep = "Kept"
        package static let keepInPart = "Kept in part"
        package static let whatIsMissing = "What is still missing"
        package static let moreTime = "More time"
        package static let newTime = "New time"
        package static let moreTimeHint =
            "The message that tells the person is drafted for you. It stays as promised until they agree."
        package static let lateHint = "It is late, so it counts as broken, and the new time is a new promise."
        package static let ask = "Draft the message"
        package static let theyAgreed = "They agreed"
        package static let passOn = "Pass on"
        package static let isBroken = "It was not kept"
        package static let why = "Why it was none"
        package static let whyExample = "She asked for a price only"
        package static let more = "More…"

        /// The message that asks for more time.
        package static func letter(
            name: String, wording: String, due: String, until: String
        ) -> String {
            """
            Dear \(name),

            We promised you: “\(wording)”, \(due). We need longer than that, and I am sorry. Would it suit you \
            to have it \(until) instead? If not, please tell me what you need.
            """
        }
        /// Added when there is a link by which they can say so themselves.
        package static func letterLink(_ link: String) -> String { "You can also say so here, with one press: \(link)" }

        /// The sentence that opens the page.
        package static func week(kept: Int, of judged: Int) -> String {
            judged == 0
                ? "No promise has fallen due this week yet."
                : "We kept \(grouped(kept)) of the \(count(judged, "promise", "promises")) due this week in full and on time."
        }
        package static func someLate(_ number: Int) -> String {
            number == 1 ? "One is late" : "\(spelled(number).capitalizedFirst) are late"
        }
        package static func toGo(_ number: Int) -> String { "\(spelled(number).capitalizedFirst) to go." }

        /// Figures.
        package static let figures = "Kept in full and on time"
        package static let lastWeeks = "the last 13 weeks"
        package static let split = "By"
        package static let promisesColumn = "Promises"
        package static let share = "Kept"
        package static let range = "Likely between"
        package static let tooFew = "too few to say"
        package static let colleague = "Colleague"
        package static let team = "Team"
        package static let week = "Week from"
        package static func percent(_ number: Int) -> String { "\(number)%" }
        package static func between(_ low: Int, _ high: Int) -> String { "\(low)% and \(high)%" }
        package static func lateness(_ span: String, _ number: Int) -> String {
            "\(count(number, "was", "were")) kept late, half of them by \(span) or less."
        }
        package static func keptOf(_ kept: Int, _ judged: Int) -> String {
            "\(grouped(kept)) of \(count(judged, "promise", "promises")) kept"
        }

        /// Beside the composer.
        package static let found = "Promises in your words"
        package static let foundHint = "Kept ones are made when you send."
        package static let byOurClocks = "The time is by your business’s clocks."
        package static func byTheirClocks(_ zone: String) -> String { "The time is by their clocks (\(zone))." }
        package static func ourClocks(_ moment: String) -> String { "By our clocks \(moment)." }
        package static func theirClocks(_ moment: String, _ zone: String) -> String {
            "by their clocks \(moment) (\(zone))"
        }
        package static let keepsFirst = "keeps the first that is not decided"
        package static let keepThis = "Keep as a promise"
        package static let notThis = "Not a promise"
        package static let unsure = "This may be none."
        package static let noMoment = "Say by when, or mark it as not a promise."
        package static let look = "Look for promises"
        package static func undecided(_ number: Int) -> String {
            number == 1
                ? "There is a promise in your words. Keep it, or send once more as it is."
                : "There are \(spelled(number)) promises in your words. Keep them, or send once more as they are."
        }

        /// Added for a program that sends an answer.
        package static let undecidedByProgram = "Say of each in “promises” whether it is kept, or send with “asked”."

        /// Links and absences.
        package static let link = "A link for them"
        package static let linkOnce = "Copy it now: we keep only its fingerprint, so it cannot be shown again."
        package static let makeLink = "Make a link to what we promised"
        package static let linkLabel = "Personal link to copy"
        package static let linkHint = "It shows what we promised and by when, and opens for 180 days."

        /// What the person sees.
        package static func toYou(_ business: String) -> String { "What \(business) promised you" }
        package static let toYouNone = "Nothing is open at the moment."
        package static let itIsFine = "Yes, the new time is fine"
        package static let notKept = "This did not happen"
        package static let notNeeded = "I no longer need this"
        package static func newTimeAsked(_ moment: String) -> String { "We asked for more time: \(moment)." }
        package static func by(_ moment: String) -> String { "by \(moment)" }
        package static let heard = "Thank you. We have noted it."
        package static let linkOver = "This link has ended."
        package static let linkOverSays = "Write to us if you want to know what we promised you."
        package static let lateToYou = "Late. We are sorry."
        package static let keptForYou = "Done"
        package static let keptLateForYou = "Done, later than promised"
        package static let inPartForYou = "Done in part"
        package static let brokenToYou = "We did not keep this. We are sorry."
        package static let releasedByYou = "You no longer need it"
        package static let agreedWithYou = "We agreed another time"

        /// Kinds of promise.
        package static let kinds = (
            call: "Ring or talk", send: "Send or tell", findOut: "Find out", deliver: "Deliver", visit: "Come or meet",
            mend: "Put right", pay: "Pay back", other: "Something else"
        )
    }
}
