#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The point where a tail probability has a given value: the quantile function of any continuous distribution.
struct TailInverse {
    /// True when `tail` grows with x (a lower tail), false when it falls (an upper tail).
    let isLower: Bool
    /// The tail probability at x, strictly monotone between the bounds.
    let tail: (Double) -> Double
    /// The density at x.
    let density: (Double) -> Double

    /// The x between the bounds with tail(x) = target, to the last few bits: Newton's method on the logarithm of the
    /// tail, kept inside a bracket that is halved when a step would leave it.
    func point(where target: Double, from start: Double, between lower: Double, and upper: Double) -> Double {
        var (low, high, x) = (lower, upper, start)
        for _ in 0..<400 {
            let value = tail(x)
            if value == target { return x }
            if (value < target) == isLower { low = x } else { high = x }
            let step = log(value / target) * value / density(x) * (isLower ? -1 : 1)
            var next = x + step
            if !(next > low && next < high) { next = low + (high - low) / 2 }
            if abs(next - x) <= 2 * x.ulp || next <= low || next >= high { return next }
            x = next
        }
        return x
    }
}
