/// What the receiving server found out about the sender (RFC 8601): the field that it set itself, among those that anybody may have
/// written before.
package enum AuthenticationResults {
    /// What is said about a message whose sender could not be proved.
    package static let problem =
        "The sender could not be proved: our mail server says that somebody else may have written it."

    /// Whether the first field of a trusted server says that the sender could not be proved (`dmarc=fail`), or cannot have meant
    /// the sender whom we read. `hosts` are servers of ours: a field counts when its server is one of them or stands in the same
    /// domain.
    package static func deniesSender(_ mail: ReadMail, trusting hosts: [String]) -> Bool {
        guard !hosts.isEmpty else { return false }
        let trusted = hosts.map(domain)
        let field = mail.headers.all("authentication-results").lazy.map { $0.lowercased() }.first { field in
            let server = field.prefix { $0 != ";" }.split { $0 == " " || $0 == "\t" }.first.map(String.init) ?? ""
            return trusted.contains(domain(server))
        }
        return field.map { mail.isSenderGuessed || results($0).contains("dmarc=fail") } ?? false
    }

    /// The results of a field, `dkim=pass`, without what stands in brackets.
    private static func results(_ field: String) -> [String] {
        var depth = 0
        let plain = field.filter { character in
            if character == "(" { depth += 1 }
            defer { if character == ")" { depth -= 1 } }
            return depth == 0
        }
        return plain.split(separator: ";").dropFirst().compactMap { part in
            let words = part.split { $0 == " " || $0 == "\t" }
            guard let first = words.first else { return nil }
            // Blanks may stand around the sign: `dmarc = fail`.
            return first.contains("=") && !first.hasSuffix("=") ? String(first) : words.prefix(3).joined()
        }
    }

    /// The domain that a server stands in: its name without the first label, as long as two are left. Google reads mail under
    /// another name than it receives it.
    private static func domain(_ host: String) -> String {
        let name = host.lowercased()
        let labels = name.split(separator: ".")
        let parent = labels.count > 2 ? labels.dropFirst().joined(separator: ".") : name
        return parent == "gmail.com" ? "google.com" : parent
    }
}
