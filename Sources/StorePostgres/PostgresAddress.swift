import CPQ
import Glibc
import Store

/// Where the server is and how it is spoken to.
struct PostgresAddress: Sendable {
    /// What libpq gets; it may hold a password.
    let url: String
    /// Host and port as messages show them.
    let place: String
    /// Whether statements are prepared.
    let prepares: Bool
    /// The schema to work in; nil for the server's own choice.
    let searchPath: String?

    /// Takes this program's own settings out of `text` and leaves the rest to libpq.
    init(_ text: String) throws {
        if let reason = Self.library {
            throw DatabaseFault(
                .other,
                "PostgreSQL's client library cannot be loaded (\(reason)): install it, on Debian with `apt install libpq5`"
            )
        }
        let (url, own) = Self.split(text)
        self.url = url
        prepares = own["prepare"] != "no"
        searchPath = own["search_path"]
        place = try Self.place(of: url)
    }

    /// Why libpq cannot be used; nil when it was loaded.
    private static let library: String? = cpq_load().map { String(cString: $0) }

    private static let ownSettings: Set<String> = ["prepare", "search_path"]

    private static func split(_ text: String) -> (url: String, own: [String: String]) {
        guard text.contains("://"), let mark = text.lastIndex(of: "?") else { return (text, [:]) }
        var own: [String: String] = [:]
        var others: [Substring] = []
        for item in text[text.index(after: mark)...].split(separator: "&") {
            let pair = item.split(separator: "=", maxSplits: 1).map(String.init)
            if pair.count == 2, ownSettings.contains(pair[0]) { own[pair[0]] = pair[1] } else { others.append(item) }
        }
        return (text[..<mark] + (others.isEmpty ? "" : "?") + others.joined(separator: "&"), own)
    }

    private static func place(of url: String) throws -> String {
        var isValid: Int32 = 0
        func option(_ keyword: String) -> String? {
            guard let value = cpq_option(url, keyword, &isValid) else { return nil }
            defer { free(value) }
            return String(cString: value)
        }
        let host = option("host") ?? option("hostaddr") ?? "the local socket"
        let port = option("port") ?? "5432"
        // An "@" that is not written as %40 makes libpq take a part of the password for the host.
        guard isValid != 0, !host.contains("@"), port.allSatisfy({ $0.isNumber || $0 == "," }) else {
            throw DatabaseFault(
                .unreachable,
                "the address of the database cannot be read: write postgres://NAME:PASSWORD@HOST:PORT/DATABASE, with %XX for special signs in the password"
            )
        }
        return "\(host), port \(port)"
    }
}
