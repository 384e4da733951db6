#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// Statistics for scripts and for checking: a JSON document of cases in, the results out.
///
/// A document is one case (an object), a list of cases, or an object whose sections are lists of cases: `proportion`,
/// `mean`, `nps`, `two_proportions`, `two_nps`, `two_means`, `gap`, `families`, `erlang`, or `cases` for cases of the function's own
/// kind. The answer has the same shape and order; other sections are left out. Each case comes back with what it was
/// given, its `id`, `name`, `note` and `source`, and its results; one that cannot be computed has `refused` with a sentence
/// instead. `level` sets the confidence level of a case (0.95).
///
/// Throws `CaseDocumentError` when the document as a whole cannot be read.
package enum StatisticsCases {
    /// Shares, `{"k", "n"}`, and means, `{"values"}` or `{"mean", "sd", "n"}`: their intervals.
    package static func interval(_ json: Data) throws -> CaseAnswers {
        try answer(json, own: [.proportion, .mean, .netScore])
    }

    /// Differences of two shares, `{"a": [k, n], "b": [k, n]}`, a's share of everybody with `"census": true`: in points, with
    /// limits.
    package static func gap(_ json: Data) throws -> CaseAnswers {
        try answer(json, own: [.gap])
    }

    /// Net promoter scores, `{"promoters", "passives", "detractors"}`, or two of them as `a` and `b`: in points, with limits.
    package static func nps(_ json: Data) throws -> CaseAnswers {
        try answer(json, own: [.netScore, .twoNetScores])
    }

    /// Two shares (`[k, n]`), net promoter scores or means as `a` and `b`, or many `p_values`: differences and tests.
    package static func compare(_ json: Data) throws -> CaseAnswers {
        try answer(json, own: [.twoNetScores, .twoMeans, .twoProportions, .manyPValues])
    }

    /// Staffing: `{"calls", "interval_minutes", "aht_seconds", "target_seconds", "agents"}` and `erlang_a` with
    /// `patience_mean_seconds`: waiting by Erlang B, C and A, and the agents needed.
    package static func erlang(_ json: Data) throws -> CaseAnswers {
        try answer(json, own: [.erlang])
    }

    /// What an outcome goes with: `{"outcome": […], "drivers": {"name": […]}}`: LMG, Johnson's weights and their like.
    package static func drivers(_ json: Data) throws -> CaseAnswers {
        try answer(json, own: [.drivers])
    }

    /// How long until an event: `{"times": […], "happened": […]}` with `group` or `covariates`: Kaplan–Meier, log-rank, Cox.
    package static func survival(_ json: Data) throws -> CaseAnswers {
        try answer(json, own: [.survival])
    }

    private static func answer(_ json: Data, own: [CaseKind]) throws -> CaseAnswers {
        try CaseDocument(own: own, others: everyKind).answer(json)
    }

    private static let everyKind: [CaseKind] = [
        .proportion, .mean, .netScore, .twoProportions, .twoNetScores, .twoMeans, .manyPValues, .gap, .erlang,
    ]
}
