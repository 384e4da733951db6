/// A parameter of Content-Type or Content-Disposition (RFC 2045 §5.1, RFC 2231).
enum HeaderParameter {
    /// `name="value"` where the value is short plain ASCII; else `name*0*=UTF-8''…` in as many parts as it takes.
    static func tokens(_ name: String, _ value: String) -> [String] {
        if HeaderLine.isPrintable(value), value.utf8.count <= 60, !value.contains("=?") {
            return ["\(name)=\(HeaderLine.quoted(value))"]
        }
        let parts = parts(of: value)
        guard parts.count > 1 else { return ["\(name)*=\(parts[0])"] }
        return parts.enumerated().map { "\(name)*\($0)*=\($1)" }
    }

    /// Percent-encoded, at most 60 signs each, no character divided; never empty.
    private static func parts(of value: String) -> [String] {
        var parts = ["UTF-8''"]
        for scalar in value.unicodeScalars {
            let sign = String(scalar).utf8.map { isPlain($0) ? String(UnicodeScalar($0)) : "%" + Hex.of($0) }.joined()
            if parts[parts.count - 1].utf8.count + sign.utf8.count > 60 { parts.append("") }
            parts[parts.count - 1] += sign
        }
        return parts
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        HostName.isLetterOrDigit(byte) || "-._".utf8.contains(byte)
    }
}
