#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The regularised incomplete gamma functions P(a, x) and Q(a, x) for a > 0 (DLMF 8.2).
struct IncompleteGamma {
    let a: Double

    /// P(a, x) and Q(a, x) = 1 − P(a, x); the smaller one keeps its relative accuracy.
    func tails(_ x: Double) -> (lower: Double, upper: Double) {
        if x.isNaN { return (.nan, .nan) }
        if x <= 0 { return (0, 1) }
        if x.isInfinite { return (1, 0) }
        if x < a + 1 {
            let lower = min(series(x), 1)
            return (lower, 1 - lower)
        }
        let upper = min(continuedFraction(x), 1)
        return (1 - upper, upper)
    }

    /// x^a e^(−x) / Γ(a + 1), by Loader's terms.
    func power(_ x: Double) -> Double {
        exp(-BinomialTerms.stirlingError(a) - BinomialTerms.deviance(a, difference: a - x))
            / (2 * Double.pi * a).squareRoot()
    }

    /// DLMF 8.11.4.
    private func series(_ x: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        for k in stride(from: 1.0, to: 1e7, by: 1) {
            term *= x / (a + k)
            sum += term
            if term < sum * 1e-17 { break }
        }
        return power(x) * sum
    }

    /// DLMF 8.9.2 in its even form, by Lentz's method.
    private func continuedFraction(_ x: Double) -> Double {
        var b = x + 1 - a
        var c = 1e300
        var d = 1 / b
        var value = d
        for k in stride(from: 1.0, to: 1e7, by: 1) {
            let term = k * (a - k)
            b += 2
            d = 1 / (b + term * d)
            c = b + term / c
            value *= c * d
            if abs(c * d - 1) < 3e-16 { break }
        }
        return power(x) * a * value
    }
}
