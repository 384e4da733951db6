/// The samples that several kinds of case are made of.
extension CaseInput {
    /// `k` of `n`.
    func share() throws(CaseRefusal) -> Share {
        try Self.share(count("k"), of: count("n"))
    }

    /// Under the first of the names that is there: `[k, n]`, or an object with `k` and `n`.
    func share(_ names: String...) throws(CaseRefusal) -> Share {
        guard let name = names.first(where: { values[$0] != nil }) else {
            throw CaseRefusal("\(names[0]) is missing: give it as [k, n], how many of how many.")
        }
        switch values[name] {
        case .list(let pair) where pair.count == 2:
            return try Self.share(Self.count(pair[0], "\(name)[0]"), of: Self.count(pair[1], "\(name)[1]"))
        case .object(let pair):
            return try CaseInput(values: pair).share()
        default:
            throw CaseRefusal("\(name) must be a list of two whole numbers, [k, n].")
        }
    }

    /// `promoters`, `passives` and `detractors`.
    func netScore() throws(CaseRefusal) -> NetScore {
        let (promoters, passives) = (try count("promoters"), try count("passives"))
        let score = NetScore(promoters: promoters, passives: passives, detractors: try count("detractors"))
        guard let score else {
            throw CaseRefusal("There are no answers, or more than \(Share.largestN): no score can be told.")
        }
        return score
    }

    /// `values`, or `mean`, `sd` and `n`.
    func mean() throws(CaseRefusal) -> MeanSummary {
        if has("values") {
            guard let summary = MeanSummary(of: try numbers("values")) else {
                throw CaseRefusal("values is empty or too large to add up: give at least one number.")
            }
            return summary
        }
        let (n, mean) = (try count("n"), try number("mean"))
        guard let summary = MeanSummary(n: n, mean: mean, standardDeviation: try number("sd")) else {
            throw CaseRefusal("A mean needs n of 1 or more and an sd of 0 or more.")
        }
        return summary
    }

    private static func share(_ count: Int, of n: Int) throws(CaseRefusal) -> Share {
        guard let share = Share(count, of: n) else {
            throw CaseRefusal(
                n == 0 ? "n is 0: without answers there is no share." : "k is \(count), more than n, which is \(n).")
        }
        return share
    }
}
