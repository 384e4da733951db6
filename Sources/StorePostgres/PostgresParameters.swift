import Store

/// Bound values as libpq takes them, all binary.
struct PostgresParameters {
    /// The type of each value; zero, which the server works out, for a null.
    let types: [UInt32]
    private let bytes: [UInt8]
    private let starts: [Int]
    private let lengths: [Int32]

    init(_ values: [Value]) {
        // One byte in front, so that a value of no bytes has an address and is no null.
        var bytes: [UInt8] = [0]
        var starts: [Int] = []
        var lengths: [Int32] = []
        for value in values {
            let start = bytes.count
            let isNull = !bytes.append(value)
            starts.append(isNull ? -1 : start)
            lengths.append(Int32(bytes.count - start))
        }
        types = values.map(Self.type)
        (self.bytes, self.starts, self.lengths) = (bytes, starts, lengths)
    }

    private static func type(_ value: Value) -> UInt32 {
        switch value {
        case .null: 0
        case .integer: PostgresType.int8
        case .real: PostgresType.float8
        case .text: PostgresType.text
        case .blob: PostgresType.bytea
        }
    }

    /// Calls `body` with count, addresses, lengths and formats.
    func with<T>(
        _ body: (Int32, [UnsafePointer<CChar>?], [Int32], [Int32]) throws -> T
    ) rethrows -> T {
        try bytes.withUnsafeBytes { buffer in
            let base = buffer.assumingMemoryBound(to: CChar.self).baseAddress
            let addresses = starts.map { start in start < 0 ? nil : base.map { $0 + start } }
            return try body(Int32(starts.count), addresses, lengths, Array(repeating: 1, count: starts.count))
        }
    }
}

extension [UInt8] {
    /// Appends the binary form of a value; false for a null, which has none.
    fileprivate mutating func append(_ value: Value) -> Bool {
        switch value {
        case .null: return false
        case .integer(let number): append(bigEndian: UInt64(bitPattern: number))
        case .real(let number): append(bigEndian: number.bitPattern)
        case .text(let text): append(contentsOf: text.utf8)
        case .blob(let bytes): append(contentsOf: bytes)
        }
        return true
    }

    private mutating func append(bigEndian number: UInt64) {
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }
}
