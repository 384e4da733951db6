import Glibc

/// The messages of a mailbox file, one after the other, without the lines between them and the blank line before those.
/// Bytes inside a message stay as they are, `>From ` too. Holds one message and at most 128 KiB beyond it.
struct MboxReader {
    enum Found {
        /// `dated` is what the line before it says.
        case message(offset: Int, bytes: [UInt8], dated: Int64?)
        case tooLarge(offset: Int)
        case failed(offset: Int)
    }

    private let file: FileBytes
    /// The bytes of the file from `base` on.
    private var window: [UInt8] = []
    private var base: Int
    private var atEnd = false
    private static let chunk = 128 << 10
    /// More than a separator and the first line after it.
    private static let lookahead = 1100

    /// Where the separator of the next message stands; nil at the end of the file.
    private(set) var nextOffset: Int?

    /// - `offset` is where the first separator stands, or a `nextOffset` of an earlier reading.
    init(_ file: FileBytes, from offset: Int) {
        self.file = file
        base = offset
        nextOffset = offset
    }

    mutating func next() -> Found? {
        guard let separator = nextOffset else { return nil }
        window.removeFirst(min(separator - base, window.count))
        base = separator
        guard grow(to: 2000) else { return fail() }
        guard let line = window.firstIndex(of: 0x0A) else {
            nextOffset = nil
            return nil
        }
        return message(from: line + 1, dated: MboxSeparator.date(in: window[..<line]))
    }

    private mutating func message(from start: Int, dated: Int64?) -> Found {
        var at = declaredEnd(from: start) ?? start
        while true {
            guard grow(to: at + Self.chunk) else { return fail() }
            let end = separator(from: at)
            if end != nil || atEnd { return found(from: start, to: end, dated) }
            at = max(start, window.count - Self.lookahead)
            if window.count - start > MailLimits.messageBytes { return skipRest(of: base + start) }
        }
    }

    private mutating func found(from start: Int, to end: Int?, _ dated: Int64?) -> Found {
        nextOffset = end.map { base + $0 }
        return .message(
            offset: base + start, bytes: Array(window[start..<withoutBlankLine(end ?? window.count, from: start)]),
            dated: dated)
    }

    /// Where the next separator stands in the window, as far as the line after it can be seen.
    private func separator(from at: Int) -> Int? {
        let limit = atEnd ? window.count : window.count - Self.lookahead
        return window.withUnsafeBytes { bytes in
            var line = at
            while line < limit {
                let isMarked = bytes[line] == UInt8(ascii: "F") && (line == 0 || bytes[line - 1] == 0x0A)
                if isMarked, MboxSeparator.stands(at: line, in: bytes, afterBlank: isAfterBlank(line, bytes)) {
                    return line
                }
                guard let base = bytes.baseAddress, let end = memchr(base + line, 0x0A, limit - line) else {
                    return nil
                }
                line = UnsafeRawPointer(end) - base + 1
            }
            return nil
        }
    }

    private func isAfterBlank(_ line: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
        guard line >= 2 else { return true }
        return bytes[line - 2] == 0x0A || (line >= 3 && bytes[line - 2] == 0x0D && bytes[line - 3] == 0x0A)
    }

    /// The end of a message without the blank line that belongs to the separator.
    private func withoutBlankLine(_ end: Int, from start: Int) -> Int {
        guard end - start >= 2, window[end - 1] == 0x0A else { return end }
        if window[end - 2] == 0x0A { return end - 1 }
        let isCRLF = end - start >= 3 && window[end - 2] == 0x0D && window[end - 3] == 0x0A
        return isCRLF ? end - 2 : end
    }

    /// Where the message ends by its own Content-Length, when a separator or the end of the file really is there.
    private mutating func declaredEnd(from start: Int) -> Int? {
        guard let (body, length) = MboxLength.declared(in: window[start...]), length <= MailLimits.messageBytes else {
            return nil
        }
        let end = body + length
        guard grow(to: end + Self.lookahead), end <= window.count else { return nil }
        let after = window[end...].prefix(4).drop { $0 == 0x0A || $0 == 0x0D }.startIndex
        if after == window.count, atEnd { return end }
        let stands = window.withUnsafeBytes { MboxSeparator.stands(at: after, in: $0, afterBlank: true) }
        return stands ? after : nil
    }

    private mutating func skipRest(of offset: Int) -> Found {
        while true {
            let passed = window.count - Self.lookahead
            window.removeFirst(passed)
            base += passed
            guard grow(to: Self.chunk) else { return fail() }
            let end = separator(from: 1)
            nextOffset = end.map { base + $0 }
            if end != nil || atEnd { return .tooLarge(offset: offset) }
        }
    }

    /// Reads on until the window holds this many bytes or the file ends; false when the file cannot be read.
    private mutating func grow(to count: Int) -> Bool {
        while window.count < count, !atEnd {
            let wanted = max(Self.chunk, count - window.count)
            guard let more = file.read(wanted, at: base + window.count) else { return false }
            window += more
            atEnd = more.count < wanted
        }
        return true
    }

    private mutating func fail() -> Found {
        let offset = nextOffset ?? base
        nextOffset = nil
        return .failed(offset: offset)
    }
}
