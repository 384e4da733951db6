/// Student's t distribution with any degrees of freedom above 0.
package struct StudentT: Sendable, Hashable {
    package let degreesOfFreedom: Double

    package init(degreesOfFreedom: Double) {
        precondition(degreesOfFreedom > 0, "a t distribution needs degrees of freedom above 0")
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// The probability of a value at most t.
    package func cdf(_ t: Double) -> Double {
        t < 0 ? twoSided(t) / 2 : 1 - twoSided(t) / 2
    }

    /// The probability of a value above t.
    package func upperTail(_ t: Double) -> Double {
        cdf(-t)
    }

    /// The probability of a value at least as far from 0 as t (DLMF 8.17; Abramowitz & Stegun 26.7.1).
    package func twoSided(_ t: Double) -> Double {
        if t.isInfinite { return 0 }
        let total = degreesOfFreedom + t * t
        let (x, complement) = (t * t / total, degreesOfFreedom / total)
        return IncompleteBeta(a: 0.5, b: degreesOfFreedom / 2).tails(x, complement: complement).upper
    }

    /// The t that a share p of all values stays below; NaN outside 0...1.
    package func quantile(_ p: Double) -> Double {
        guard p >= 0, p <= 1 else { return .nan }
        if p == 0.5 { return 0 }
        return p < 0.5 ? -upperPoint(p) : upperPoint(1 - p)
    }

    private func upperPoint(_ probability: Double) -> Double {
        if probability == 0 { return .infinity }
        let inverse = TailInverse(isLower: false, tail: upperTail, density: density)
        var upper = max(-NormalDistribution.quantile(probability), 1e-300)
        let start = upper
        while upperTail(upper) > probability { upper *= 2 }
        return inverse.point(where: probability, from: start, between: 0, and: upper * 2)
    }

    /// The density at t.
    private func density(_ t: Double) -> Double {
        let total = degreesOfFreedom + t * t
        let (x, complement) = (t * t / total, degreesOfFreedom / total)
        let jacobian = 2 * abs(t) * degreesOfFreedom / (total * total)
        return IncompleteBeta(a: 0.5, b: degreesOfFreedom / 2).density(x, complement: complement) * jacobian / 2
    }
}
