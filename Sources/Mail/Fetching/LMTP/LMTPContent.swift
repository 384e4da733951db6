/// Takes the content of a message out of what comes after DATA: dots at the start of lines are taken off (RFC 5321 §4.5.2), and
/// only CRLF, a dot and CRLF end it, so that no sender can end it for us with line breaks of another kind.
struct LMTPContent {
    private enum Place {
        case lineStart
        case dot
        case dotReturn
        case text
        case textReturn
    }

    /// What was taken so far; empty once it was too large.
    private(set) var bytes: [UInt8] = []
    /// Whether more came than may: it is heard to its end and let go.
    private(set) var isTooLarge = false
    private let limit: Int
    private var place = Place.lineStart

    init(limit: Int) {
        self.limit = limit
    }

    /// Takes what belongs to the content from the start of `heard`; how many bytes it was, and whether the end was among
    /// them.
    mutating func take(_ heard: ArraySlice<UInt8>) -> (count: Int, isEnd: Bool) {
        var index = heard.startIndex
        while index < heard.endIndex {
            if place == .text {
                let end = heard[index...].firstIndex(of: 13) ?? heard.endIndex
                keep(heard[index..<end])
                index = end
                guard index < heard.endIndex else { break }
            }
            let byte = heard[index]
            index += 1
            if step(byte) { return (index - heard.startIndex, true) }
        }
        return (heard.count, false)
    }

    /// Goes on by one byte; whether it was the last of the content.
    private mutating func step(_ byte: UInt8) -> Bool {
        switch (place, byte) {
        case (.lineStart, UInt8(ascii: ".")): place = .dot
        case (.dot, 13): place = .dotReturn
        case (.dotReturn, 10): return true
        case (.dotReturn, _):
            keep([13])
            place = .textReturn
            return step(byte)
        case (_, 13):
            keep([13])
            place = .textReturn
        case (.textReturn, 10):
            keep([10])
            place = .lineStart
        default:
            keep([byte])
            place = .text
        }
        return false
    }

    private mutating func keep(_ more: some Collection<UInt8>) {
        guard !isTooLarge else { return }
        guard bytes.count + more.count <= limit else {
            isTooLarge = true
            bytes = []
            return
        }
        bytes.append(contentsOf: more)
    }
}
