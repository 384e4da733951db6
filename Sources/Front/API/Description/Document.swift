/// A JSON text as a tree whose members keep their order: for what is written once and read by people, as the description
/// of the API.
indirect enum Document: Equatable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([Document])
    case object([Member])

    struct Member: Equatable, Sendable {
        let name: String
        let value: Document
    }

    /// The value of an object's member; nil when it has none of this name, or is no object.
    subscript(name: String) -> Document? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// Two objects' members, one after the other; `self` when either is none.
    func with(_ more: Document) -> Document {
        guard case .object(let own) = self, case .object(let others) = more else { return self }
        return .object(own + others)
    }

    /// The text, two blanks a level.
    func printed(indent: Int = 0) -> String {
        let inside = "\n" + String(repeating: " ", count: indent + 2)
        let end = "\n" + String(repeating: " ", count: indent)
        switch self {
        case .text(let text): return JSON("\(text)").text
        case .number(let number): return "\(number)"
        case .flag(let flag): return "\(flag)"
        case .list(let items) where items.isEmpty: return "[]"
        case .list(let items):
            return "[" + items.map { inside + $0.printed(indent: indent + 2) }.joined(separator: ",") + end + "]"
        case .object(let members) where members.isEmpty: return "{}"
        case .object(let members):
            let lines = members.map { "\(inside)\(JSON("\($0.name)").text): \($0.value.printed(indent: indent + 2))" }
            return "{" + lines.joined(separator: ",") + end + "}"
        }
    }
}

extension Document: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral text: String) { self = .text(text) }
    init(integerLiteral number: Int) { self = .number(number) }
    init(booleanLiteral flag: Bool) { self = .flag(flag) }
    init(arrayLiteral items: Document...) { self = .list(items) }
    init(dictionaryLiteral members: (String, Document)...) {
        self = .object(members.map { Member(name: $0.0, value: $0.1) })
    }
}
