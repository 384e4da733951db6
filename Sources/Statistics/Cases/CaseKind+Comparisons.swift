extension CaseKind {
    /// `{"a": [56, 70], "b": [48, 80]}` gives `diff`, `wald`, `newcombe`, `clear`, `chisq` and its `p` (null when all answers
    /// are alike), and `fisher_p`.
    static let twoProportions = CaseKind(
        sections: ["two_proportions"], inputs: ["a", "b"], suits: { $0.has("a", "b") },
        compute: { input throws(CaseRefusal) in
            let (one, other, level) = (try input.share("a"), try input.share("b"), try input.level())
            let difference = ShareDifference.ofSamples(one, minus: other, at: level)
            let table = TwoByTwo(one, other)
            return [
                "diff": .result(difference.value),
                "wald": .result(ShareDifference.wald(one, minus: other, at: level).limits),
                "newcombe": .result(difference.limits),
                "clear": .flag(difference.isClear),
                "chisq": .result(table.chiSquare),
                "p": .result(table.chiSquarePValue),
                "fisher_p": .result(table.fisherPValue),
            ]
        })

    /// Two net promoter scores, `{"a": {"promoters": …}, "b": {…}}`: in points `diff`, `se`, `z`, `p`, `wald95` as counted and
    /// `adjusted_diff`, `adjusted_z`, `adjusted_p`, `adjusted_wald95` by the adjusted Wald, which decides `clear`.
    static let twoNetScores = CaseKind(
        sections: ["two_nps"], inputs: ["a", "b"], suits: { $0.holds("promoters") },
        compute: { input throws(CaseRefusal) in
            let (one, other) = (try input.object("a").netScore(), try input.object("b").netScore())
            let level = try input.level()
            let plain = NetScoreDifference.plain(one, minus: other, at: level)
            let adjusted = NetScoreDifference.adjusted(one, minus: other, at: level)
            return [
                "diff": .result(plain.points), "se": .result(plain.standardError), "z": .result(plain.z),
                "p": .result(plain.pValue), "wald95": .result(plain.range),
                "adjusted_diff": .result(adjusted.points), "adjusted_z": .result(adjusted.z),
                "adjusted_p": .result(adjusted.pValue), "adjusted_wald95": .result(adjusted.range),
                "clear": .flag(!adjusted.range.contains(0)),
            ]
        })

    /// Two means, each side as for a mean: Welch's `diff`, `se`, `df`, `t`, `p` and `interval`; with `values` on both sides
    /// also the ranks' `mann_whitney_u`, `mann_whitney_p` and `share_above`.
    static let twoMeans = CaseKind(
        sections: ["two_means"], inputs: ["a", "b"], suits: { $0.holds("values") || $0.holds("mean") },
        compute: { input throws(CaseRefusal) in
            let (one, other) = (try input.object("a"), try input.object("b"))
            guard let welch = Welch(try one.mean(), minus: try other.mean(), at: try input.level()) else {
                throw CaseRefusal("Two means need at least two values each, and not all alike.")
            }
            var results: [String: CaseValue] = [
                "diff": .result(welch.difference), "se": .result(welch.standardError),
                "df": .result(welch.degreesOfFreedom), "t": .result(welch.t), "p": .result(welch.pValue),
                "interval": .result(welch.range), "clear": .flag(!welch.range.contains(0)),
            ]
            if one.has("values"), other.has("values") {
                let ranks = MannWhitney(try one.numbers("values"), try other.numbers("values"))
                results["mann_whitney_u"] = .result(ranks?.u)
                results["mann_whitney_p"] = .result(ranks?.pValue)
                results["share_above"] = .result(ranks?.shareAbove)
            }
            return results
        })

    /// Many p-values, `{"p_values": [0.01, 0.04]}`: adjusted ones as `benjamini_hochberg` and `bonferroni`, and how many stay at
    /// most `alpha` (0.05), as `found` and `found_bonferroni`.
    static let manyPValues = CaseKind(
        sections: ["families"], inputs: ["p_values", "alpha"], suits: { $0.has("p_values") },
        compute: { input throws(CaseRefusal) in
            let values = try input.numbers("p_values")
            let alpha = try input.share("alpha", default: 0.05)
            guard let adjusted = Multiplicity.benjaminiHochberg(values), let strict = Multiplicity.bonferroni(values)
            else { throw CaseRefusal("A p-value lies between 0 and 1: one of p_values does not.") }
            return [
                "benjamini_hochberg": .list(adjusted.map { .result($0) }),
                "bonferroni": .list(strict.map { .result($0) }),
                "found": .number(Double(adjusted.count { $0 <= alpha })),
                "found_bonferroni": .number(Double(strict.count { $0 <= alpha })),
            ]
        })
}

extension CaseInput {
    /// True when `a` or `b` is an object with that name.
    fileprivate func holds(_ name: String) -> Bool {
        ["a", "b"].contains { side in
            guard case .object(let values) = values[side] else { return false }
            return values[name] != nil
        }
    }
}
