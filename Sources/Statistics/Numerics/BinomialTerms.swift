#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The two terms that let a binomial, beta or gamma density be computed without cancellation, however large the counts.
///
/// Loader, C. (2000), "Fast and accurate computation of binomial probabilities".
enum BinomialTerms {
    /// ln Γ(x) for x > 0.
    static func logGamma(_ x: Double) -> Double {
        var sign: Int32 = 0
        return lgamma_r(x, &sign)
    }

    /// What Stirling's formula lacks: ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π, for x > 0.
    ///
    /// The series is DLMF 5.11.1; below 15 the definition itself is exact enough.
    static func stirlingError(_ x: Double) -> Double {
        guard x >= 15 else {
            return logGamma(x + 1) - (x + 0.5) * log(x) + x - 0.5 * log(2 * Double.pi)
        }
        let square = x * x
        var sum = 1.0 / 156
        for coefficient in [-691.0 / 360_360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12] {
            sum = coefficient + sum / square
        }
        return sum / x
    }

    /// x ln(x / mean) + mean − x for x and mean > 0, with mean = x − `difference`: how far x is from its mean, in nats.
    ///
    /// The difference is given instead of the mean because it is what rounding must not touch.
    static func deviance(_ x: Double, difference: Double) -> Double {
        let mean = x - difference
        let ratio = difference / (x + mean)
        guard abs(ratio) < 0.1 else { return x * log(x / mean) - difference }
        var sum = difference * ratio
        var term = 2 * x * ratio
        for power in stride(from: 3.0, to: 2000, by: 2) {
            term *= ratio * ratio
            let next = sum + term / power
            if next == sum { break }
            sum = next
        }
        return sum
    }
}
