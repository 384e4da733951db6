/// Numbers and runs of bytes out of a buffer, one after another, the lowest byte first.
struct LittleEndian {
    private let bytes: ArraySlice<UInt8>
    private var at: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    var isAtEnd: Bool { at >= bytes.endIndex }

    /// The next so many bytes; nil when there are fewer.
    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, bytes.endIndex - at >= count else { return nil }
        defer { at += count }
        return bytes[at..<at + count]
    }

    /// The next number of so many bytes, at most four.
    mutating func number(_ count: Int) -> Int? {
        take(count)?.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Passes over bytes up to the next multiple of four after `count` that were taken.
    mutating func pad(after count: Int) {
        at = min(at + (4 - count % 4) % 4, bytes.endIndex)
    }
}
