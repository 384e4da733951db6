/// Made-up words that are as unevenly common as those of people: the nth is drawn about 1/n as often as the first (Zipf).
struct BenchWords {
    private var state: UInt64
    private static let size = 20_000

    init(seed: UInt64) {
        state = seed
    }

    /// SplitMix64 (Steele, Lea & Flood 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// A text of so many words.
    mutating func text(of count: Int) -> String {
        (0..<count).map { _ in word }.joined(separator: " ")
    }

    private mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }

    /// A word by Zipf's law: the rank is exponential in a uniform number.
    private var word: String {
        mutating get { Self.word(Int(exp2Fraction())) }
    }

    private mutating func exp2Fraction() -> Double {
        var rank = 1.0
        let goal = fraction() * 14.28
        var whole = goal
        while whole >= 1 {
            rank *= 2
            whole -= 1
        }
        return min(rank * (1 + whole), Double(Self.size))
    }

    /// The word of a rank, from syllables.
    static func word(_ rank: Int) -> String {
        let starts = ["br", "st", "l", "m", "fr", "k", "t", "sp", "v", "d"]
        let middles = ["a", "e", "i", "o", "u", "ai", "ou", "ee"]
        let ends = ["n", "r", "l", "st", "ck", "m", "t", "nd", "p", "sh"]
        var text = ""
        var rest = rank
        repeat {
            text += starts[rest % 10] + middles[rest / 10 % 8] + ends[rest / 80 % 10]
            rest /= 800
        } while rest > 0
        return text
    }
}
