/// The chi-square distribution with any degrees of freedom above 0.
package struct ChiSquare: Sendable, Hashable {
    package let degreesOfFreedom: Double

    package init(degreesOfFreedom: Double) {
        precondition(degreesOfFreedom > 0, "a chi-square distribution needs degrees of freedom above 0")
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// The probability of a value at most x (Abramowitz & Stegun 26.4.19).
    package func cdf(_ x: Double) -> Double {
        function.tails(x / 2).lower
    }

    /// The probability of a value above x: the p-value of a test statistic.
    package func upperTail(_ x: Double) -> Double {
        function.tails(x / 2).upper
    }

    /// The x that a share p of all values stays below; NaN outside 0...1.
    package func quantile(_ p: Double) -> Double {
        guard p >= 0, p <= 1 else { return .nan }
        if p == 0 { return 0 }
        if p == 1 { return .infinity }
        return p <= 0.5
            ? point(where: p, tail: cdf, isLower: true) : point(where: 1 - p, tail: upperTail, isLower: false)
    }

    private var function: IncompleteGamma { IncompleteGamma(a: degreesOfFreedom / 2) }

    private func point(where target: Double, tail: @escaping (Double) -> Double, isLower: Bool) -> Double {
        var upper = degreesOfFreedom + 1
        while (tail(upper) < target) == isLower { upper *= 2 }
        let inverse = TailInverse(
            isLower: isLower, tail: tail, density: { function.power($0 / 2) * degreesOfFreedom / 2 / $0 })
        return inverse.point(where: target, from: upper / 2, between: 0, and: upper * 2)
    }
}
