/// Tells whose doing a subject is.
struct DoerReader {
    let tokens: [Token]
    let words: PromiseWords

    /// The doer behind the tokens of a subject. `they` is who was spoken of before.
    func doer(_ subject: Range<Int>, they: Doer) -> Doer {
        let named = subject.filter {
            tokens[$0].kind == .word && !ClauseSplitter.lightWords.contains(tokens[$0].text)
                || ["first", "next", "the"].contains(tokens[$0].text)
        }
        guard let first = named.first, let last = named.last else { return .dropped }
        let word = tokens[first].text
        if isNobody(named) { return .nobody }
        if named.count <= 2,
            let pronoun = pronoun(
                tokens[last].text == "all" || tokens[last].text == "both" ? word : tokens[last].text, they)
        {
            return pronoun
        }
        if ["i", "we", "us", "ourselves", "myself"].contains(tokens[last].text) { return .us }
        if tokens[last].text == "you" { return .you }
        if ["nobody", "no", "none", "neither", "nothing", "not"].contains(word) { return .nobody }
        if Self.publics.contains(tokens[last].text), !["our", "my"].contains(word) { return .customerSide }
        if ["most", "many", "few", "several"].contains(word),
            !named.contains(where: { ["our", "us", "my"].contains(tokens[$0].text) })
        {
            return .nobody
        }
        if ["all", "every", "each", "any", "anything", "everybody", "everyone"].contains(word) {
            return named.contains { ["your", "our", "us", "of"].contains(tokens[$0].text) } ? .thing : .everybody
        }
        if ["one", "two", "some", "both"].contains(word), named.count > 1,
            ["our", "us", "my"].contains(tokens[named[1]].text)
        {
            return .us
        }
        return phrase(named, word)
    }

    /// "no one", "neither of us", "hardly anyone".
    private func isNobody(_ named: [Int]) -> Bool {
        guard named.count > 1, let last = named.last, !["i", "we"].contains(tokens[last].text) else { return false }
        return ["none", "neither", "no", "only", "hardly", "barely", "scarcely"].contains(tokens[named[0]].text)
    }

    private func pronoun(_ word: String, _ they: Doer) -> Doer? {
        switch word {
        case "i", "we", "us", "someone", "somebody": .us
        case "you", "u": .you
        case "it", "this", "that", "these", "those", "everything", "there", "all": .thing
        case "they", "he", "she": they
        case "nobody", "none", "nothing": .nobody
        case "everyone", "everybody": .everybody
        default: nil
        }
    }

    private func phrase(_ named: [Int], _ word: String) -> Doer {
        let head = named.prefix {
            !["from", "at", "for", "of", "in", "with", "on", "to", "you", "that", "which", "who", "we", "i"].contains(
                tokens[$0].text)
        }
        let isOurs = ["our", "my"].contains(word)
        let heads = head.map { tokens[$0].text }
        if isOurs, let last = heads.last, Self.things.contains(last) { return .thing }
        if isOurs {
            return heads.contains {
                ["supplier", "wholesaler", "manufacturer", "insurers", "insurer", "bank", "landlord", "solicitors"]
                    .contains($0)
            } ? .thirdParty : oursOrThing(heads)
        }
        if ["your", "ur"].contains(word), let last = heads.last, Self.family.contains(last) { return .customerSide }
        if let last = heads.last, Self.things.contains(last) || ["number", "info", "details"].contains(last) {
            return .thing
        }
        if !isOurs, let last = heads.last, Self.firms.contains(last) { return .thirdParty }
        if !heads.contains("'s"), !heads.contains("their"), let last = heads.last, words.insiders.contains(last),
            last != "one", last != "office"
        {
            return heads.contains {
                words.outsiders.contains($0)
                    && !["vet", "dentist", "garage", "printer", "title", "grab", "post"].contains($0)
            } ? .thirdParty : .us
        }
        if heads.contains(where: { words.outsiders.contains($0) }) { return .thirdParty }
        if heads.contains("their") || heads.contains("his") {
            return heads.contains { words.insiders.contains($0) } ? .thirdParty : .thing
        }
        if heads.contains(where: { words.insiders.contains($0) }) { return .us }
        if isName(Array(head)) { return .us }
        let isBare =
            !ClauseSplitter.determiners.contains(word) && tokens[named[0]].kind == .word
            && !["another", "some", "one", "both", "two", "three", "right", "first"].contains(word)
        if isBare, heads.count > 1, heads[0].hasSuffix("s"),
            PromiseJudge.qualified.contains(heads[1]) || heads[1].hasSuffix("ed")
        {
            return .everybody
        }
        if isBare, let last = heads.last, last.hasSuffix("s"), !last.hasSuffix("ss"), last != "'s" { return .everybody }
        return .thing
    }

    private func oursOrThing(_ heads: [String]) -> Doer {
        heads.contains { words.insiders.contains($0) || words.outsiders.contains($0) } || heads.count <= 3
            ? .us : .thing
    }

    private func isName(_ head: [Int]) -> Bool {
        guard !head.isEmpty, head.count <= 3, !ClauseSplitter.determiners.contains(tokens[head[0]].text) else {
            return false
        }
        let isFirst =
            head[0] == 0 || [".", "!", "?"].contains(tokens[head[0] - 1].text) || tokens[head[0]].gap >= .line
        if isFirst, head.count == 1 {
            return !tokens[head[0]].text.hasSuffix("s") && tokens[head[0]].isCapitalized
                && !Self.commonThings.contains(tokens[head[0]].text)
        }
        return head.allSatisfy {
            tokens[$0].isCapitalized || ["and", "or", "mr", "mrs", "ms", "dr"].contains(tokens[$0].text)
        }
    }

    static let family: Set<String> = [
        "husband", "wife", "mother", "father", "son", "daughter", "mum", "mom", "dad", "solicitor", "lawyer",
        "neighbour", "neighbor", "tenant",
        "colleague", "assistant", "accountant", "builder", "landlord", "partner", "brother", "sister", "employer",
        "team", "office", "gp", "bank", "husband's",
    ]
    private static let publics: Set<String> = [
        "patients", "customers", "clients", "guests", "residents", "tenants", "students", "members", "visitors",
        "passengers", "subscribers", "parents",
        "applicants", "users", "buyers", "drivers'", "participants", "travellers", "shoppers", "policyholders",
    ]
    private static let firms: Set<String> = [
        "company", "companies", "firm", "group", "shop", "dealer", "bodyshop", "yard", "brewery", "club", "trust",
        "depot",
    ]
    private static let commonThings: Set<String> = [
        "more", "time", "delivery", "refund", "replacement", "invoice", "payment", "confirmation", "parcel", "order",
        "shipment",
        "installation", "repair", "work", "engineer",
        "everything", "quote", "collection", "driver", "pickup", "dispatch", "appointment", "car", "bike", "cake",
        "key", "report", "shipping",
    ]
    private static let things: Set<String> = [
        "parcel", "package", "order", "delivery", "refund", "invoice", "letter", "card", "policy", "report", "form",
        "certificate", "shipment", "account",
        "results", "result", "crown", "part", "parts", "quote", "claim", "payment", "money", "statement", "bond",
        "passport", "label", "code", "test",
        "transfer", "documents", "papers", "cheque", "licence", "license", "permit", "machine", "printer", "van",
        "keys", "key", "files",
        "file", "job", "work", "repair", "car", "bike", "update", "bumper", "email", "message", "links", "link", "call",
        "flat", "house", "room",
    ]
}
