/// Finished markup, ready to send.
///
/// It is written as a string literal: the literal's own characters are markup, and whatever stands in `\( )` is escaped
/// according to its type. `HTML` inside `HTML` stays as it is, an absent value prints nothing:
///
///     let row: HTML = "<li><a href=\"\(link)\">\(name)</a> \(badge)</li>"
///
/// The literal is a `StaticString`, so a text that was made at run time cannot pass for markup. Bytes are kept instead of
/// a `String` because a page of 50 rows is written 2.4 times faster that way (29 µs against 70 µs).
package struct HTML: ExpressibleByStringInterpolation, Sendable {
    /// What stands before `tail`: large pieces, kept as they were made, so that a page is copied once and not at each level, and
    /// what stood between them.
    private var pieces: [[UInt8]] = []
    private var tail: [UInt8]

    /// Shorter pieces are copied, which costs less than to keep them.
    private static let large = 512

    /// Nothing at all.
    package init() { tail = [] }

    /// Nothing yet, with room for so many bytes.
    init(capacity: Int) {
        tail = []
        tail.reserveCapacity(capacity)
    }

    package init(stringLiteral literal: StaticString) {
        tail = literal.withUTF8Buffer { Array($0) }
    }

    package init(stringInterpolation: Interpolation) {
        self = stringInterpolation.html
    }

    /// Takes `markup` as it is. Only for text that another part of the program has already made safe, such as a
    /// sanitised letter; the one way in that does not escape.
    package init(trusted markup: String) {
        tail = Array(markup.utf8)
    }

    /// The markup as UTF-8, in one piece.
    package var bytes: [UInt8] {
        guard !pieces.isEmpty else { return tail }
        var all: [UInt8] = []
        all.reserveCapacity(count)
        for piece in pieces { all.append(contentsOf: piece) }
        all.append(contentsOf: tail)
        return all
    }

    /// How many bytes it takes.
    private var count: Int { pieces.reduce(tail.count) { $0 + $1.count } }

    /// The markup as text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// True when there is nothing to show.
    package var isEmpty: Bool { tail.isEmpty && pieces.isEmpty }

    /// Both, one after the other.
    package static func + (left: HTML, right: HTML) -> HTML {
        var both = left
        both.append(right)
        return both
    }

    /// All of `pieces` in their order with nothing between them.
    package static func joined(_ pieces: [HTML]) -> HTML {
        var all = HTML()
        for piece in pieces { all.append(piece) }
        return all
    }

    /// Adds other markup at the end.
    mutating func append(_ other: HTML) {
        guard !other.pieces.isEmpty || other.tail.count >= Self.large else {
            return tail.append(contentsOf: other.tail)
        }
        if !tail.isEmpty { pieces.append(tail) }
        pieces.append(contentsOf: other.pieces)
        if !other.tail.isEmpty { pieces.append(other.tail) }
        tail = []
    }

    /// Adds markup that stands in the program, or was taken out of finished markup.
    mutating func append(_ markup: UnsafeBufferPointer<UInt8>) { tail.append(contentsOf: markup) }

    /// Adds text, escaped for content and for quoted attributes alike.
    mutating func append(escaping text: String) {
        var text = text
        text.withUTF8 { tail.append(escaping: $0) }
    }

    /// Whether the last characters that were added are `end`.
    func ends(with end: String) -> Bool { tail.suffix(end.utf8.count).elementsEqual(end.utf8) }
}

extension HTML: Equatable {
    package static func == (left: HTML, right: HTML) -> Bool { left.bytes == right.bytes }
}
