/// One mailbox as a message names it.
package struct MailAddress: Sendable, Equatable, Hashable {
    /// The display name as its writer wrote it, decoded (RFC 2047) and without its quotes; empty when there is none.
    package var name: String
    /// The address as written, `Ann@Example.org`; without a domain where the message gives none, never empty.
    package var address: String

    package init(name: String = "", address: String) {
        self.name = name
        self.address = address
    }

    /// The address by which mailboxes are compared: lower case throughout.
    package var folded: String { address.lowercased() }
}
