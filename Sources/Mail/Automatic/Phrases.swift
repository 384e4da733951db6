import Glibc

/// Phrases that are looked for in folded text, byte by byte: the words of machines, in lower case.
struct Phrases {
    private let all: [[UInt8]]

    init(_ phrases: [String]) {
        all = phrases.map { Array($0.utf8) }
    }

    /// Whether one of them occurs in the text, which is in lower case.
    func occur(in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in all.contains { Self.occurs($0, in: UnsafeRawBufferPointer(bytes)) } }
    }

    private static func occurs(_ phrase: [UInt8], in text: UnsafeRawBufferPointer) -> Bool {
        guard let base = text.baseAddress, let first = phrase.first, text.count >= phrase.count else { return false }
        var at = 0
        let last = text.count - phrase.count
        while at <= last, let next = memchr(base + at, Int32(first), last - at + 1) {
            if memcmp(next, phrase, phrase.count) == 0 { return true }
            at = UnsafeRawPointer(next) - base + 1
        }
        return false
    }
}
