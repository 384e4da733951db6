extension ZoneRules {
    /// Reads a tzdata file (TZif, RFC 8536 §3, version 2 or later); nil when it is none, or counts leap seconds.
    convenience init?(file bytes: [UInt8]) {
        guard let old = TZifHeader(bytes, at: 0), old.version >= UInt8(ascii: "2"),
            let header = TZifHeader(bytes, at: old.end(timeSize: 4)), header.leaps == 0, header.types > 0,
            header.end(timeSize: 8) <= bytes.count
        else { return nil }
        let kinds = header.body + header.times * 8
        let types = kinds + header.times
        let moments = (0..<header.times).map { bytes.number(at: header.body + $0 * 8, size: 8) }
        let offsets = (0..<header.types).map { Int32(truncatingIfNeeded: bytes.number(at: types + $0 * 6, size: 4)) }
        let used = (0..<header.times).map { Int(bytes[kinds + $0]) }
        guard used.allSatisfy({ $0 < offsets.count }), zip(moments, moments.dropFirst()).allSatisfy(<),
            offsets.allSatisfy({ abs(Int($0)) <= 26 * 3600 })
        else { return nil }
        let footer = bytes[header.end(timeSize: 8)...].dropFirst().prefix { $0 != UInt8(ascii: "\n") }
        self.init(
            changes: moments, offsets: [offsets[0]] + used.map { offsets[$0] }, footer: ZoneFooter(footer),
            fingerprint: bytes.fingerprint)
    }
}

/// The counts at the head of one of the two blocks of a TZif file.
private struct TZifHeader {
    let version: UInt8
    let body: Int
    let leaps: Int
    let times: Int
    let types: Int
    private let flags: Int
    private let letters: Int

    init?(_ bytes: [UInt8], at start: Int) {
        guard bytes.count >= start + 44, Array(bytes[start..<start + 4]) == Array("TZif".utf8) else { return nil }
        func count(_ index: Int) -> Int { Int(bytes.number(at: start + 20 + index * 4, size: 4)) }
        version = bytes[start + 4]
        body = start + 44
        (leaps, times, types, letters) = (count(2), count(3), count(4), count(5))
        flags = count(0) + count(1)
        guard [flags, leaps, times, types, letters].allSatisfy({ (0...100_000).contains($0) }) else { return nil }
    }

    func end(timeSize: Int) -> Int {
        body + times * (timeSize + 1) + types * 6 + letters + leaps * (timeSize + 4) + flags
    }
}

extension [UInt8] {
    /// A signed number in network order.
    fileprivate func number(at start: Int, size: Int) -> Int64 {
        let bits = self[start..<start + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return size == 4 ? Int64(Int32(truncatingIfNeeded: bits)) : Int64(bitPattern: bits)
    }

    /// FNV-1a, 64 bits.
    fileprivate var fingerprint: UInt64 {
        reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
}
