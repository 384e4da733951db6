import Foundation

/// A mailbox's name as a command names it.
enum MailboxName {
    /// Quoted, in the modified UTF-7 of RFC 3501 §5.1.3; nil when a line break or a zero stands in it.
    static func quoted(_ name: String) -> String? {
        guard !name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else { return nil }
        var (text, other): (String, [UInt16]) = ("", [])
        for unit in name.utf16 {
            guard (0x20...0x7E).contains(unit), let scalar = UnicodeScalar(unit) else {
                other.append(unit)
                continue
            }
            text += shifted(&other)
            text += scalar == "&" ? "&-" : scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : String(scalar)
        }
        return "\"\(text)\(shifted(&other))\""
    }

    private static func shifted(_ units: inout [UInt16]) -> String {
        guard !units.isEmpty else { return "" }
        let bytes = Data(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
        units = []
        let letters = bytes.base64EncodedString().replacing("=", with: "").replacing("/", with: ",")
        return "&\(letters)-"
    }
}
