/// Tells whether an event waits for the customer.
struct CustomersAct: TokenReading {
    let tokens: [Token]

    /// Whether what is told in these tokens is the customer's decision or act.
    func isTold(in range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        for index in range {
            let word = tokens[index].text
            if word == "you", index == first || !["for", "to", "with", "from", "at"].contains(text(index - 1)) {
                return !range.contains { Self.arrivals.contains(tokens[$0].text) }
            }
            if word == "your",
                range.contains(where: {
                    Self.answers.contains(tokens[$0].text) || Self.decisions.contains(tokens[$0].text)
                })
            {
                return true
            }
        }
        if ["i", "we"].contains(text(first)),
            range.contains(where: { ["receive", "received", "get", "have", "hear"].contains(tokens[$0].text) }),
            range.contains(where: {
                ["from", "your", "you", "payment", "deposit", "signed", "approval", "confirmation"].contains(
                    tokens[$0].text)
            })
        {
            return range.contains {
                ["you", "your", "payment", "deposit", "signed", "approval", "confirmation"].contains(tokens[$0].text)
            }
        }
        return [
            "paid", "approved", "confirmed", "signed", "received", "completed", "settled", "cleared", "agreed",
            "returned", "filled", "verified", "submitted",
        ].contains(text(first))
            || range.count <= 4 && ["payment"].contains(text(first))
    }

    private static let decisions: Set<String> = [
        "agrees", "approves", "decides", "signs", "pays", "confirms", "consents", "says", "accepts", "replies",
        "answers", "chooses", "wants",
    ]
    private static let arrivals: Set<String> = [
        "arrive", "arrives", "here", "land", "wake", "check", "back", "home", "come", "there",
    ]
    private static let answers: Set<String> = [
        "approval", "confirmation", "signature", "payment", "deposit", "go", "reply", "documents", "document", "form",
        "forms", "answer", "ok", "decision",
        "consent", "details", "feedback", "instructions", "response", "photos", "number", "address", "order", "email",
        "id", "permission", "authorisation", "authorization",
    ]
}
