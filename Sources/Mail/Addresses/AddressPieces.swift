/// The pieces of an address field between its commas and semicolons. Those inside of quotes, brackets, comments and encoded words
/// divide nothing.
struct AddressPieces {
    /// Those that are not blank, in order, at most one more than `MailLimits.addresses`.
    private(set) var pieces: [UnsafeRawBufferPointer] = []
    /// Whether semicolons stand between them and no group begins, whose end a semicolon is.
    var isDividedBySemicolons: Bool { hasSemicolon && !hasColon && pieces.count > 1 }

    private let field: UnsafeRawBufferPointer
    private var start = 0
    private var hasSemicolon = false
    private var hasColon = false

    init(of field: UnsafeRawBufferPointer) {
        self.field = field
        var at = 0
        var open: [UInt8] = []
        while at < field.count, pieces.count <= MailLimits.addresses {
            at = take(at, &open)
        }
        endPiece(at: field.count)
    }

    /// Takes the sign at this place and gives the place of the next. `open` are the signs that end what is open.
    private mutating func take(_ at: Int, _ open: inout [UInt8]) -> Int {
        let sign = field[at]
        if sign == UInt8(ascii: "="), at + 1 < field.count, field[at + 1] == UInt8(ascii: "?"),
            let word = EncodedWord(at: at, in: field)
        {
            return word.range.upperBound
        }
        if sign == UInt8(ascii: "\\") { return at + 2 }
        if sign == open.last {
            open.removeLast()
        } else if let end = Self.ends[sign],
            open.isEmpty || (open.last == UInt8(ascii: ")") && end == UInt8(ascii: ")"))
        {
            open.append(end)
        } else if open.isEmpty {
            divide(sign, at)
        }
        return at + 1
    }

    private mutating func divide(_ sign: UInt8, _ at: Int) {
        if sign == UInt8(ascii: ":") { hasColon = true }
        if sign == UInt8(ascii: ";") { hasSemicolon = true }
        guard sign == UInt8(ascii: ";") || sign == UInt8(ascii: ",") else { return }
        endPiece(at: at)
        start = at + 1
    }

    private mutating func endPiece(at end: Int) {
        guard start < end, pieces.count <= MailLimits.addresses else { return }
        let piece = UnsafeRawBufferPointer(rebasing: field[start..<end])
        if piece.contains(where: { $0 > 0x20 }) { pieces.append(piece) }
    }

    private static let ends: [UInt8: UInt8] = [
        UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "("): UInt8(ascii: ")"),
        UInt8(ascii: "<"): UInt8(ascii: ">"), UInt8(ascii: "["): UInt8(ascii: "]"),
    ]
}
