extension StandardGrammar {
    /// English, British and American.
    package static let english = StandardGrammar(
        comparators: EnglishComparing.before, afterwords: EnglishComparing.behind,
        days: EnglishDays.days, dayEnds: EnglishDays.ends, dates: EnglishDays.dates, softDays: EnglishDays.soft,
        starts: """
            of, after, from, following, once, when, since, as soon as, counted from, starting, from when
            from the moment, of when, past the|their|your|our|its|a|an, notice
            """,
        stops: "before, beforehand, ahead, ahead of, in advance, in advance of, prior to, until",
        hours: EnglishDays.hours,
        openings: [
            "for", "on", "in", "during", "at", "when", "if", "between", "outside", "from", "after", "where", "with",
            "once", "except", "excluding", "unless", "while", "should",
        ],
        otherTexts: EnglishRoles.otherTexts,
        numbers: [
            "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
            "nine": 9,
            "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
            "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
            "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
        ],
        groups: ["hundred": 100, "dozen": 12],
        fractions: [
            "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10,
            "tenths": 10,
        ],
        quarterWords: ["quarter", "quarters"], hourWord: "hour", pastWords: ["past", "to"],
        units: Self.forms([
            ("seconds", "second", "secs sec s"), ("minutes", "minute", "mins min"), ("hours", "hour", "hrs hr h"),
            ("days", "day", ""), ("weeks", "week", "wks wk"), ("fortnights", "fortnight", ""), ("months", "month", ""),
            ("quarters", "quarter", ""), ("years", "year", "yrs yr"), ("rings", "ring", ""), ("nights", "night", ""),
            ("shifts", "shift", ""), ("weekdays", "weekday", ""), ("mornings", "morning", ""),
            ("afternoons", "afternoon", ""), ("evenings", "evening", ""),
        ]),
        calendars: [
            "working", "business", "calendar", "banking", "bank", "opening", "office", "trading", "school", "clear",
            "court",
            "clinic", "support", "service", "shop", "store", "staffed", "full", "core", "week", "consecutive",
            "elapsed",
        ],
        frequencies: [
            "hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "fortnightly": "fortnight",
            "monthly": "month", "quarterly": "quarter", "yearly": "year", "annually": "year",
        ],
        ordinals: [
            "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
            "ninth": 9, "tenth": 10,
        ],
        answers: [
            "response", "responses", "turnaround", "turn-around", "turnround", "reply", "replies", "answer", "answers",
            "callback", "callbacks", "delivery", "dispatch", "despatch", "refund", "refunds", "processing",
            "acknowledgement", "acknowledgment", "completion",
        ],
        actionless: [
            "we", "i", "you", "it", "they", "this", "that", "please", "only", "always", "never", "not", "now", "then",
            "and", "or", "but", "so", "all", "each", "every", "usually", "ideally", "currently", "also", "available",
            "open", "closed", "here", "there", "hello", "hi",
        ],
        clockWords: ["noon", "midday", "midnight"],
        dayHalves: ["am", "pm", "a", "p", "o'clock", "hrs"],
        lists: [
            "calendars": """
            working business calendar banking bank opening office trading school clear court clinic support service shop store \
            staffed core
            """,
            "ordinals": """
            1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th \
            25th 26th 27th 28th 29th 30th 31st first second third fourth fifth sixth seventh eighth ninth tenth
            """,
            "nths": """
            1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th \
            25th 26th 27th 28th 29th 30th 31st
            """,
            "weekdays": """
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun \
            mondays tuesdays wednesdays thursdays fridays saturdays sundays
            """,
            "months": "january february march april may june july august september october november december",
        ],
        ratioWords: ["in"],
        percentWords: ["%", "percent", "pct"],
        rangeWords: ["to", "or"], orWord: "or",
        betweenWord: "between",
        takeWords: ["take", "takes", "taking"],
        waitWords: ["time", "times", "turnaround", "response", "wait", "waiting"],
        lengthWords: ["for", "of", "with", "from", "to", "the", "next"],
        takingWords: ["take", "takes", "taking", "is", "are", "be", "last", "lasts"],
        joiningWords: ["and", "then", "or", "but", "otherwise"],
        narrowingWords: ["for", "if", "when", "unless", "where", "except", "including"],
        hedges: EnglishRoles.hedges,
        exceptWords: EnglishRoles.exceptWords,
        conditions: EnglishRoles.conditions,
        relatives: EnglishRoles.relatives,
        beforeThat: EnglishRoles.beforeThat,
        subordinators: EnglishRoles.subordinators,
        verbs: EnglishRoles.verbs,
        beforeLengths: EnglishRoles.beforeLengths,
        measures: EnglishRoles.measures,
        measuring: EnglishRoles.measuring,
        noCounters: EnglishRoles.noCounters,
        plurals: EnglishRoles.plurals,
        noShares: EnglishRoles.noShares,
        missing: EnglishReasons.missing, hedged: EnglishReasons.hedged, refusals: EnglishReasons.refusals,
        perWords: ["a", "an", "per", "each", "every"],
        otherWords: ["other", "second", "alternate"],
        everyWords: ["each", "every"],
        oneWords: ["a", "an", "the"],
        halfWord: "half", andWord: "and", theWord: "the", timeWord: "time", ofWord: "of",
        oftenWords: ["once": 1, "twice": 2],
        auxiliaries: ["is", "are", "be", "will", "shall", "must", "gets", "get", "has", "have", "can", "was", "were"],
        participleEnds: ["ed", "made", "sent", "bought", "paid", "given", "written", "brought", "left"],
        averagePhrase: "on average",
        averages: ["average", "averages"],
        meanWord: "mean",
        beforeMean: ["the", "a", "our", "its", "overall", "arithmetic", "daily", "weekly", "monthly"],
        medians: ["median"],
        percentiles: ["percentile", "centile"])

    private static func forms(
        _ list: [(plural: String, single: String, others: String)]
    ) -> [String: (plural: String, single: String)] {
        var forms: [String: (plural: String, single: String)] = [:]
        for (plural, single, others) in list {
            for form in [plural, single] + others.split(separator: " ").map(String.init) {
                forms[form] = (plural, single)
            }
        }
        return forms
    }
}
