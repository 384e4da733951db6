import Language
import Testing

@Suite("Words that cannot be measured are refused")
struct VagueWordsTests {
    @Test(
        "Speed without a number is refused",
        arguments: [
            ("Refunds are promptly paid within 5 working days.", "promptly"),
            ("We get back to you ASAP.", "ASAP"),
            ("Complaints are answered as soon as reasonably practicable.", "as soon as reasonably practicable"),
            ("Rapid24 parcels arrive in due course.", "in due course"),
            ("Parcels leave without undue delay.", "without undue delay"),
            ("We reply at your earliest convenience.", "at your earliest convenience"),
            ("Claims are settled in a timely manner.", "in a timely manner"),
            ("An adviser is with you in a moment.", "in a moment"), ("Orders are processed on time.", "on time"),
            ("The queue is shown in real time.", "in real time"), ("Stock is counted in real-time.", "in real-time"),
        ])
    func speed(sentence: String, words: String) {
        expect(sentence, refuses: words, as: .speed)
    }

    @Test(
        "A time without its number is refused",
        arguments: [
            ("The wait is a few minutes.", "a few minutes"),
            ("A reply takes several working days.", "several working days"),
            ("Your money is there within minutes.", "within minutes"),
            ("It takes a couple of days.", "a couple of days"),
        ])
    func amounts(sentence: String, words: String) {
        expect(sentence, refuses: words, as: .amount)
    }

    @Test(
        "How much without a number is refused",
        arguments: [
            ("Waits are kept short.", "kept short"), ("Noise is kept to a minimum.", "kept to a minimum"),
            ("Enough chairs for everyone.", "Enough"), ("Visits are at 9:00, give or take 10 minutes.", "give or take"),
        ])
    func degrees(sentence: String, words: String) {
        expect(sentence, refuses: words, as: .degree)
    }

    @Test(
        "Points between letters, words that run into another and words behind a number change nothing",
        arguments: [
            ("We answer A.S.A.P. within 2 hours.", "A.S.A.P", VagueFamily.speed),
            ("We reply a.s.a.p.", "a.s.a.p", .speed), ("Quick quotes within 24 hours.", "Quick", .speed),
            ("We make our best effort to deliver in 3 days.", "our best effort", .effort),
            ("We keep waits as short as possible.", "as short as possible", .degree),
            ("We mean to reply within 24 hours.", "mean to", .effort),
            ("Many orders leave the same day.", "Many", .share), ("Occasional checks are made.", "Occasional", .share),
            ("Appropriate action is taken.", "Appropriate action", .quality),
        ])
    func runs(sentence: String, words: String, family: VagueFamily) {
        expect(sentence, refuses: words, as: family)
    }

    @Test(
        "A request to keep nobody waiting is measured by its number",
        arguments: [
            "Never keep anyone waiting more than 5 minutes.", "Do not keep callers waiting longer than 30 seconds.",
            "Occasional chairs are mended in 9 days.", "Try our demo phone: it is answered within 2 rings.",
        ])
    func measured(sentence: String) {
        #expect(VagueWords.english.refusals(in: sentence).isEmpty)
    }

    @Test(
        "A time with hours or days but no number is refused",
        arguments: [
            ("Repairs are back in days.", "in days")
        ])
    func lengths(sentence: String, words: String) {
        expect(sentence, refuses: words, as: .amount)
    }

    @Test(
        "A share and a frequency without a number are refused",
        arguments: [
            ("Calls are usually answered within 20 seconds.", "usually", VagueFamily.share),
            ("Most orders ship within 24 hours.", "Most", .share),
            ("In the majority of cases we decide within 2 days.", "In the majority of cases", .share),
            ("Rooms are regularly inspected.", "regularly", .interval),
            ("Stock is checked from time to time.", "from time to time", .interval),
            ("We will keep you informed.", "keep you informed", .interval),
        ])
    func frequency(sentence: String, words: String, family: VagueFamily) {
        expect(sentence, refuses: words, as: family)
    }

    @Test(
        "Quality without a measure is refused",
        arguments: [
            ("Our friendly staff answer within 3 rings.", "friendly"), ("We offer world-class support.", "world-class"),
            ("Only high quality timber is used.", "high quality"), ("The appropriate form is sent.", "appropriate"),
            ("Parcels are handled with care.", "with care"), ("Rooms are super-clean and spotless.", "spotless"),
        ])
    func quality(sentence: String, words: String) {
        expect(sentence, refuses: words, as: .quality)
    }

    @Test(
        "Effort instead of a result, and a way out, are refused",
        arguments: [
            ("We aim to answer within 2 minutes.", "aim to", VagueFamily.effort),
            ("The council will endeavour to fill potholes in 28 days.", "endeavour", .effort),
            ("Every effort is made to deliver by 17:00.", "Every effort", .effort),
            ("We are committed to calling back within 1 hour.", "committed to", .effort),
            ("Wherever possible, replies go out the same day.", "Wherever possible", .wayOut),
            (
                "As far as is reasonably practicable, calls are returned by 17:00.",
                "As far as is reasonably practicable", .wayOut
            ),
        ])
    func effort(sentence: String, words: String, family: VagueFamily) {
        expect(sentence, refuses: words, as: family)
    }

    @Test(
        "Empty phrases are refused",
        arguments: [
            ("Please hold, your call is important to us.", "your call is important to us", VagueFamily.importance),
            ("YOUR CALL IS IMPORTANT TO US.", "YOUR CALL IS IMPORTANT TO US", .importance),
            ("Thank you for your patience.", "Thank you for your patience", .thanks),
            ("We apologise for any inconvenience.", "apologise for any inconvenience", .apology),
            (
                "We are experiencing higher than normal call volumes.", "experiencing higher than normal call volumes",
                .volume
            ),
            ("Relax: you are in good hands.", "you are in good hands", .assurance),
        ])
    func emptyPhrases(sentence: String, words: String, family: VagueFamily) {
        expect(sentence, refuses: words, as: family)
    }

    @Test(
        "To be asked to hold is refused where the text says nothing else",
        arguments: [
            ("Please hold.", ["Please hold"]), ("Please hold the line.", ["Please hold the line"]),
            ("Please stay on the line", ["Please stay on the line"]), ("Hold the line, please.", ["Hold the line"]),
            ("Thank you for calling Alder Dental. Please hold.", ["Please hold"]),
            ("Your call is important to us. Please hold.", ["Your call is important to us", "Please hold"]),
            ("Please hold. The wait is 4 minutes.", []), ("Press 1 for repairs, or hold the line.", []),
            ("Please hold while we connect you.", []), ("All our lines are busy. Please hold.", []),
            ("We hold a table for 15 minutes.", []), ("Thank you for calling Alder Dental.", []),
        ])
    func holds(text: String, words: [String]) {
        let found = VagueWords.english.refusals(in: text)
        #expect(found.map(\.words) == words)
        #expect(StandardsLint.english.check(lines: text).flatMap(\.refusals).map(\.words) == words)
    }

    @Test("A line that asks to hold is fine beside one that says how long")
    func holdsOnLines() {
        let fine = StandardsLint.english.check(lines: "Please hold.\nThe wait is 4 minutes.")
        #expect(fine.map(\.isFine) == [true, true])
        let empty = StandardsLint.english.check(lines: "Thank you for calling Alder Dental.\nPlease hold.")
        #expect(empty.map(\.isFine) == [true, false])
    }

    @Test("Every vague word of a sentence is told, each once, in its order")
    func severalWords() {
        let found = VagueWords.english.refusals(in: "We try to be friendly, efficient and helpful as soon as possible.")
        #expect(found.map(\.words) == ["try to", "friendly", "efficient", "helpful", "as soon as possible"])
    }

    @Test("A refusal names its words, gives a reason, and says what to do with a number in it")
    func reasons() throws {
        for family in VagueFamily.allCases {
            let reason = try #require(StandardsLexicon.english.reasons[family])
            let remedy = try #require(StandardsLexicon.english.remedies[family])
            #expect(reason.contains("{words}") && reason.hasSuffix("."))
            #expect(remedy.hasSuffix("."))
        }
        let refusal = try #require(VagueWords.english.refusals(in: "Orders leave swiftly.").first)
        #expect(refusal.why == "“swiftly” names no time, so two people with a watch cannot agree whether it was done.")
        #expect(
            refusal.instead == "Say within how many minutes, hours or days of what, e.g. “within 2 hours of the order”."
        )
    }

    private func expect(_ sentence: String, refuses words: String, as family: VagueFamily) {
        let found = VagueWords.english.refusals(in: sentence)
        #expect(found.contains { $0.words.contains(words) && $0.family == family }, "\(found.map(\.words))")
    }
}
