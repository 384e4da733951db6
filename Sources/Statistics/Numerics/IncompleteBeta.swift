#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The regularised incomplete beta function I_x(a, b) for a, b > 0 (DLMF 8.17).
struct IncompleteBeta {
    let a: Double
    let b: Double

    /// I_x(a, b) and 1 − I_x(a, b); `complement` is 1 − x, given apart so that x near 1 loses nothing.
    func tails(_ x: Double, complement: Double) -> (lower: Double, upper: Double) {
        if x.isNaN || complement.isNaN { return (.nan, .nan) }
        if x <= 0 { return (0, 1) }
        if complement <= 0 { return (1, 0) }
        let small = min(a, b) > 3000 ? integratedTail(x, complement) : continuedTail(x, complement)
        let tail = min(max(small, 0), 1)
        return isBelowTurn(x) ? (tail, 1 - tail) : (1 - tail, tail)
    }

    /// x^(a−1) (1−x)^(b−1) / B(a, b).
    func density(_ x: Double, complement: Double) -> Double {
        power(x, complement) / (x * complement)
    }

    private func isBelowTurn(_ x: Double) -> Bool {
        x < (a + 1) / (a + b + 2)
    }

    /// x^a (1−x)^b / B(a, b), by Loader's terms.
    private func power(_ x: Double, _ complement: Double) -> Double {
        let n = a + b
        let distance = distance(x, complement)
        let exponent =
            BinomialTerms.stirlingError(n) - BinomialTerms.stirlingError(a) - BinomialTerms.stirlingError(b)
            - BinomialTerms.deviance(a, difference: distance) - BinomialTerms.deviance(b, difference: -distance)
        return (a / n * b / (2 * Double.pi)).squareRoot() * exp(exponent)
    }

    /// How far a is above its mean (a + b) x, by the smaller of x and 1 − x so that nothing cancels.
    private func distance(_ x: Double, _ complement: Double) -> Double {
        x < complement ? a - (a + b) * x : (a + b) * complement - b
    }

    private func continuedTail(_ x: Double, _ complement: Double) -> Double {
        if isBelowTurn(x) { return power(x, complement) / continuedFraction(x, complement) }
        return power(x, complement) / IncompleteBeta(a: b, b: a).continuedFraction(complement, x)
    }

    /// The fraction of Didonato & Morris 1992, ACM Transactions on Mathematical Software 18:360–373, by Lentz's method;
    /// converges in about √max(a, b) steps below the turn.
    private func continuedFraction(_ x: Double, _ complement: Double) -> Double {
        let distance = distance(x, complement)
        var value = a / (a + 1) * (distance + 1)
        var (c, d) = (value, 0.0)
        for n in stride(from: 1.0, to: 1e7, by: 1) {
            let even = a + 2 * n - 1
            let numerator = (a + n - 1) / even * (a + b + n - 1) / even * n * (b - n) * x * x
            let denominator =
                n + n * (b - n) * x / even + (a + n) / (even + 2) * (distance + 1 + n * (1 + complement))
            d = 1 / (denominator + numerator * d)
            c = denominator + numerator / c
            value *= c * d
            if abs(c * d - 1) < 3e-16 { break }
        }
        return value
    }

    /// The tail away from the mean as an integral of the density; needs the same time for any a and b.
    private func integratedTail(_ x: Double, _ complement: Double) -> Double {
        let n = a + b
        let deviation = (a / n * (b / n) / (n + 1)).squareRoot()
        let below = isBelowTurn(x)
        let reach = min(14 * deviation, below ? x : complement)
        return GaussLegendre.integrate(over: reach, panels: 14) { offset in
            below
                ? density(x - offset, complement: complement + offset)
                : density(x + offset, complement: complement - offset)
        }
    }
}
