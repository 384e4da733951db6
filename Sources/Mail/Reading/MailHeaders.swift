/// The header fields of a message, in its order, at most the first 2,000.
package struct MailHeaders: Sendable, Equatable {
    /// One field: the name in lower case, and the value unfolded and decoded, at most 64 KiB of it.
    package struct Field: Sendable, Equatable {
        package var name: String
        package var value: String
    }

    package var fields: [Field] = []

    package init(_ fields: [Field] = []) {
        self.fields = fields
    }

    /// The value of the first field of this name (lower case); nil when there is none.
    package subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// The values of all fields of this name (lower case), in order.
    package func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// Whether there is a field of this name (lower case), even an empty one.
    package func has(_ name: String) -> Bool {
        fields.contains { $0.name == name }
    }
}
