extension StandardGrammar {
    /// English, British and American.
    package static let english = StandardGrammar(
        comparators: [
            ("within, inside of?, in, within at? most, in a? maximum of, within a? maximum of", .within),
            ("in|within no|not more than, in|within less than, in|within fewer than, in under, in below", .within),
            ("within|in? between", .within),
            (
                "at the? most, up to, a? maximum of, a? max of, max, not exceeding, no longer than, not longer than, at max",
                .atMost
            ),
            ("no|not more than, never more than", .noMoreThan),
            ("less than, under, below", .lessThan), ("fewer than", .fewerThan),
            ("no|not|never later than", .noLaterThan),
            ("at least, at a? minimum, a? minimum of, no|not less than, no|not fewer than, not under", .atLeast),
            ("more than, over, longer than, exceeding, exceeds, exceed", .moreThan),
            ("every, once every|in|per, once a|an", .every),
            ("after, after at? most", .after), ("by", .by), ("before, ahead of", .before),
        ],
        afterwords: [
            (
                "or less, or fewer, or under, or below, or quicker, or faster, or sooner, at the? most, maximum, max, on average or less",
                .atMost
            ),
            ("or more, or longer, at least, or over, minimum", .atLeast), ("at the latest", .noLaterThan),
        ],
        days: """
            on? the? same|next|following @calendars? day|morning|afternoon|evening, by? the end of the same|next|following @calendars? day
            on? every second|other|alternate|2nd? @weekdays, on? the @ordinals of each|every|the month|quarter|year
            on? the @ordinals @calendars? day of each|every|the month|quarter|week|year, on? the last @calendars? day of each|every|the month|quarter|week|year
            within the same @calendars? day, on? the same? day you|we|they|it * for|it|them|us|in?
            """,
        dayEnds: """
            the? end of the? @calendars? day|week|month|quarter|year|play on? @weekdays|tomorrow?
            the? close of business|trading|play on? @weekdays|tomorrow?, closing time
            """,
        starts: """
            of, after, from, following, once, when, since, as soon as, counted from, starting, from when, from the moment, of when, past the|their|your|our|its|a|an, notice
            """,
        stops: "before, beforehand, ahead, ahead of, in advance, in advance of, prior to, until",
        hours: """
            during|in|within|outside @calendars hours, during|in|within|outside our|the @calendars hours, between # and #, between @months and @months
            @weekdays to|through @weekdays, on @calendars days, on weekdays|weekends, # hours a day, # a day, at weekends
            from @weekdays to @weekdays, on @weekdays, every day|weekday of the week|year?, between # am|pm and # am|pm
            """,
        openings: [
            "for", "on", "in", "during", "at", "when", "if", "between", "outside", "from", "after", "where", "with",
            "once",
        ],
        otherTexts: """
            press # , press, dial, hold the, hold for, please, number # in, place # in, thank you for calling, thanks for calling, welcome
            you|you're are? number, your wait, the wait is, the queue, our line|lines, is|are open, open from|until, open at # , opens, closes
            open daily|weekly|every|each|all|seven|#, are closed, is closed, we're open|closed, opening hours are, office hours are, this is an automatic, call back between
            estimated wait, waiting time is, current wait, will be answered in the order
            """,
        numbers: [
            "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
            "nine": 9,
            "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
            "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
            "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
        ],
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
            "weekdays": """
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun \
            mondays tuesdays wednesdays thursdays fridays saturdays sundays
            """,
            "months": "january february march april may june july august september october november december",
        ],
        ratioWords: ["in"],
        percentWords: ["%", "percent", "pct"],
        rangeWords: ["to", "or"],
        betweenWord: "between",
        takeWords: ["take", "takes", "taking"],
        waitWords: ["time", "times", "turnaround", "response"],
        lengthWords: ["for", "of", "with", "from", "to", "the", "next"],
        takingWords: ["take", "takes", "taking", "is", "are", "be", "last", "lasts"],
        joiningWords: ["and", "then", "or", "but"],
        narrowingWords: ["for", "if", "when", "unless", "where", "except", "including"],
        refusals: [
            .second: (
                why: "“{words}” is another limit; a standard is one number.",
                instead: "Write two standards, each with its own limit."
            ),
            .nothing: (
                why: "“{words}” leaves no time at all, so nobody can keep it.",
                instead: "Say how long it may take, e.g. “within 2 hours of the order”."
            ),
        ],
        perWords: ["a", "an", "per", "each", "every"],
        otherWords: ["other", "second", "alternate"],
        everyWords: ["each", "every"],
        oneWords: ["a", "an", "the"],
        halfWord: "half", andWord: "and", theWord: "the", timeWord: "time", ofWord: "of",
        oftenWords: ["once": 1, "twice": 2],
        auxiliaries: ["is", "are", "be", "will", "shall", "must", "gets", "get", "has", "have", "can", "was", "were"],
        participleEnds: ["ed", "made", "sent", "bought", "paid", "given", "written", "brought", "left"],
        averagePhrase: "on average",
        averages: ["average", "averages", "mean"],
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
