extension CaseKind {
    /// `{"a": [290, 362], "b": [8, 100]}`, with `"census": true` when `a` is of everybody; `a` may be called `belief`, `b`
    /// `experience` or `customers`, and each may be `{"k": 8, "n": 100}`.
    ///
    /// Gives `diff` (a − b) and `limits` as shares, `points` and `limits_points` in points, `method` (`newcombe` or
    /// `census`), `clear` (false exactly when the limits include 0), `newcombe` for two samples, and `a_wilson` (null for
    /// a census) and `b_wilson`.
    static let gap = CaseKind(
        sections: ["gap", "gaps", "two_proportions"],
        inputs: ["a", "b", "belief", "experience", "customers", "census"],
        suits: { $0.has("a", "b", "belief", "experience", "customers") },
        compute: { input throws(CaseRefusal) in
            let (one, other) = (try input.share("a", "belief"), try input.share("b", "experience", "customers"))
            let (isCensus, level) = (try input.flag("census"), try input.level())
            let difference =
                isCensus
                ? ShareDifference.ofCensus(one, minus: other, at: level)
                : ShareDifference.ofSamples(one, minus: other, at: level)
            var results: [String: CaseValue] = [
                "diff": .result(difference.value),
                "limits": .result(difference.limits),
                "points": .result(difference.points),
                "limits_points": .result(difference.range),
                "method": .text(isCensus ? "census" : "newcombe"),
                "clear": .flag(difference.isClear),
                "a_wilson": isCensus ? .null : .result(one.wilson(at: level)),
                "b_wilson": .result(other.wilson(at: level)),
            ]
            if !isCensus { results["newcombe"] = .result(difference.limits) }
            return results
        })
}
