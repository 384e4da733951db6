/// The beta distribution with shapes a, b > 0, on 0...1.
package struct BetaDistribution: Sendable, Hashable {
    package let a: Double
    package let b: Double

    package init(a: Double, b: Double) {
        precondition(a > 0 && b > 0, "a beta distribution needs shapes above 0")
        (self.a, self.b) = (a, b)
    }

    /// The probability of a value at most x.
    package func cdf(_ x: Double) -> Double {
        IncompleteBeta(a: a, b: b).tails(x, complement: 1 - x).lower
    }

    /// The probability of a value above x.
    package func upperTail(_ x: Double) -> Double {
        IncompleteBeta(a: a, b: b).tails(x, complement: 1 - x).upper
    }

    /// The x that a share p of all values stays below; NaN outside 0...1.
    package func quantile(_ p: Double) -> Double {
        guard p >= 0, p <= 1 else { return .nan }
        return p <= 0.5 ? point(where: p, isLower: true) : point(where: 1 - p, isLower: false)
    }

    /// The x that a share q of all values lies above; NaN outside 0...1.
    package func upperQuantile(_ q: Double) -> Double {
        guard q >= 0, q <= 1 else { return .nan }
        return q <= 0.5 ? point(where: q, isLower: false) : point(where: 1 - q, isLower: true)
    }

    private func point(where probability: Double, isLower: Bool) -> Double {
        if probability == 0 { return isLower ? 0 : 1 }
        let function = IncompleteBeta(a: a, b: b)
        let inverse = TailInverse(
            isLower: isLower,
            tail: {
                let tails = function.tails($0, complement: 1 - $0)
                return isLower ? tails.lower : tails.upper
            },
            density: { function.density($0, complement: 1 - $0) })
        return inverse.point(where: probability, from: start(probability, isLower), between: 0, and: 1)
    }

    /// The normal approximation, kept inside the half way to the ends.
    private func start(_ probability: Double, _ isLower: Bool) -> Double {
        let n = a + b
        let mean = a / n
        let deviation = (mean * (b / n) / (n + 1)).squareRoot()
        let z = NormalDistribution.quantile(probability) * (isLower ? 1 : -1)
        return min(max(mean + z * deviation, mean / 2), (1 + mean) / 2)
    }
}
