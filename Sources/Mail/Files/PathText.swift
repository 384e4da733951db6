/// Names of files as text from which their bytes can be told again. A name that is UTF-8 is itself. In any other, as old mail servers
/// made them, each byte beyond ASCII is a sign of the private use area, 0xF700 above it.
package enum PathText {
    /// The text of a name or a path.
    package static func text(_ bytes: some Collection<UInt8>) -> String {
        if let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains(where: isByte) {
            return text
        }
        return String(
            String.UnicodeScalarView(bytes.map { Unicode.Scalar(UInt16($0) + ($0 < 0x80 ? 0 : 0xF700)) ?? "?" }))
    }

    /// The bytes of a name or a path with a NUL at their end, as the system takes them.
    package static func bytes(_ text: String) -> [CChar] {
        guard text.unicodeScalars.contains(where: isByte) else { return Array(text.utf8CString) }
        let bytes = text.unicodeScalars.flatMap { scalar in
            isByte(scalar) ? [UInt8(scalar.value - 0xF700)] : Array(String(scalar).utf8)
        }
        return (bytes + [0]).map(CChar.init(bitPattern:))
    }

    /// The text as it can be shown: bytes that are no signs are replaced.
    package static func shown(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isByte) else { return text }
        return String(decoding: bytes(text).dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private static func isByte(_ scalar: Unicode.Scalar) -> Bool { (0xF780...0xF7FF).contains(scalar.value) }
}
