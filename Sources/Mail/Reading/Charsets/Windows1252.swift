/// The charset that senders mean by Latin-1 and ASCII (WHATWG Encoding §4.2 gives it all of their names).
enum Windows1252 {
    /// Every byte stands for something: five that have no sign stay control characters.
    static func decode(_ bytes: UnsafeRawBufferPointer) -> String {
        text(bytes) { $0 < 0xA0 ? signs[Int($0) - 0x80] : UInt16($0) }
    }

    /// What is called Latin-1. Where the bytes are right UTF-8, so that none of them was meant as a sign of this charset, the
    /// control characters stay.
    static func decode(latin1 bytes: UnsafeRawBufferPointer) -> String {
        let isLatin1 = !bytes.contains { $0 >= 0x80 && $0 < 0xA0 } || String(validating: bytes, as: UTF8.self) != nil
        return isLatin1 ? text(bytes) { UInt16($0) } : decode(bytes)
    }

    private static func text(_ bytes: UnsafeRawBufferPointer, _ sign: (UInt8) -> UInt16) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 3) { out in
            var filled = 0
            for byte in bytes {
                filled += write(byte < 0x80 ? UInt16(byte) : sign(byte), to: out, at: filled)
            }
            return filled
        }
    }

    /// The text with the control characters 80–9F as the signs that their writer meant.
    static func mended(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var mended = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            mended.append(isControl(scalar) ? Unicode.Scalar(signs[Int(scalar.value) - 0x80]) ?? scalar : scalar)
        }
        return String(mended)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { (0x80...0x9F).contains(scalar.value) }

    private static func write(_ sign: UInt16, to out: UnsafeMutableBufferPointer<UInt8>, at: Int) -> Int {
        if sign < 0x80 {
            out[at] = UInt8(sign)
            return 1
        }
        if sign < 0x800 {
            out[at] = 0xC0 | UInt8(sign >> 6)
            out[at + 1] = 0x80 | UInt8(sign & 0x3F)
            return 2
        }
        out[at] = 0xE0 | UInt8(sign >> 12)
        out[at + 1] = 0x80 | UInt8(sign >> 6 & 0x3F)
        out[at + 2] = 0x80 | UInt8(sign & 0x3F)
        return 3
    }

    /// What the bytes from 0x80 on stand for.
    private static let signs: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
        0x9D,
        0x017E, 0x0178,
    ]
}
