import PeopleRules

/// A new colleague.
struct NewMemberBody: RequestBody {
    let name: String
    let email: String
    let role: Member.Role?
    let functions: [String]?

    static let schema = Schema.object(
        "NewMember",
        [
            .init("name", .text()), .init("email", .text()),
            .optional("role", .choice(of: Member.Role.self), "`member` when it is left out."),
            .optional("functions", .list(.text(), limit: 20), "What they do for customers, as Sales."),
        ])
}

/// What shall be different about a member.
struct MemberPatchBody: RequestBody {
    let name: String?
    let email: String?
    let role: Member.Role?
    let functions: [String]?

    static let schema = Schema.object(
        "MemberPatch",
        [
            .optional("name", .text()), .optional("email", .text()), .optional("role", .choice(of: Member.Role.self)),
            .optional("functions", .list(.text(), limit: 20)),
        ])

    var change: MemberChange { MemberChange(name: name, email: email, role: role, functions: functions) }
}

/// What shall be different about oneself.
struct MyselfPatchBody: RequestBody {
    let name: String?
    let signature: String?

    static let schema = Schema.object(
        "MyselfPatch",
        [
            .optional("name", .text()),
            .optional("signature", .text(), "What stands under the letters that you write; empty for nothing."),
        ])
}

/// What a token is for.
struct NewTokenBody: RequestBody {
    let name: String

    static let schema = Schema.object("NewToken", [.init("name", .text(), "What it is for.")])
}

/// What shall be different about the business.
struct BusinessPatchBody: RequestBody {
    let name: String?
    let zone: String?
    let language: String?
    let currency: String?
    let publicAddress: String?
    let hours: [String]?

    static let schema = Schema.object(
        "BusinessPatch",
        [
            .optional("name", .text()), .optional("zone", .text(), "An IANA name, as Europe/London."),
            .optional("language", .text()), .optional("currency", .text()), .optional("publicAddress", .text()),
            .optional("hours", .list(.text(), limit: 7), "Seven lines, Monday first, as 9:00-17:00 or closed."),
        ])

    var change: BusinessChange {
        BusinessChange(
            name: name, zone: zone, language: language, currency: currency, publicAddress: publicAddress, hours: hours)
    }
}

/// Addresses and domains that are ours.
struct AddressesBody: RequestBody {
    let addresses: [String]

    static let schema = Schema.object(
        "Addresses",
        [.init("addresses", .list(.text(), limit: 1000), "An address, or @ and a domain for every address of it.")])
}

/// How a kind of occasion is called.
struct NewContactPointBody: RequestBody {
    let name: String

    static let schema = Schema.object("NewContactPoint", [.init("name", .text())])
}

/// What shall be different about a contact point.
struct ContactPointPatchBody: RequestBody {
    let name: String?
    let place: Int?

    static let schema = Schema.object(
        "ContactPointPatch",
        [
            .optional("name", .text()),
            .optional(
                "place", .number(from: 1), "Where in the list, counted from 1; a place behind the last is the last."),
        ])
}
