#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The standard normal distribution.
package enum NormalDistribution {
    /// The probability of a value at most z.
    package static func cdf(_ z: Double) -> Double {
        0.5 * erfc(-z / 2.0.squareRoot())
    }

    /// The probability of a value above z, exact in the far tail too.
    package static func upperTail(_ z: Double) -> Double {
        cdf(-z)
    }

    /// The probability of a value at least as far from 0 as z, on either side.
    package static func twoSided(_ z: Double) -> Double {
        erfc(abs(z) / 2.0.squareRoot())
    }

    /// The z that a share p of all values stays below; −∞ at 0, +∞ at 1, NaN outside 0...1.
    ///
    /// Start: Abramowitz & Stegun 26.2.23 (error below 4.5e-4); then Halley's method on the logarithm-free error.
    package static func quantile(_ p: Double) -> Double {
        guard p >= 0, p <= 1 else { return .nan }
        if p > 0.5 { return -quantile(1 - p) }
        if p == 0 { return -.infinity }
        if p == 0.5 { return 0 }
        var z = roughLowerQuantile(p)
        for _ in 0..<4 {
            let error = (cdf(z) / p - 1) * p * (2 * Double.pi).squareRoot() * exp(z * z / 2)
            let step = error / (1 + z * error / 2)
            z -= step
            if abs(step) <= abs(z) * 1e-16 { break }
        }
        return z
    }

    private static func roughLowerQuantile(_ p: Double) -> Double {
        let t = (-2 * log(p)).squareRoot()
        let top = 2.515517 + t * (0.802853 + t * 0.010328)
        let bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
        return top / bottom - t
    }
}
