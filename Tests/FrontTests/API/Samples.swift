import Foundation

@testable import Front

extension RequestBody {
    /// Reads a body made from the schema with every member in it.
    static func readSample() throws {
        let sample = try JSONSerialization.data(withJSONObject: schema.sample)
        _ = try JSONDecoder().decode(Self.self, from: sample)
    }
}

extension Schema {
    /// A value of this shape with every member in it.
    var sample: Any {
        switch self {
        case .text: "words"
        case .id: "7"
        case .instant: "2026-11-19T09:00:00Z"
        case .number(let least, _): least
        case .real: 0.5
        case .flag: true
        case .choice(let words): words[0]
        case .list(let item, _): [item.sample]
        case .object(_, let members): Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.schema.sample) })
        case .nullable(let schema): schema.sample
        }
    }
}
