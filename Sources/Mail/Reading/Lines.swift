import Glibc

/// The lines of a buffer, in order.
struct Lines: Sequence, IteratorProtocol {
    /// One line: where it starts, and where the next one does.
    struct Line {
        let start: Int
        let end: Int
        let isBlank: Bool
    }

    private let bytes: UnsafeRawBufferPointer
    private var at = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    mutating func next() -> Line? {
        guard at < bytes.count, let base = bytes.baseAddress else { return nil }
        let start = at
        let end = memchr(base + at, 0x0A, bytes.count - at).map { UnsafeRawPointer($0) - base + 1 } ?? bytes.count
        at = end
        let isBlank = bytes[start] == 0x0A || (end - start == 2 && bytes[start] == 0x0D && bytes[start + 1] == 0x0A)
        return Line(start: start, end: end, isBlank: isBlank)
    }
}
