/// What it would cost a parser to read a message, counted in one pass over its lines and rather too high than too low.
///
/// A parser compares each line that starts with `--` with every boundary that is open, keeps an object for each part and each
/// header field, and looks through all parameters of a field for each new one. Nobody who writes to us comes near these limits.
struct ParsingCost {
    private var dashes = 0
    private var boundaries = 0
    private var fields = 0
    /// The parameters of the field that is being counted, and the squares of those before it.
    private var parameters = 0
    private var squares = 0
    private var inHeader = true
    private var holdsMessage = false

    init(_ bytes: UnsafeRawBufferPointer) {
        for line in Lines(bytes) {
            let text = UnsafeRawBufferPointer(rebasing: bytes[line.start..<line.end])
            if inHeader { countHeader(text, isBlank: line.isBlank) }
            guard text.count > 2, text[0] == UInt8(ascii: "-"), text[1] == UInt8(ascii: "-") else { continue }
            dashes += 1
            inHeader = true
        }
        squares += parameters * parameters
    }

    /// Why it is too much, in words; nil when it is not.
    var tooMuch: String? {
        if dashes * Swift.min(boundaries, 1024) > 50_000_000 || (boundaries > 0 && dashes > 50_000) {
            return "The message has far too many parts and was not read."
        }
        if fields > 100_000 { return "The message has more than 100,000 header fields and was not read." }
        return squares > 100_000_000
            ? "A header field of the message has far too many parameters; it was not read." : nil
    }

    private mutating func countHeader(_ line: UnsafeRawBufferPointer, isBlank: Bool) {
        if isBlank {
            inHeader = holdsMessage
            holdsMessage = false
            return
        }
        if line[0] != 0x20, line[0] != 0x09 {
            guard let name = fieldName(line) else { return }
            fields += 1
            squares += parameters * parameters
            parameters = 0
            if name == UInt8(ascii: "c") { noteContentType(line) }
        }
        for byte in line {
            if byte == UInt8(ascii: ";") { parameters += 1 }
            if byte == UInt8(ascii: "=") { boundaries += 1 }
        }
    }

    private mutating func noteContentType(_ line: UnsafeRawBufferPointer) {
        let text = String(decoding: line.prefix(200), as: UTF8.self).lowercased()
        if text.contains("message/") { holdsMessage = true }
    }

    /// The first letter of the field's name in lower case; nil when the line is no field.
    private func fieldName(_ line: UnsafeRawBufferPointer) -> UInt8? {
        guard let colon = line.prefix(100).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return line[..<colon].allSatisfy { $0 > 0x20 && $0 < 0x7F } ? line[0] | 0x20 : nil
    }
}
