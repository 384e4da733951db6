extension PromiseJudge {
    /// After "be": something is done with it, or it is somewhere; "stiff" and "the blue one" are neither.
    func isResult(_ predicate: Predicate) -> Bool {
        let verb = text(predicate.verb)
        return verb.hasSuffix("ed") || verb.hasSuffix("en") || verb.hasSuffix("ing") || Self.results.contains(verb)
    }

    private static let results: Set<String> = [
        "sent", "done", "built", "made", "put", "cut", "brought", "paid", "kept", "held", "set", "sold", "left", "told",
        "lent", "swept", "laid", "hung", "bound", "found", "met", "read", "rebuilt", "redone", "remade", "reset",
        "back", "ready", "there", "here", "with", "at", "in", "on", "off", "out", "up", "round", "over", "yours",
        "live", "free", "available", "complete", "finished", "under", "gone", "drawn", "shown", "withdrawn", "rung",
        "begun", "dug", "dealt", "caught", "taught", "spun", "wound", "sewn", "re", "re-sent", "resent", "repaid",
        "wiped", "split", "run", "for", "to", "by", "your", "online", "home",
        "outside", "inside", "near", "behind", "beside", "above", "below", "between", "among", "across", "along",
        "down", "through", "upstairs", "downstairs", "later", "together", "nearby", "as", "good", "new", "like",
    ]
}
