extension PromiseJudge {
    /// "You can expect our call before 2", "expect it by Friday": what the person may count on from us.
    func expected(_ predicate: Predicate, _ clause: Range<Int>, _ hasMoment: Bool) -> Verdict {
        let next = text(predicate.verb + 1)
        if next == "to" {
            return ["receive", "hear", "get", "have", "see"].contains(text(predicate.verb + 2)) ? .promise : .none
        }
        let ours =
            ["our", "my", "a", "an", "the", "it", "us", "your", "them", "on", "someone", "one", "two"].contains(next)
            || words.insiders.contains(next)
        return ours && (hasMoment || predicate.subject.count > 0)
            && !["delay", "delays", "wait"].contains(text(predicate.verb + 2)) ? .promise : .none
    }
}
