extension Schema {
    /// The shape as JSON Schema 2020-12; objects stand as references to the components.
    var document: Document {
        switch self {
        case .text(let limit):
            let text: Document = ["type": "string"]
            return limit.map { text.with(["maxLength": .number($0)]) } ?? text
        case .id: return ["$ref": "#/components/schemas/Id"]
        case .instant: return ["$ref": "#/components/schemas/Instant"]
        case .number(let least, let most):
            let number: Document = ["type": "integer", "minimum": .number(least)]
            return most.map { number.with(["maximum": .number($0)]) } ?? number
        case .real: return ["type": "number"]
        case .flag: return ["type": "boolean"]
        case .choice(let words): return ["type": "string", "enum": .list(words.map { .text($0) })]
        case .list(let item, let limit):
            let list: Document = ["type": "array", "items": item.document]
            return limit.map { list.with(["maxItems": .number($0)]) } ?? list
        case .object(let name, _): return ["$ref": .text("#/components/schemas/\(name)")]
        case .nullable(let schema): return ["anyOf": .list([schema.document, ["type": "null"]])]
        }
    }

    /// What the components say of an object; nil for every other shape.
    var component: Document? {
        guard case .object(_, let members) = self else { return nil }
        let properties = members.map { member in
            let note: Document = member.note.map { ["description": .text($0)] } ?? [:]
            return Document.Member(name: member.name, value: member.schema.document.with(note))
        }
        let required = members.filter(\.isRequired).map { Document.text($0.name) }
        let object: Document = ["type": "object", "additionalProperties": false, "properties": .object(properties)]
        return required.isEmpty ? object : object.with(["required": .list(required)])
    }

    /// Every object in the shape, by name, itself among them.
    var objects: [String: Schema] {
        switch self {
        case .text, .id, .instant, .number, .real, .flag, .choice: [:]
        case .list(let item, _): item.objects
        case .nullable(let schema): schema.objects
        case .object(let name, let members):
            members.reduce(into: [name: self]) { all, member in
                all.merge(member.schema.objects) { first, _ in first }
            }
        }
    }
}
