package import Kernel

/// Who is asking: a colleague with an open session. Made by People, held by Web.
package struct SignedIn: Sendable {
    /// The value of the member's id.
    package let member: Int64
    package let name: String
    package let isOwner: Bool
    /// The value of the session's id.
    package let session: Int64

    package init(member: Int64, name: String, isOwner: Bool, session: Int64) {
        self.member = member
        self.name = name
        self.isOwner = isOwner
        self.session = session
    }
}

/// Finds the session that a cookie opens.
package protocol SessionReader: Sendable {
    /// The colleague whose session `token` opens; nil when it is unknown, revoked or over.
    func signedIn(by token: Token) async throws -> SignedIn?
}
