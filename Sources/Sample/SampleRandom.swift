/// A small seeded source of chance: the same seed gives the same numbers on every machine.
///
/// SplitMix64 (Steele, Lea & Flood, *Fast splittable pseudorandom number generators*, 2014, figure 17).
struct SampleRandom: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A whole number from 0 up to and without `bound`; 0 when the bound is below 1.
    mutating func below(_ bound: Int) -> Int {
        guard bound > 0 else { return 0 }
        return Int(next() % UInt64(bound))
    }

    /// A whole number within the range, both ends included.
    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// True in about `percent` of a hundred calls.
    mutating func chance(_ percent: Int) -> Bool {
        below(100) < percent
    }

    /// One of the values; nil when there is none.
    mutating func pick<Value>(_ values: [Value]) -> Value? {
        values.isEmpty ? nil : values[below(values.count)]
    }

    /// The values in an order of chance (Fisher & Yates).
    mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
        var values = values
        for index in values.indices.reversed() {
            values.swapAt(index, below(index + 1))
        }
        return values
    }
}
