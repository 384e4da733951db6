import Kernel

extension Schema {
    /// Refuses a value that does not have this shape, naming the member that is wrong. `at` is the member that holds it.
    func check(_ decoder: any Decoder, at name: String = "") throws {
        switch self {
        case .text(let limit): try checkText(decoder, name, limit)
        case .id:
            guard let text = try? decoder.singleValueContainer().decode(String.self), ID<Schema>(text) != nil
            else { throw APIProblem.wrongShape(name, "an id, as text") }
        case .instant:
            guard let text = try? decoder.singleValueContainer().decode(String.self), Instant(rfc3339: text) != nil
            else { throw APIProblem.wrongShape(name, "a moment, as 2026-11-19T08:31:00Z") }
        case .number(let least, let most):
            guard let number = try? decoder.singleValueContainer().decode(Int.self), number >= least,
                number <= most ?? .max
            else {
                let upTo = most.map { " to \($0)" } ?? ""
                throw APIProblem.wrongShape(name, "a whole number from \(least)\(upTo)")
            }
        case .real:
            guard (try? decoder.singleValueContainer().decode(Double.self)) != nil
            else { throw APIProblem.wrongShape(name, "a number") }
        case .flag:
            guard (try? decoder.singleValueContainer().decode(Bool.self)) != nil
            else { throw APIProblem.wrongShape(name, "true or false") }
        case .choice(let words):
            guard let word = try? decoder.singleValueContainer().decode(String.self), words.contains(word)
            else { throw APIProblem.wrongShape(name, "one of \(words.joined(separator: ", "))") }
        case .list(let item, let limit): try checkList(decoder, name, of: item, limit: limit)
        case .object(_, let members): try checkMembers(decoder, name, members)
        case .nullable(let schema):
            if (try? decoder.singleValueContainer().decodeNil()) != true { try schema.check(decoder, at: name) }
        }
    }

    private func checkText(_ decoder: any Decoder, _ name: String, _ limit: Int?) throws {
        guard let text = try? decoder.singleValueContainer().decode(String.self)
        else { throw APIProblem.wrongShape(name, "text") }
        if let limit, text.count > limit { throw APIProblem.wrongShape(name, "text of at most \(limit) characters") }
    }

    private func checkList(_ decoder: any Decoder, _ name: String, of item: Schema, limit: Int?) throws {
        guard var list = try? decoder.unkeyedContainer() else { throw APIProblem.wrongShape(name, "a list") }
        if let limit, (list.count ?? 0) > limit { throw APIProblem.wrongShape(name, "a list of at most \(limit)") }
        while !list.isAtEnd { try item.check(list.superDecoder(), at: name) }
    }

    private func checkMembers(_ decoder: any Decoder, _ name: String, _ members: [Member]) throws {
        guard let object = try? decoder.container(keyedBy: AnyKey.self)
        else { throw APIProblem.wrongShape(name, "an object") }
        let keys = Set(object.allKeys.map(\.stringValue))
        if let unknown = keys.subtracting(members.map(\.name)).min() {
            throw APIProblem.unknownMember(unknown, of: name, known: members.map(\.name))
        }
        for member in members {
            if keys.contains(member.name) {
                try member.schema.check(object.superDecoder(forKey: AnyKey(member.name)), at: member.name)
            } else if member.isRequired {
                throw APIProblem.missingMember(member.name, of: name)
            }
        }
    }
}

/// The name of any member.
struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
}
