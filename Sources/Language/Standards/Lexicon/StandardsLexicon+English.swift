extension StandardsLexicon {
    /// English, British and American.
    package static let english = StandardsLexicon(
        language: "en",
        vague: [
            .speed: [EnglishSpeed.speed],
            .amount: [EnglishSpeed.amount],
            .share: [EnglishFrequency.share],
            .interval: [EnglishFrequency.interval],
            .quality: [EnglishQuality.quality],
            .effort: [EnglishEffort.effort],
            .wayOut: [EnglishEffort.wayOut],
            .importance: [EnglishEmpty.importance],
            .thanks: [EnglishEmpty.thanks],
            .apology: [EnglishEmpty.apology],
            .volume: [EnglishEmpty.volume],
            .assurance: [EnglishEmpty.assurance],
        ],
        holds: EnglishEmpty.holds,
        greetings: EnglishEmpty.greetings,
        fine: [EnglishFine.kinds, EnglishFine.measured, EnglishFine.turns],
        lists: EnglishMarks.lists,
        reasons: [
            .speed: "“{words}” names no time, so two people with a watch cannot agree whether it was done.",
            .amount: "“{words}” is a time without its number.",
            .share: "“{words}” does not say for how many of how many it holds.",
            .interval: "“{words}” does not say how often.",
            .quality: "“{words}” is an opinion; the records cannot show whether it was so.",
            .effort: "“{words}” tells of an effort or a wish; what can be checked is the result.",
            .wayOut: "“{words}” lets every case be an exception.",
            .importance: "“{words}” tells nothing that helps the person who reads or waits.",
            .thanks: "“{words}” thanks for something that the person has not chosen to give.",
            .apology: "“{words}” is sorry for nothing in particular.",
            .volume: "“{words}” does not say how long the wait is.",
            .assurance: "“{words}” reassures without saying what will be done and when.",
            .hold: "“{words}” says neither how long nor what for.",
        ],
        remedies: [
            .speed: "Say within how many minutes, hours or days of what, e.g. “within 2 hours of the order”.",
            .amount: "Say how many, e.g. “within 5 minutes”.",
            .share: "Say how many, e.g. “9 in 10” or “95 % of orders”.",
            .interval: "Say every how many hours or days, e.g. “every 14 days”.",
            .quality:
                "Say what is done that both would see, or count it, e.g. “fewer than 1 in 200 invoices is corrected”.",
            .effort: "Say what is done, and for how many, e.g. “95 % of calls are answered within 20 seconds”.",
            .wayOut: "Say for how many it holds, e.g. “9 in 10”, or name the cases that are left out.",
            .importance:
                "Leave it out; say how many minutes the wait is, or by what time you call back, e.g. “by 17:30”.",
            .thanks:
                "Leave it out; say how many minutes the wait is, or what to press, e.g. “press 1 to be called back”.",
            .apology: "Say what went wrong and by when it is put right, e.g. “by 12:00 on the next working day”.",
            .volume: "Say the wait as a number, e.g. “The wait is 12 minutes”, or by what time you call back.",
            .assurance: "Leave it out, or say what is done within how many hours or days.",
            .hold: "Say how many minutes the wait is, or what to press, e.g. “press 1 to be called back”.",
        ],
        marks: EnglishMarks.marks)
}
