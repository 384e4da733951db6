/// A header that a caller may set besides those of every mail: only the names listed here exist.
package struct ExtraHeader: Sendable, Equatable {
    package enum Name: String, Sendable, CaseIterable {
        /// RFC 3834 §5: `auto-replied` or `auto-generated`.
        case autoSubmitted = "Auto-Submitted"
        /// RFC 2919.
        case listID = "List-Id"
        /// RFC 2369 §3.2: `<https://…>, <mailto:…>`.
        case listUnsubscribe = "List-Unsubscribe"
        /// RFC 8058: `List-Unsubscribe=One-Click`.
        case listUnsubscribePost = "List-Unsubscribe-Post"
        case precedence = "Precedence"
        /// Microsoft's, against answers of machines: `All`.
        case autoResponseSuppress = "X-Auto-Response-Suppress"
        /// Ours, to know our own mail when it comes back.
        case loop = "X-Regard-Loop"
    }

    package var name: Name
    /// Printable ASCII.
    package var value: String

    package init(_ name: Name, _ value: String) {
        self.name = name
        self.value = value
    }
}
