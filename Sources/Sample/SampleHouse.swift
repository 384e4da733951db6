/// What the sample says about the business itself.
package struct SampleHouse: Sendable, Equatable {
    package let name: String
    /// The zone's name in the tz database.
    package let timeZone: String
    /// A language tag (BCP 47).
    package let language: String
    /// A currency code (ISO 4217).
    package let currency: String
    package let publicAddress: String
    package let phone: String
    /// Seven entries from Monday to Sunday; nil on a day when the shop is shut.
    package let hours: [SampleHours?]
}

/// When the shop is open on a day, in minutes from midnight on the wall clock.
package struct SampleHours: Sendable, Equatable {
    package let open: Int
    package let close: Int
}

/// Someone on the staff of the sample business.
package struct SampleMember: Sendable, Equatable {
    package let name: String
    package let email: String
    package let role: SampleRole
    /// What the member does, in the business's own words; at least one.
    package let functions: [String]

    /// The first word of the name, by which colleagues call each other.
    package var firstName: String {
        String(name.prefix { $0 != " " })
    }
}

/// What a member may do on the desk.
package enum SampleRole: String, Sendable {
    case owner
    case member
}
