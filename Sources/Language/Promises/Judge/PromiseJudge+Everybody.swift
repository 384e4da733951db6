extension PromiseJudge {
    /// What holds for everybody, and what is done again and again.
    func isRule(_ predicate: Predicate, _ doer: Doer, _ clause: Range<Int>, _ moments: [MomentPhrase]) -> Bool {
        if clause.contains(where: { isRuleWord($0) }) { return true }
        if clause.contains(where: { index in Self.likeAll.contains { matches($0, at: index) } }) { return true }
        let isHabit = [.present, .state].contains(predicate.form) && doer != .us
        if clause.contains(where: { ["every", "each"].contains(tokens[$0].text) }), isHabit || !isOurs(clause) {
            return true
        }
        if clause.contains(where: { ["all", "any"].contains(tokens[$0].text) && Self.crowds.contains(text($0 + 1)) }) {
            return true
        }
        guard doer == .everybody, predicate.form != .verbless else { return false }
        if predicate.subject.dropFirst().contains(where: { Self.qualified.contains(tokens[$0].text) }) { return true }
        if isDoneAgain(predicate.verb) { return false }
        let isDated = moments.contains { $0.day.map(Self.isDefinite) ?? false }
        let isDefinite = isDated || moments.contains { $0.clock != nil } && concernsYou(clause)
        let isDone = ["get", "go", "come", "ship", "leave"].contains(text(predicate.verb)) && isDated
        return !isDefinite || predicate.form == .present && !isDone
            || ["all", "every", "any", "each"].contains(text(predicate.start))
            || Self.places.contains(text(predicate.verb - 2))
            || ["closed", "open", "close"].contains(text(predicate.verb))
    }

    /// "Pallets will be re-delivered": what is done again is done for one person.
    private func isDoneAgain(_ verb: Int) -> Bool {
        text(verb) == "re" && text(verb + 1) == "-"
            || ["redelivered", "resent", "reissued", "reprinted", "rebooked", "refitted"].contains(text(verb))
    }

    /// "policy" and "standard" make a rule of what is said, and no thing of another name: "the policy schedule".
    private func isRuleWord(_ index: Int) -> Bool {
        guard words.rules.contains(tokens[index].text) else { return false }
        switch tokens[index].text {
        case "policy":
            return ["our", "company", "a", "is", "as", "per", "is"].contains(text(index - 1)) || text(index + 1) == "is"
        case "standard": return ["as", "is"].contains(text(index - 1)) || text(index + 1) == "practice"
        default: return true
        }
    }

    private static let likeAll: [[String]] = [
        ["like", "every"], ["like", "all"], ["like", "any"], ["as", "with", "all"], ["as", "with", "every"],
        ["as", "with", "any"], ["without", "exception"], ["across", "the", "board"], ["for", "everyone"],
        ["for", "everybody"], ["as", "a", "rule"], ["by", "law"], ["by", "default"], ["as", "for", "all"],
        ["in", "all", "cases"], ["in", "each", "case"], ["in", "every", "case"], ["same", "as", "everyone"],
        ["year", "round"], ["public", "holidays"], ["bank", "holidays"], ["first", "come"],
    ]
    /// "Orders placed before 2", "Parcels over 20 kg": which of all there are.
    static let qualified: Set<String> = [
        "placed", "received", "made", "ordered", "booked", "returned", "bought", "purchased", "submitted", "lodged",
        "posted", "until", "up", "over", "under", "outside", "above", "below", "after", "before", "between",
    ]
    private static let crowds: Set<String> = [
        "queries", "enquiries", "inquiries", "emails", "calls", "messages", "orders", "requests", "customers",
        "tickets", "returns", "complaints",
        "refunds", "deliveries", "applications", "bookings", "claims", "letters", "guests", "clients",
    ]

    /// Whether the clause speaks of the writer or to the person.
    private func isOurs(_ clause: Range<Int>) -> Bool {
        clause.contains { ["i", "you", "your"].contains(tokens[$0].text) }
    }

    /// "The council is mowing the verge on your street": done for the world at large.
    func isForAll(_ clause: Range<Int>) -> Bool {
        clause.contains { Self.publicPlaces.contains(tokens[$0].text) }
    }

    private static let publicPlaces: Set<String> = [
        "street", "streets", "road", "roads", "lane", "avenue", "highway", "motorway", "bridge", "suburb",
        "neighbourhood", "neighborhood", "town", "village", "district", "verge", "verges", "pavement", "sidewalk",
        "footpath", "kerb", "curb", "postcode", "zip", "area", "region", "borough", "junction", "roundabout",
        "park", "rates", "prices", "tariffs", "strike", "mast", "grid", "substation", "nationwide",
    ]
}
