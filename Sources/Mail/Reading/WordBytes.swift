/// The bytes that the encoded texts of words stand for. Words of one kind come together, because some mail programs
/// encode a whole text and divide the result.
enum WordBytes {
    typealias Text = Slice<UnsafeRawBufferPointer>

    /// Q (RFC 2047 §4.2). An `=` without two digits after it stands for itself.
    static func inQ(_ texts: [Text]) -> [UInt8] {
        let signs = Array(texts.joined())
        var bytes: [UInt8] = []
        bytes.reserveCapacity(signs.count)
        var index = 0
        while index < signs.count {
            if signs[index] == UInt8(ascii: "="), index + 2 < signs.count, let high = digit(signs[index + 1]),
                let low = digit(signs[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else {
                bytes.append(signs[index] == UInt8(ascii: "_") ? 0x20 : signs[index])
                index += 1
            }
        }
        return bytes
    }

    /// B (RFC 2045 §6.8), with or without the `=` at the end; other signs are passed over.
    ///
    /// Each word is read by itself; all as one where a word before the last ends inside a byte.
    static func inB(_ texts: [Text]) -> [UInt8] {
        let alone = texts.map(base64)
        return alone.dropLast().allSatisfy(\.isWhole) ? alone.flatMap(\.bytes) : base64(texts.joined()).bytes
    }

    private static func base64(_ signs: some Sequence<UInt8>) -> (bytes: [UInt8], isWhole: Bool) {
        var bytes: [UInt8] = []
        var (held, bits): (UInt32, UInt32) = (0, 0)
        for sign in signs {
            if sign == UInt8(ascii: "=") { (held, bits) = (0, 0) }
            guard let six = sixBits(sign) else { continue }
            held = held << 6 | UInt32(six)
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: held >> bits))
            held &= 1 << bits - 1
        }
        return (bytes, bits < 6 && held == 0)
    }

    private static func sixBits(_ sign: UInt8) -> UInt8? {
        switch sign {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): sign - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): sign - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): sign - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }

    private static func digit(_ sign: UInt8) -> UInt8? {
        switch sign {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): sign - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): sign - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): sign - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
