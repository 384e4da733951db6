/// Finished JSON text, ready to send.
///
/// It is written as a string literal: the literal's own characters are JSON, and whatever stands in `\( )` is written
/// according to its type, an absent value as `null`:
///
///     let person: JSON = #"{"id":\#(person.id),"name":\#(person.name)}"#
///
/// The literal is a `StaticString`, so a text that was made at run time cannot pass for JSON.
struct JSON: ExpressibleByStringInterpolation, Equatable, Sendable {
    /// The text as UTF-8.
    private(set) var bytes: [UInt8]

    init(stringLiteral literal: StaticString) {
        bytes = literal.withUTF8Buffer { Array($0) }
    }

    init(stringInterpolation: Interpolation) {
        bytes = stringInterpolation.bytes
    }

    /// The text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// What the compiler calls, piece by piece, for a `JSON` literal.
    struct Interpolation: StringInterpolationProtocol {
        private(set) var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 32 * interpolationCount)
        }

        mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }

        /// A value as JSON.
        mutating func appendInterpolation(_ value: some JSONValue) {
            value.write(to: &bytes)
        }

        /// A value as JSON, `null` when there is none.
        mutating func appendInterpolation(_ value: (some JSONValue)?) {
            if let value { value.write(to: &bytes) } else { appendLiteral("null") }
        }

        /// A word by its raw text.
        mutating func appendInterpolation(_ word: some RawRepresentable<String>) {
            word.rawValue.write(to: &bytes)
        }

        /// A word by its raw text, `null` when there is none.
        mutating func appendInterpolation(_ word: (some RawRepresentable<String>)?) {
            appendInterpolation(word?.rawValue)
        }

        /// A list with one piece for each row, in order.
        mutating func appendInterpolation<Rows: Sequence>(
            each rows: Rows, _ piece: (Rows.Element) throws -> JSON
        ) rethrows {
            bytes.append(UInt8(ascii: "["))
            var isFirst = true
            for row in rows {
                if !isFirst { bytes.append(UInt8(ascii: ",")) }
                isFirst = false
                bytes.append(contentsOf: try piece(row).bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        }
    }
}
