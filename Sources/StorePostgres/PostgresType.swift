/// The numbers of PostgreSQL's own types (pg_type.dat).
enum PostgresType {
    static let bool: UInt32 = 16
    static let bytea: UInt32 = 17
    static let int8: UInt32 = 20
    static let int2: UInt32 = 21
    static let int4: UInt32 = 23
    static let text: UInt32 = 25
    static let float4: UInt32 = 700
    static let float8: UInt32 = 701
    static let numeric: UInt32 = 1700

    /// Types whose binary form is their text: "char", name, text, json, unknown, char, varchar.
    static let texts: [UInt32] = [text, 18, 19, 114, 705, 1042, 1043]
}

extension UnsafeRawBufferPointer {
    /// The number that starts at `offset`, most significant byte first; zero when there are too few bytes.
    func number<Number: FixedWidthInteger>(of _: Number.Type, at offset: Int = 0) -> Number {
        guard count >= offset + MemoryLayout<Number>.size else { return 0 }
        return Number(bigEndian: loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
}
