/// The words of a language that name moments.
package struct MomentWords: Sendable {
    package var weekdays: [String: Int] = [:]
    /// Short forms that are other words too, so that they count only with a capital letter or beside a preposition.
    package var doubtfulWeekdays: Set<String> = []
    package var months: [String: Int] = [:]
    package var doubtfulMonths: Set<String> = []
    package var numbers: [String: Int] = [:]
    package var ordinals: [String: Int] = [:]
    /// Minutes of a unit that is counted in elapsed time.
    package var elapsedUnits: [String: Int] = [:]
    /// Days of a unit that is counted in calendar days.
    package var dayUnits: [String: Int] = [:]
    /// Months of a unit.
    package var monthUnits: [String: Int] = [:]
    package var parts: [String: PartOfDay] = [:]
    package var feasts: [([String], Holiday)] = []
    /// What may follow a bare hour of the clock.
    package var afterHour: Set<String> = []
    /// Things that have a time of their own: "your Tuesday appointment".
    package var timedThings: Set<String> = []
    /// Things that go at a time, so that what goes with them goes then: "Thursday's van".
    package var carriers: Set<String> = []
}

extension MomentWords {
    package static let english = MomentWords(
        weekdays: [
            "monday": 1, "mon": 1, "tuesday": 2, "wednesday": 3, "wed": 3, "thursday": 4, "friday": 5,
            "saturday": 6, "sat": 6, "sunday": 7, "sun": 7,
        ],
        doubtfulWeekdays: ["mon", "wed", "sat", "sun"],
        months: [
            "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
            "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
            "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
        ],
        doubtfulMonths: ["may", "march", "mar", "august"],
        numbers: [
            "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
            "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
            "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
            "fourty": 40, "fifty": 50, "sixty": 60, "ninety": 90,
        ],
        ordinals: [
            "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
            "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
            "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
            "twentieth": 20, "thirtieth": 30, "last": -1,
        ],
        elapsedUnits: ["minutes": 1, "m": 1, "hours": 60, "h": 60],
        dayUnits: [
            "day": 1, "days": 1, "d": 1, "night": 1, "nights": 1, "week": 7, "weeks": 7, "fortnight": 14,
            "fortnights": 14, "sennight": 7,
        ],
        monthUnits: ["month": 1, "months": 1, "year": 12, "years": 12],
        parts: [
            "morning": .morning, "mornings": .morning, "am": .morning, "afternoon": .afternoon, "pm": .afternoon,
            "noon": .noon, "midday": .noon, "noontime": .noon, "midnight": .midnight, "lunch": .lunch,
            "lunchtime": .lunch, "dinnertime": .evening, "aft": .afternoon, "teatime": .closeOfBusiness,
            "tea": .closeOfBusiness,
            "evening": .evening, "night": .evening, "nightfall": .evening, "sundown": .evening, "smoko": .morning,
            "eod": .endOfDay, "eob": .closeOfBusiness, "cob": .closeOfBusiness, "cop": .closeOfBusiness,
            "eop": .closeOfBusiness, "cobd": .closeOfBusiness, "eobd": .closeOfBusiness, "knockoff": .knockOff,
        ],
        feasts: [
            (["christmas", "eve"], .christmasEve), (["xmas", "eve"], .christmasEve), (["christmas"], .christmas),
            (["xmas"], .christmas), (["crimbo"], .christmas), (["boxing", "day"], .boxingDay),
            (["new", "year", "'s", "eve"], .newYearsEve), (["new", "years", "eve"], .newYearsEve),
            (["new", "year", "eve"], .newYearsEve), (["nye"], .newYearsEve), (["hogmanay"], .newYearsEve),
            (["new", "year", "'s"], .newYear), (["new", "years"], .newYear), (["new", "year"], .newYear),
            (["valentine", "'s"], .valentines), (["valentines"], .valentines), (["valentine"], .valentines),
            (["halloween"], .halloween), (["good", "friday"], .goodFriday), (["easter", "monday"], .easterMonday),
            (["easter", "sunday"], .easter), (["easter"], .easter), (["ascension"], .ascension),
            (["pentecost"], .pentecost), (["whitsun"], .pentecost), (["whit", "monday"], .whitMonday),
            (["thanksgiving"], .thanksgiving), (["black", "friday"], .blackFriday),
            (["st", "patrick", "'s"], .stPatricks), (["paddy", "'s"], .stPatricks),
            (["australia", "day"], .australiaDay), (["anzac", "day"], .anzacDay),
            (["independence", "day"], .independenceDay), (["labor", "day"], .laborDay),
        ],
        afterHour: [
            "today", "tomorrow", "tonight", "on", "this", "in", "at", "and", "or", "to", "with", "when", "if", "so",
            "as", "for", "because", "but", "then", "sharp", "latest", "max", "next", "local", "i", "we", "you",
            "please", "once", "unless", "depending", "thanks", "cheers", "mate", "love", "sir", "madam", "maam",
            "lah", "boss", "dear", "guys", "x", "xx", "hun", "hon", "pal", "bro", "po", "ok", "okay", "after",
            "before", "from", "while", "since", "just", "whatever", "either", "either way", "prompt", "hey", "eh", "by",
            "until", "the", "every", "your", "our", "my", "which", "who", "where", "that", "it", "he", "she", "they",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "oclock", "ish", "no",
            "not", "instead", "too", "also", "there", "here", "darling", "folks", "ladies", "team", "regards", "na",
            "oga", "ma", "yes", "yeah", "will", "rather", "without", "once", "only", "regardless", "precisely",
            "exactly", "approx", "bang", "is", "like", "n", "&", "about", "regarding", "between", "around",
        ],
        timedThings: [
            "appointment", "appointments", "slot", "meeting", "booking", "visit", "session", "class", "train", "flight",
            "ferry", "shift", "call", "order", "email", "invoice", "bill", "payment", "statement", "rent", "menu",
            "special", "reservation", "interview", "hearing", "deadline", "inspection", "exam", "lesson", "service",
            "event", "party", "wedding", "game", "match", "traffic", "rush", "paper", "show", "job", "lot", "one",
            "milking", "sitting", "viewing", "fitting", "consultation", "checkup", "procedure", "surgery", "test",
        ],
        carriers: [
            "post", "van", "delivery", "run", "truck", "lorry", "mail", "collection", "boat", "round", "batch",
            "dispatch", "shipment", "bake", "bus", "route", "pickup", "haul", "load", "sailing", "crossing", "courier",
            "drop",
        ])
}

extension MomentWords {
    /// Feasts by the first word of their name, longer names first.
    var feastsByWord: [String: [([String], Holiday)]] { Self.englishFeasts }

    /// Every word that a moment may begin with, so that other words are passed over at once.
    var starters: Set<String> { Self.englishStarters }

    private static let englishFeasts = Dictionary(grouping: english.feasts) { $0.0[0] }

    private static let englishStarters: Set<String> = {
        let words = english
        let other: Set<String> = [
            "by", "before", "until", "½", "at", "@", "on", "in", "within", "inside", "under", "from", "after",
            "between",
            "around", "about", "for", "over", "during", "through", "past", "come", "no", "not", "latest", "prior",
            "ahead", "the", "today", "tomorrow", "overmorrow", "day", "days", "tonight", "yesterday", "later", "late",
            "last", "same",
            "eow", "eom", "eoq", "eoy", "midweek", "this", "next", "that", "following", "coming", "upcoming", "end",
            "month", "quarter", "year", "week", "early", "beginning", "start", "mid", "middle", "weekend", "kw", "w",
            "with",
            "first", "close", "closing", "knock", "half", "couple", "sometime", "anytime", "max", "another",
            "less", "these", "roughly", "approx", "approximately", "circa", "hours", "three", "since", "of", "as", "~",
            "some", "starting", "effective",
        ]
        return other.union(words.weekdays.keys).union(words.months.keys).union(words.numbers.keys)
            .union(words.ordinals.keys).union(words.parts.keys).union(words.feasts.map { $0.0[0] })
    }()
}
