#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Two shares laid out as a table of two rows (the shares) and two columns (with and without the property).
package struct TwoByTwo: Sendable, Hashable {
    package let one: Share
    package let other: Share

    package init(_ one: Share, _ other: Share) {
        (self.one, self.other) = (one, other)
    }

    /// Pearson's chi-square without continuity correction; nil when both shares are 0 or both are 1 (Pearson 1900).
    package var chiSquare: Double? {
        let (n, m) = (Double(one.n), Double(other.n))
        let hits = Double(one.count) + Double(other.count)
        let pooled = hits / (n + m)
        guard hits > 0, hits < n + m else { return nil }
        let difference = one.value - other.value
        return difference * difference / (pooled * (1 - pooled) * (1 / n + 1 / m))
    }

    /// The p-value of `chiSquare`, one degree of freedom; nil like it.
    package var chiSquarePValue: Double? {
        chiSquare.map { NormalDistribution.twoSided($0.squareRoot()) }
    }

    /// The two-sided p-value of Fisher's exact test (Fisher 1935): the probability, with all margins fixed, of tables
    /// that are no likelier than this one. Tables within 1 part in 10⁷ count as equally likely, as R does.
    ///
    /// Walks outwards from the likeliest table and stops where the rest no longer counts, so it needs some √n steps.
    package var fisherPValue: Double {
        let table = Hypergeometric(
            draws: Double(one.n), others: Double(other.n), hits: Double(one.count) + Double(other.count))
        let own = table.relativeLogProbability(Double(one.count))
        return min(table.share(noLikelierThan: own + 1e-7), 1)
    }
}

/// How likely each table with given margins is, relative to the likeliest one.
private struct Hypergeometric {
    let draws: Double
    let others: Double
    let hits: Double

    private var lowest: Double { max(0, hits - others) }
    private var highest: Double { min(draws, hits) }

    private var likeliest: Double {
        let mode = ((hits + 1) / (draws + others + 2) * (draws + 1)).rounded(.down)
        return min(max(mode, lowest), highest)
    }

    /// P(k + 1) / P(k).
    private func ratio(above k: Double) -> Double {
        (draws - k) / (k + 1) * ((hits - k) / (others - hits + k + 1))
    }

    /// ln P(target) − ln P(likeliest), summed along the way there; stops where nothing that a number can hold is left.
    func relativeLogProbability(_ target: Double) -> Double {
        var (k, sum) = (likeliest, 0.0)
        while k < target, sum > -800 {
            sum += log(ratio(above: k))
            k += 1
        }
        while k > target, sum > -800 {
            k -= 1
            sum -= log(ratio(above: k))
        }
        return sum
    }

    /// The probability of all tables whose relative logarithm is at most the limit; leaves out what is e⁻⁴⁰ of it.
    func share(noLikelierThan limit: Double) -> Double {
        var (total, passing) = (0.0, 0.0)
        walk(downTo: min(limit, 0) - 40) { logarithm in
            let probability = exp(logarithm)
            total += probability
            if logarithm <= limit { passing += probability }
        }
        return passing / total
    }

    private func walk(downTo floor: Double, _ visit: (Double) -> Void) {
        visit(0)
        var (k, sum) = (likeliest, 0.0)
        while k < highest, sum > floor {
            sum += log(ratio(above: k))
            k += 1
            visit(sum)
        }
        (k, sum) = (likeliest, 0)
        while k > lowest, sum > floor {
            k -= 1
            sum -= log(ratio(above: k))
            visit(sum)
        }
    }
}
