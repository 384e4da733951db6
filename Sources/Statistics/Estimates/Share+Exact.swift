#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Share {
    /// The exact interval (Clopper & Pearson 1934, Biometrika 26:404–413), by quantiles of the beta distribution.
    package func exact(at level: ConfidenceLevel = .ninetyFive) -> Interval {
        Interval(exactLowerLimit(level.tail), exactUpperLimit(level.tail))
    }

    /// The share that the truth stays below with that confidence: what to show instead of "0 %" for a rare event.
    ///
    /// One-sided Clopper–Pearson limit: 0 of 300 gives 0.994 % at 95 %.
    package func exactUpperBound(at level: ConfidenceLevel = .ninetyFive) -> Double {
        exactUpperLimit(1 - level.value)
    }

    private func exactLowerLimit(_ tail: Double) -> Double {
        if count == 0 { return 0 }
        if count == n { return exp(log(tail) / Double(n)) }
        return BetaDistribution(a: Double(count), b: Double(n - count + 1)).quantile(tail)
    }

    private func exactUpperLimit(_ tail: Double) -> Double {
        if count == n { return 1 }
        if count == 0 { return -expm1(log(tail) / Double(n)) }
        return BetaDistribution(a: Double(count + 1), b: Double(n - count)).upperQuantile(tail)
    }
}
