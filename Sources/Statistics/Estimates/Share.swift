/// `count` of `n`: how many had a property, out of how many.
package struct Share: Sendable, Hashable {
    package let count: Int
    package let n: Int

    /// The most answers that a share may rest on, so that counts stay exact and every sum ends.
    package static let largestN = 1_000_000_000_000

    /// Nil unless 1 ≤ n ≤ `largestN` and 0 ≤ count ≤ n.
    package init?(_ count: Int, of n: Int) {
        guard n >= 1, n <= Self.largestN, count >= 0, count <= n else { return nil }
        self.init(known: count, n)
    }

    private init(known count: Int, _ n: Int) {
        (self.count, self.n) = (count, n)
    }

    /// From 0 to 1.
    package var value: Double { Double(count) / Double(n) }

    /// The variance of one answer, p (1 − p).
    package var variance: Double { value * opposite.value }

    /// The share of those without the property.
    package var opposite: Share { Share(known: n - count, n) }
}
