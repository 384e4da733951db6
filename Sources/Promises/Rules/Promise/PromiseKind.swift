/// What kind of thing is promised: shares are counted by it.
package enum PromiseKind: String, Sendable, CaseIterable, Codable {
    /// To ring or to talk.
    case call
    /// To write, send or tell something.
    case send
    /// To find out, look into or decide something.
    case findOut = "find_out"
    /// That a thing arrives or is ready.
    case deliver
    /// To come, or to meet.
    case visit
    /// To repair, replace or correct something.
    case mend
    /// To refund, credit or pay.
    case pay
    case other

    /// The kind that the words sound like, by their first telling word; `other` when none tells. It can be changed by hand.
    package static func guess(_ wording: String) -> PromiseKind {
        let words = wording.lowercased().split { !$0.isLetter }.map(String.init)
        for (index, word) in words.enumerated() {
            if word == "back", index > 0, ["call", "ring", "phone"].contains(words[index - 1]) { return .call }
            if let kind = telling[word] { return kind }
        }
        return words.contains(where: ["have", "get", "bring"].contains) ? .deliver : .other
    }

    private static let telling: [String: PromiseKind] = Dictionary(
        pairs.flatMap { kind, words in words.split(separator: " ").map { (String($0), kind) } }
    ) { first, _ in first }

    private static let pairs: [(PromiseKind, String)] = [
        (.pay, "refund refunded refunding credit credited reimburse reimbursed repay pay paid payment money"),
        (.mend, "repair repaired fix fixed mend replace replaced replacement correct corrected adjust resolve rebook"),
        (.call, "call calls ring phone telephone speak"),
        (.visit, "visit come coming attend meet engineer technician plumber electrician appointment"),
        (.findOut, "check ask find investigate look confirm decide review clarify know answer update hear"),
        (.send, "send sending sent email mail write forward text reply quote invoice copy post share draft"),
        (
            .deliver,
            "deliver delivered delivery ship shipped dispatch dispatched arrive ready collect collection"
        ),
    ]
}
