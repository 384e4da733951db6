/// Random numbers that depend on a seed and a stream only, the same on every machine.
///
/// Philox4x32-10 (Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3", SC '11): block i of a
/// stream is a function of (seed, stream, i), so streams never meet and any place can be reached without the ones
/// before it. Each block of 128 bits gives two numbers, low words first. Not for secrets.
package struct Philox: RandomNumberGenerator, Sendable {
    private let key: SIMD2<UInt32>
    private let stream: UInt64
    private var block: UInt64 = 0
    private var spare: UInt64?

    /// The numbers of that seed; streams of one seed are independent of each other.
    package init(seed: UInt64, stream: UInt64 = 0) {
        key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
        self.stream = stream
    }

    package mutating func next() -> UInt64 {
        if let number = spare {
            spare = nil
            return number
        }
        let words = Self.block(
            counter: SIMD4(
                UInt32(truncatingIfNeeded: block), UInt32(truncatingIfNeeded: block >> 32),
                UInt32(truncatingIfNeeded: stream), UInt32(truncatingIfNeeded: stream >> 32)),
            key: key)
        block &+= 1
        spare = UInt64(words.w) << 32 | UInt64(words.z)
        return UInt64(words.y) << 32 | UInt64(words.x)
    }

    /// A number from 0 to just under 1, in steps of 2⁻⁵³.
    package mutating func unit() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// A number from 0 to just under the bound, all equally likely (Lemire 2019, without division). The bound is 1 or more.
    package mutating func below(_ bound: Int) -> Int {
        Int(next(upperBound: UInt64(bound)))
    }

    /// A normally distributed number with mean 0 and standard deviation 1, by inversion.
    package mutating func normal() -> Double {
        NormalDistribution.quantile((Double(next() >> 12) + 0.5) * 0x1p-52)
    }

    /// Ten rounds over one block, as the paper defines them.
    static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
        var (words, key) = (counter, key)
        for _ in 0..<10 {
            let first = words.x.multipliedFullWidth(by: 0xD251_1F53)
            let second = words.z.multipliedFullWidth(by: 0xCD9E_8D57)
            words = SIMD4(second.high ^ words.y ^ key.x, second.low, first.high ^ words.w ^ key.y, first.low)
            key &+= SIMD2(0x9E37_79B9, 0xBB67_AE85)
        }
        return words
    }
}
