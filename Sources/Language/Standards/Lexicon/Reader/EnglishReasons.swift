/// What is said of a limit that is refused, and of a part that is missing.
enum EnglishReasons {
    typealias Said = (why: String, instead: String)

    static let refusals: [LimitRefusal.Fault: Said] = [
        .second: (
            why: "“{words}” is another limit; a standard is one number.",
            instead: "Write two standards, each with its own limit."
        ),
        .open: (
            why: "“{words}” has no upper end, so it is always kept.",
            instead: "Say the longest that it may take, e.g. “within 5 days”."
        ),
        .nothing: (
            why: "“{words}” leaves no time at all, so nobody can keep it.",
            instead: "Say how long it may take, e.g. “within 2 hours of the order”."
        ),
    ]

    static let missing: [MissingPart.Part: Said] = [
        .number: (
            why: "It does not say how long, how many, how often or by when.",
            instead: "Say within how many minutes, hours or days of what, e.g. “within 2 hours of the order”."
        ),
        .unit: (
            why: "“{words}” does not say of what.",
            instead: "Say the unit behind the number, e.g. “within 3 rings” or “within 24 hours”."
        ),
        .action: (
            why: "It does not say what is done.",
            instead: "Say who or what, and what is done, e.g. “Orders are processed within 24 hours”."
        ),
    ]

    static let hedged: Said = (
        why: "“{words}” leaves the number open, so two people with a watch may disagree whether it was kept.",
        instead: "Say the number alone, e.g. “within 3 days”, or for how many it holds, e.g. “9 in 10”."
    )
}
