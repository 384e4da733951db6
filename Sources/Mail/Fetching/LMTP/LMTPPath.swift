/// The address in MAIL or RCPT, with what the server says of the size.
struct LMTPPath {
    /// Without its angle brackets; empty for `<>`.
    let address: String
    /// The SIZE that was declared (RFC 1870); nil when none was.
    let size: Int?

    /// Reads `line` behind `command`; nil when no address stands there, or one that could break a line of a header.
    init?(_ line: String, after command: String) {
        guard line.count >= command.count, line.prefix(command.count).uppercased() == command else { return nil }
        let rest = line.dropFirst(command.count).drop { $0 == " " }
        guard rest.first == "<", let end = rest.lastIndex(of: ">") else { return nil }
        // A route before the address is ignored (RFC 5321 §4.1.2).
        var path = rest[rest.index(after: rest.startIndex)..<end]
        if path.hasPrefix("@"), let colon = path.firstIndex(of: ":") { path = path[path.index(after: colon)...] }
        guard path.utf8.count <= 320, !path.unicodeScalars.contains(where: { $0.value < 0x21 || $0.value == 0x7F })
        else { return nil }
        address = String(path)
        let parameters = rest[rest.index(after: end)...].split(separator: " ").map { $0.uppercased() }
        size = parameters.first { $0.hasPrefix("SIZE=") }.flatMap { Int($0.dropFirst(5)) }
    }
}
