/// The binary form of `numeric`, which PostgreSQL answers for a sum of 64-bit numbers: digits of base 10,000
/// (numeric.c, numeric_send).
struct PostgresNumeric {
    private let digits: [UInt16]
    /// The first digit counts 10,000 to this power.
    private let weight: Int
    private let sign: UInt16

    init(_ bytes: UnsafeRawBufferPointer) {
        let count = Int(bytes.number(of: UInt16.self))
        weight = Int(bytes.number(of: Int16.self, at: 2))
        sign = bytes.number(of: UInt16.self, at: 4)
        digits = (0..<count).map { bytes.number(of: UInt16.self, at: 8 + 2 * $0) }
    }

    private var isNegative: Bool { sign == 0x4000 }
    private var isFinite: Bool { sign == 0 || isNegative }

    /// The whole part; zero when it is no number or does not fit.
    var integer: Int64 {
        guard isFinite, weight >= 0, weight <= 4 else { return 0 }
        var value: Int64 = 0
        for place in 0...weight {
            let digit = Int64(place < digits.count ? digits[place] : 0)
            let (product, tooLarge) = value.multipliedReportingOverflow(by: 10_000)
            let (sum, stillTooLarge) =
                isNegative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
            guard !tooLarge, !stillTooLarge else { return 0 }
            value = sum
        }
        return value
    }

    var real: Double {
        guard isFinite else { return .nan }
        var text = isNegative ? "-0" : "0"
        for digit in digits { text += String(digit + 10_000).dropFirst() }
        return Double("\(text)e\(4 * (weight + 1 - digits.count))") ?? 0
    }
}
