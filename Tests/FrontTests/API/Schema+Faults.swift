import Foundation

@testable import Front

extension Schema {
    /// Where a JSON value does not have this shape; empty when it does.
    func faults(in value: Any?, at place: String) -> [String] {
        switch self {
        case .nullable(let schema): value is NSNull ? [] : schema.faults(in: value, at: place)
        case .text, .instant, .id: value is String ? [] : ["\(place) is no text"]
        case .choice(let words):
            (value as? String).map(words.contains) == true ? [] : ["\(place) is no word of its kind"]
        case .number: value is Int ? [] : ["\(place) is no whole number"]
        case .real: value is Double ? [] : ["\(place) is no number"]
        case .flag: value is Bool ? [] : ["\(place) is neither true nor false"]
        case .list(let item, _):
            (value as? [Any]).map { list in list.flatMap { item.faults(in: $0, at: "\(place)[]") } }
                ?? ["\(place) is no list"]
        case .object(_, let members): faults(in: value as? [String: Any], of: members, at: place)
        }
    }

    private func faults(in object: [String: Any]?, of members: [Member], at place: String) -> [String] {
        guard let object else { return ["\(place) is no object"] }
        let unknown = Set(object.keys).subtracting(members.map(\.name)).map { "\(place).\($0) is not described" }
        return unknown
            + members.flatMap { member -> [String] in
                guard let value = object[member.name] else {
                    return member.isRequired ? ["\(place).\(member.name) is missing"] : []
                }
                return member.schema.faults(in: value, at: "\(place).\(member.name)")
            }
    }
}
