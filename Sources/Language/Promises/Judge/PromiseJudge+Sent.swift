extension PromiseJudge {
    /// "going out", "go through", "goes live": what becomes of a thing that is sent off or set up.
    func isSentOff(_ verb: Int) -> Bool {
        ["out", "through", "live", "up", "off", "over", "back", "round", "ahead", "across"].contains(text(verb + 1))
    }

    /// "The parcel is going out today": a thing that goes to the person, unlike "the bins are going out".
    func isSent(_ predicate: Predicate) -> Bool {
        guard let first = predicate.subject.first, let last = predicate.subject.last else { return false }
        return ClauseSplitter.determiners.contains(text(first)) && tokens[last].kind == .word
            && !predicate.subject.contains { Self.happenings.contains(text($0)) || Self.common.contains(text($0)) }
    }

    /// What goes out, up and live for everybody.
    private static let common: Set<String> = [
        "bin", "bins", "rubbish", "recycling", "newsletter", "rent", "rents", "cost", "costs", "fees", "charges",
        "temperature", "premium", "premiums", "lights", "light", "alarm", "power", "news", "word", "fire", "team",
        "boss", "staff", "crowd", "boat", "council", "water", "internet", "stream", "broadcast", "programme", "rota",
        "street", "road", "value", "demand", "traffic", "wages", "vat", "interest",
    ]
}
