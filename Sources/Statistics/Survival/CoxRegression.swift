#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// How much each of several facts goes with an event coming sooner: proportional hazards (Cox 1972, Journal of the Royal
/// Statistical Society B 34:187–220), ties by Efron 1977.
package struct CoxRegression: Sendable, Hashable {
    /// Logarithms of the hazard ratio for one unit more, in the order of the facts.
    package let coefficients: [Double]
    package let standardErrors: [Double]
    /// Of the model without facts.
    package let nullLogLikelihood: Double
    package let logLikelihood: Double

    /// `facts` has one list for each follow-up, all of the same length.
    ///
    /// Nil when the lengths differ, a value is not finite, no event happened, a fact does not vary or is nearly a mixture of
    /// others, or no finite coefficients fit (a fact separates those with the event from those without).
    package init?(_ followUps: [FollowUp], facts: [[Double]]) {
        guard let width = facts.first?.count, width > 0, facts.count == followUps.count,
            facts.allSatisfy({ $0.count == width && $0.allSatisfy(\.isFinite) }), followUps.contains(where: \.happened)
        else { return nil }
        let scales = (0..<width).map { place in MeanSummary(of: facts.map { $0[place] }) }
        let (means, deviations) = (scales.compactMap { $0?.mean }, scales.compactMap { $0?.standardDeviation })
        guard deviations.count == width, deviations.allSatisfy({ $0 > 0 }) else { return nil }
        let scaled = facts.map { row in row.indices.map { (row[$0] - means[$0]) / deviations[$0] } }
        let start = Array(repeating: 0.0, count: width)
        let sets = RiskSets(followUps, scaled)
        let null = PartialLikelihood(sets, at: start)
        guard let fit = Self.climb(from: null, sets) else { return nil }
        nullLogLikelihood = null.value
        logLikelihood = fit.likelihood.value
        coefficients = zip(fit.coefficients, deviations).map(/)
        standardErrors = zip(fit.variances, deviations).map { $0.squareRoot() / $1 }
    }

    /// How many times as soon the event comes for one unit more.
    package var hazardRatios: [Double] { coefficients.map { exp($0) } }

    /// Coefficient by standard error.
    package var z: [Double] { zip(coefficients, standardErrors).map(/) }

    /// Two-sided, one for each fact.
    package var pValues: [Double] { z.map(NormalDistribution.twoSided) }

    /// Of a coefficient for one standard deviation of its fact; beyond it the fit has run away from the data.
    private static let largestVariance = 1e6

    /// Newton's method with halved steps where the likelihood would fall.
    private static func climb(
        from start: PartialLikelihood, _ sets: RiskSets
    ) -> (coefficients: [Double], variances: [Double], likelihood: PartialLikelihood)? {
        var (current, coefficients) = (start, start.slope.map { _ in 0.0 })
        for _ in 0..<50 {
            guard let factor = CholeskyFactor(current.information) else { return nil }
            var step = factor.solve(current.slope)
            let gain = zip(step, current.slope).reduce(0) { $0 + $1.0 * $1.1 }
            if gain < 1e-18 {
                let variances = factor.inverseDiagonal
                return variances.allSatisfy { $0 < Self.largestVariance } ? (coefficients, variances, current) : nil
            }
            var next = PartialLikelihood(sets, at: zip(coefficients, step).map(+))
            for _ in 0..<30 where !(next.value >= current.value - 1e-9) {
                step = step.map { $0 / 2 }
                next = PartialLikelihood(sets, at: zip(coefficients, step).map(+))
            }
            (current, coefficients) = (next, zip(coefficients, step).map(+))
            guard coefficients.allSatisfy({ abs($0) < 30 }) else { return nil }
        }
        return nil
    }
}

/// Follow-ups in the order in which they join the set of those at risk: the longest first.
private struct RiskSets {
    /// Groups of one time each, from the latest to the earliest.
    let groups: [[(happened: Bool, facts: [Double])]]

    init(_ followUps: [FollowUp], _ facts: [[Double]]) {
        groups = Dictionary(grouping: zip(followUps, facts), by: \.0.time)
            .sorted { $0.key > $1.key }
            .map { $0.value.map { ($0.0.happened, $0.1) } }
    }
}

/// Efron's partial log-likelihood at some coefficients, its slope and its information.
private struct PartialLikelihood {
    private(set) var value = 0.0
    private(set) var slope: [Double]
    private(set) var information: SymmetricMatrix

    init(_ sets: RiskSets, at coefficients: [Double]) {
        slope = coefficients.map { _ in 0 }
        information = SymmetricMatrix(size: coefficients.count)
        var atRisk = Moments(coefficients.count)
        for group in sets.groups {
            var events = Moments(coefficients.count)
            var count = 0
            for member in group {
                let score = zip(member.facts, coefficients).reduce(0) { $0 + $1.0 * $1.1 }
                atRisk.add(member.facts, weight: exp(score))
                guard member.happened else { continue }
                events.add(member.facts, weight: exp(score))
                count += 1
                value += score
                for place in slope.indices { slope[place] += member.facts[place] }
            }
            for tie in 0..<count { subtract(atRisk, events, share: Double(tie) / Double(count)) }
        }
    }

    /// Takes off what was to expect of one event, with that share of the tied events no longer at risk.
    private mutating func subtract(_ atRisk: Moments, _ events: Moments, share: Double) {
        let weight = atRisk.weight - share * events.weight
        value -= log(weight)
        let means = slope.indices.map { (atRisk.sums[$0] - share * events.sums[$0]) / weight }
        for row in slope.indices {
            slope[row] -= means[row]
            for column in 0...row {
                let square = (atRisk.squares[row, column] - share * events.squares[row, column]) / weight
                information[row, column] += square - means[row] * means[column]
            }
        }
    }
}

/// Weighted sums of facts and of their products.
private struct Moments {
    private(set) var weight = 0.0
    private(set) var sums: [Double]
    private(set) var squares: SymmetricMatrix

    init(_ width: Int) {
        sums = Array(repeating: 0, count: width)
        squares = SymmetricMatrix(size: width)
    }

    mutating func add(_ facts: [Double], weight: Double) {
        self.weight += weight
        for row in facts.indices {
            sums[row] += weight * facts[row]
            for column in 0...row { squares[row, column] += weight * facts[row] * facts[column] }
        }
    }
}
