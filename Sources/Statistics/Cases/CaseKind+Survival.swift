extension CaseKind {
    /// `{"times": [6, 13], "happened": [1, 0]}`, with `group` (a name for each), `covariates` (`{"age": [27, 18], …}`) and `at` (times
    /// to tell the survival for; else all times).
    ///
    /// Gives `kaplan_meier`, one row for each group and time with `strata`, `time`, `n_risk`, `surv`, `se`, `lo` and `hi`;
    /// `medians` and `median_95ci` by group; for two groups or more `logrank_chisq`, `logrank_df` and `logrank_p`; with
    /// covariates `cox_efron`, one row for each with `term`, `coef`, `exp(coef)`, `se(coef)`, `z` and `Pr(>|z|)`, and `loglik`
    /// (`null` and `model`).
    static let survival = CaseKind(
        sections: ["survival"], inputs: ["at"], suits: { $0.has("times", "happened") },
        compute: { input throws(CaseRefusal) in
            let study = try SurvivalStudy(input)
            return try study.curves(input)
                .merging(study.logRank) { $1 }
                .merging(study.cox(input)) { $1 }
        })
}

/// The follow-ups of a survival case, in groups.
private struct SurvivalStudy {
    let followUps: [FollowUp]
    /// Sorted by name; one group named `all` when the case names none.
    let groups: [(name: String, followUps: [FollowUp])]

    init(_ input: CaseInput) throws(CaseRefusal) {
        let (times, happened) = (try input.numbers("times"), try input.numbers("happened"))
        guard !times.isEmpty, times.count == happened.count, happened.allSatisfy({ $0 == 0 || $0 == 1 }) else {
            throw CaseRefusal("times and happened need one length of 1 or more, and happened only 1 and 0.")
        }
        let followUps = zip(times, happened).compactMap { FollowUp(time: $0, happened: $1 == 1) }
        guard followUps.count == times.count else { throw CaseRefusal("A time is below 0: times start at 0.") }
        let names = input.has("group") ? try input.names("group") : times.map { _ in "all" }
        guard names.count == times.count else { throw CaseRefusal("group needs one name for each of the times.") }
        self.followUps = followUps
        groups = Dictionary(grouping: zip(names, followUps), by: \.0)
            .sorted { $0.key < $1.key }
            .map { ($0.key, $0.value.map(\.1)) }
    }

    func curves(_ input: CaseInput) throws(CaseRefusal) -> [String: CaseValue] {
        let (asked, level) = (input.has("at") ? try input.numbers("at") : nil, try input.level())
        var (rows, medians, limits): ([CaseValue], [String: CaseValue], [String: CaseValue]) = ([], [:], [:])
        for (name, followUps) in groups {
            guard let curve = KaplanMeier(followUps, at: level) else { continue }
            rows += (asked ?? curve.steps.map(\.time)).map { Self.row(name, curve, $0) }
            medians[name] = .result(curve.median)
            limits[name] = .list([.result(curve.medianLimits.lower), .result(curve.medianLimits.upper)])
        }
        return ["kaplan_meier": .list(rows), "medians": .object(medians), "median_95ci": .object(limits)]
    }

    private static func row(_ name: String, _ curve: KaplanMeier, _ time: Double) -> CaseValue {
        let step = curve.step(at: time)
        let start: (error: Double?, range: Interval?) = step == nil ? (0, Interval(1, 1)) : (nil, nil)
        let range = step?.range ?? start.range
        return .object([
            "strata": .text("group=\(name)"), "time": .result(time),
            "n_risk": .number(Double(curve.atRisk(at: time))), "surv": .result(curve.survival(at: time)),
            "se": .result(step?.standardError ?? start.error), "lo": .result(range?.lower), "hi": .result(range?.upper),
        ])
    }

    var logRank: [String: CaseValue] {
        guard groups.count > 1 else { return [:] }
        let test = LogRank(groups.map(\.followUps))
        return [
            "logrank_chisq": .result(test?.chiSquare),
            "logrank_df": .number(Double(groups.count - 1)),
            "logrank_p": .result(test?.pValue),
        ]
    }

    func cox(_ input: CaseInput) throws(CaseRefusal) -> [String: CaseValue] {
        guard input.has("covariates") else { return [:] }
        let covariates = try input.object("covariates")
        let names = covariates.values.keys.sorted()
        var columns: [[Double]] = []
        for name in names { columns.append(try covariates.numbers(name)) }
        guard columns.allSatisfy({ $0.count == followUps.count }) else {
            throw CaseRefusal("Each of the covariates needs one number for each of the times.")
        }
        let facts = followUps.indices.map { row in columns.map { $0[row] } }
        guard let fit = CoxRegression(followUps, facts: facts) else {
            throw CaseRefusal(
                "No model fits: there is no event, or a covariate does not vary, repeats others or decides all.")
        }
        let rows = names.indices.map { place -> CaseValue in
            .object([
                "term": .text(names[place]), "coef": .result(fit.coefficients[place]),
                "exp(coef)": .result(fit.hazardRatios[place]), "se(coef)": .result(fit.standardErrors[place]),
                "z": .result(fit.z[place]), "Pr(>|z|)": .result(fit.pValues[place]),
            ])
        }
        let likelihoods: [String: CaseValue] = [
            "null": .result(fit.nullLogLikelihood), "model": .result(fit.logLikelihood),
        ]
        return ["cox_efron": .list(rows), "loglik": .object(likelihoods)]
    }
}
