package import Kernel

/// The key of a member.
package typealias MemberID = ID<Member>

/// Someone on the staff.
package struct Member: Equatable, Sendable {
    package let id: MemberID
    package let name: String
    package let email: String
    package let role: Role
    /// What they do for customers, as "Sales"; each touches the customer.
    package let functions: [String]
    package let joined: Instant
    /// When they left; nil while they are on the team.
    package let left: Instant?
    /// Counts up with each change.
    package let version: Int
    /// What stands under the letters that they write; may have several lines, empty for nothing.
    package var signature = ""

    package enum Role: String, Sendable, CaseIterable, Codable {
        /// May change settings and the team.
        case owner
        case member
    }

    package var isOwner: Bool { role == .owner }
    package var isActive: Bool { left == nil }

    /// The longest name, in characters.
    package static let nameLimit = 100
    /// The longest signature, in characters.
    package static let signatureLimit = 2_000
    /// The longest name of a function, in characters; at most 20 functions.
    package static let functionLimit = 40
}

/// What shall be different about a member: nil leaves a field as it is.
package struct MemberChange: Equatable, Sendable {
    package var name: String?
    package var email: String?
    package var role: Member.Role?
    package var functions: [String]?
    package var signature: String?

    package init(
        name: String? = nil, email: String? = nil, role: Member.Role? = nil, functions: [String]? = nil,
        signature: String? = nil
    ) {
        self.name = name
        self.email = email
        self.role = role
        self.functions = functions
        self.signature = signature
    }
}
