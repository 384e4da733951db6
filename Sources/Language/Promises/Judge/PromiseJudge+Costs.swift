extension PromiseJudge {
    /// What the person pays: "it will be $40", "your card will be charged".
    func costs(_ predicate: Predicate) -> Bool {
        words.charges.contains(text(predicate.verb))
            || isMoney(predicate.verb)
            || (predicate.hasBe && isMoney(predicate.verb + 1)
                && Self.about.contains(text(predicate.verb)))
            || isDrawn(predicate)
            || ["run", "set", "knock"].contains(text(predicate.verb)) && ["that", "it"].contains(text(predicate.start))
                && (predicate.verb + 1..<predicate.verb + 5).contains { $0 < tokens.count && isPrice($0) }
            || (predicate.hasBe && text(predicate.verb) == "due")
            || (predicate.hasBe && text(predicate.verb) == "taken"
                && ["from", "on", "out"].contains(text(predicate.verb + 1)))
    }

    /// "A late fee will be added", unlike "The fee will be refunded".
    func isFee(_ predicate: Predicate) -> Bool {
        predicate.subject.contains { Self.fees.contains(tokens[$0].text) }
            && !Self.givenBack.contains(text(predicate.verb))
    }

    private static let fees: Set<String> = ["fee", "fees", "surcharge", "penalty", "interest", "price", "prices"]
    static let givenBack: Set<String> = [
        "refunded", "waived", "credited", "returned", "cancelled", "canceled", "removed", "reversed", "suspended",
        "reimbursed", "taken", "dropped", "repaid",
        "knocked", "back", "corrected", "adjusted", "reduced",
    ]

    /// "Your renewal will come out of your account": what the person pays.
    private func isDrawn(_ predicate: Predicate) -> Bool {
        let verb = text(predicate.verb)
        if ["come", "go"].contains(verb), ["out", "off"].contains(text(predicate.verb + 1)),
            (predicate.verb + 2..<predicate.verb + 6).contains { Self.purses.contains(text($0)) }
        {
            return true
        }
        if verb == "leave", text(predicate.verb + 1) == "your", Self.purses.contains(text(predicate.verb + 2)) {
            return true
        }
        return Self.drawing.contains(verb) && predicate.subject.contains { Self.dues.contains(tokens[$0].text) }
    }

    private static let purses: Set<String> = [
        "account", "bank", "card", "balance", "wallet", "paypal", "wages", "salary",
    ]
    private static let drawing: Set<String> = [
        "collected", "drawn", "taken", "leave", "fall", "hit", "payable", "due", "renew", "renewed", "auto", "increase",
        "rise", "apply", "go", "come", "added", "presented", "withdrawn", "requested", "demanded",
    ]
    private static let dues: Set<String> = [
        "renewal", "premium", "premiums", "instalment", "installment", "instalments", "installments", "debit", "rent",
        "subscription", "membership", "rate", "rates", "bill", "excess", "balance", "charge", "charges", "dues",
        "repayment", "tax", "vat", "levy",
    ]
    private static let about: Set<String> = [
        "about", "around", "roughly", "approximately", "only", "exactly", "over", "under", "another", "an", "a", "up",
        "nearly", "almost", "just", "extra", "plus",
    ]

    /// A currency, or a number that belongs to no moment.
    func isMoney(_ index: Int) -> Bool {
        ["$", "£", "€", "¥", "₹", "r", "rs", "usd", "eur", "gbp"].contains(text(index))
            || (index < tokens.count && tokens[index].kind == .number && !isMoment(index))
    }

    private func isPrice(_ index: Int) -> Bool { ["$", "£", "€", "¥", "₹", "rs", "usd", "eur"].contains(text(index)) }
}
