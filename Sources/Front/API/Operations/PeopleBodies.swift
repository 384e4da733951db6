import Kernel
import PeopleRules

/// Somebody new.
struct NewPersonBody: RequestBody {
    let name: String
    let email: String?

    static let schema = Schema.object(
        "NewPerson", [.init("name", .text()), .optional("email", .text(), "An address that leads to them.")])
}

/// What shall be different about a person.
struct PersonPatchBody: RequestBody {
    let change: PersonChange

    static let schema = Schema.object(
        "PersonPatch",
        [
            .optional("name", .text()), .optional("addressAs", .nullable(.text())),
            .optional("pronoun", .nullable(.choice(of: Pronoun.self))), .optional("sentence", .nullable(.text())),
            .optional("zone", .nullable(.text()), "A time zone, as Europe/Oslo."),
        ])

    init(from decoder: any Decoder) throws {
        let object = try decoder.container(keyedBy: AnyKey.self)
        change = PersonChange(
            name: try object.decodeIfPresent(String.self, forKey: AnyKey("name")),
            addressAs: try object.change("addressAs"), pronoun: try object.change("pronoun"),
            sentence: try object.change("sentence"), zone: try object.change("zone"))
    }
}

extension KeyedDecodingContainer<AnyKey> {
    /// What a patch says of a member: nil when it is left out, `.some(nil)` when it is null.
    fileprivate func change<Value: Decodable>(_ name: String) throws -> Value?? {
        guard contains(AnyKey(name)) else { return nil }
        return .some(try decodeIfPresent(Value.self, forKey: AnyKey(name)))
    }
}

/// What shall lead to a person.
struct IdentityBody: RequestBody {
    let kind: Identity.Kind
    let value: String

    static let schema = Schema.object(
        "NewIdentity", [.init("kind", .choice(of: Identity.Kind.self)), .init("value", .text())])
}

/// What somebody learnt of a person.
struct FactBody: RequestBody {
    let kind: Fact.Kind
    let text: String
    let how: FactSource.How?
    let source: String?
    let touchpoint: ID<FactBody>?
    let agreed: Bool?

    static let schema = Schema.object(
        "NewFact",
        [
            .init("kind", .choice(of: Fact.Kind.self)), .init("text", .text()),
            .optional("how", .choice(of: FactSource.How.self), "`said` when it is left out."),
            .optional("source", .text(), "Who told us and where; or name the touchpoint."),
            .optional("touchpoint", .id, "In which it was learnt."),
            .optional(
                "agreed", .flag, "Whether the person said that we may keep it; asked of health, belief and the like."),
        ])

    var draft: FactDraft {
        FactDraft(
            kind, text, source: FactSource(how ?? .said, words: source, touchpoint: touchpoint?.value),
            agreed: agreed ?? false)
    }
}
