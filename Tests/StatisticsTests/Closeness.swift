import Foundation

@testable import Statistics

/// True when two numbers agree within a share of their size (or of 1, for numbers below 1 where `absolute` is given).
func agree(_ value: Double?, _ expected: Double, within tolerance: Double) -> Bool {
    guard let value else { return false }
    return abs(value - expected) <= tolerance
}

/// True when both limits agree.
func agree(_ interval: Interval?, _ lower: Double, _ upper: Double, within tolerance: Double) -> Bool {
    agree(interval?.lower, lower, within: tolerance) && agree(interval?.upper, upper, within: tolerance)
}

/// True when two numbers agree in all but the last few of their sixteen digits.
func agreeClosely(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) <= 1e-12 * abs(expected)
}

/// A number as it was printed: its value, and half a unit of its last digit.
struct Printed: Decodable {
    let value: Double
    let tolerance: Double

    init(from decoder: any Decoder) throws {
        let decimal = try decoder.singleValueContainer().decode(Decimal.self)
        value = (decimal as NSDecimalNumber).doubleValue
        tolerance = 0.501 * pow(10, Double(min(decimal.exponent, 0)))
    }

    func agrees(with other: Double?) -> Bool {
        agree(other, value, within: max(tolerance, 1e-13))
    }
}

extension [Printed] {
    func agrees(with interval: Interval?) -> Bool {
        count == 2 && self[0].agrees(with: interval?.lower) && self[1].agrees(with: interval?.upper)
    }
}
