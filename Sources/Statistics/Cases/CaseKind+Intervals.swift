extension CaseKind {
    /// `{"k": 8, "n": 100}` gives `share`, `wilson`, `wilson_cc`, `exact` and `upper_bound`.
    static let proportion = CaseKind(
        sections: ["proportion", "proportions"], inputs: ["k", "n"], suits: { $0.has("k") },
        compute: { input throws(CaseRefusal) in
            let (share, level) = (try input.share(), try input.level())
            return [
                "share": .result(share.value),
                "wilson": .result(share.wilson(at: level)),
                "wilson_cc": .result(share.wilsonCorrected(at: level)),
                "exact": .result(share.exact(at: level)),
                "upper_bound": .result(share.exactUpperBound(at: level)),
            ]
        })

    /// `{"values": [4, 5, 2]}` or `{"mean": 4.1, "sd": 0.9, "n": 30}` gives `mean`, `sd`, `n`, `se`, `normal` and `t`.
    static let mean = CaseKind(
        sections: ["mean", "means"], inputs: ["values", "mean", "sd", "n"], suits: { $0.has("mean", "values") },
        compute: { input throws(CaseRefusal) in
            let (summary, level) = (try input.mean(), try input.level())
            return [
                "mean": .result(summary.mean),
                "n": .number(Double(summary.n)),
                "sd": summary.n > 1 ? .result(summary.standardDeviation) : .null,
                "se": summary.n > 1 ? .result(summary.standardError) : .null,
                "normal": .result(summary.normalInterval(at: level)),
                "t": .result(summary.tInterval(at: level)),
            ]
        })

    /// `{"promoters": 50, "passives": 30, "detractors": 20}` gives, in points, `nps`, `se`, `wald95`, `t95`, `adjusted` and
    /// `adjusted_wald95`; the names stay when another level is asked for.
    static let netScore = CaseKind(
        sections: ["nps"], inputs: ["promoters", "passives", "detractors"],
        suits: { $0.has("promoters", "passives", "detractors") },
        compute: { input throws(CaseRefusal) in
            let (score, level) = (try input.netScore(), try input.level())
            return [
                "n": .number(Double(score.n)),
                "nps": .result(score.points),
                "se": .result(score.standardError),
                "wald95": .result(score.wald(at: level)),
                "t95": .result(score.tInterval(at: level)),
                "adjusted": .result(score.adjustedPoints),
                "adjusted_wald95": .result(score.adjustedWald(at: level)),
            ]
        })
}
