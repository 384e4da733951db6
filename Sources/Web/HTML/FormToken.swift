/// What proves that a form came from one of our own pages.
package struct FormToken: Equatable, Sendable {
    /// The name of the hidden field, and of the `<meta>` from which the script reads the value.
    package static let fieldName = "csrf"

    /// The value as it is sent to the browser, already masked for this answer.
    package let value: String

    package init(_ value: String) { self.value = value }

    /// The hidden field that every form carries.
    package var field: HTML {
        hidden(Self.fieldName, value)
    }
}
