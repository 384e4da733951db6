#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Any JSON value, as a case holds it; a number too large to hold is NaN.
enum CaseValue: Codable, Sendable, Hashable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([CaseValue])
    case object([String: CaseValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let object = try? container.decode([String: CaseValue].self) {
            self = .object(object)
        } else if let list = try? container.decode([CaseValue].self) {
            self = .list(list)
        } else {
            self = (try? container.decode(Bool.self)).map(CaseValue.flag) ?? .number(.nan)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .flag(let value): try container.encode(value)
        case .number(let value) where value.isFinite: try container.encode(value + 0)
        case .number(let value): try container.encode(String(value))
        case .text(let value): try container.encode(value)
        case .list(let values): try container.encode(values)
        case .object(let values): try container.encode(values)
        }
    }

    /// A computed number; null where the formula gives none.
    static func result(_ number: Double?) -> CaseValue {
        guard let number, number.isFinite else { return .null }
        return .number(number)
    }

    /// The limits of an interval as a list of two; null where there is none.
    static func result(_ interval: Interval?) -> CaseValue {
        guard let interval else { return .null }
        return .list([.result(interval.lower), .result(interval.upper)])
    }
}
