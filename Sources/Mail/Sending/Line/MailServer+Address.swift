import Foundation

extension MailServer: CustomStringConvertible {
    /// The server in an address such as `smtp://ann:secret@mail.example.org:587`.
    ///
    /// `smtps` and `imaps` are TLS; `smtp` and `imap` are STARTTLS, and in clear where the host is this machine.
    /// After `?` may stand `security=none|starttls|tls`, `ca=FILE`, `helo=NAME`, `timeout=SECONDS`, `auth=bearer` (the
    /// password is an OAuth 2 token). User and password may be percent-encoded; an `@` in them need not be.
    package init(address: String) throws(MailServerRefusal) {
        guard let (scheme, rest) = address.splitOnce("://") else { throw .scheme }
        let names = scheme.lowercased()
        guard let service = Service(rawValue: names.hasSuffix("s") ? String(names.dropLast()) : names) else {
            throw .scheme
        }
        let (sign, place) = rest.splitLast("@") ?? ("", rest)
        let (authority, query) = place.splitOnce("?") ?? (place, "")
        let (host, port) = try Self.hostAndPort(authority.hasSuffix("/") ? authority.dropLast() : authority)
        let options = try Self.options(query)
        let usual: Security = names.hasSuffix("s") ? .tls : Self.isThisMachine(host) ? .none : .startTLS
        guard let security = options["security"].map(Security.init(rawValue:)) ?? usual else {
            throw .option("security")
        }
        self.init(service, host: host, port: port, security: security, caFile: options["ca"])
        login = Self.login(sign, bearer: options["auth"] == "bearer")
        if let seconds = options["timeout"] {
            guard let whole = Int(seconds), (1...3_600).contains(whole) else { throw .option("timeout") }
            timeout = .seconds(whole)
        }
        guard let helo = options["helo"] else { return }
        guard HostName(helo) != nil else { throw .option("helo") }
        self.helo = helo
    }

    /// The address without the secret, fit for logs and pages.
    package var description: String {
        let sign = login.map { "\($0.user):•••@" } ?? ""
        let place = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        let usual: Security = Self.isThisMachine(host) ? .none : .startTLS
        let option = security == .tls || security == usual ? "" : "?security=\(security.rawValue)"
        return "\(service.rawValue)\(security == .tls ? "s" : "")://\(sign)\(place)\(option)"
    }

    /// Whether the host is this machine by its name or number, whatever a name server may say.
    package static func isThisMachine(_ host: String) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        let isLoopback = parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
        return isLoopback || host.lowercased() == "localhost" || host == "::1"
    }

    private static func hostAndPort(_ text: Substring) throws(MailServerRefusal) -> (String, Int?) {
        var (name, port): (Substring, Substring?) = (text, nil)
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            name = text[text.index(after: text.startIndex)..<end]
            let after = text[text.index(after: end)...]
            port = after.hasPrefix(":") ? after.dropFirst() : nil
        } else if let (before, after) = text.splitLast(":") {
            (name, port) = (before, after)
        }
        let isLiteral = name.contains(":") && name.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
        guard let host = isLiteral ? String(name) : HostName(String(name))?.ascii else { throw .host }
        guard let port else { return (host, nil) }
        guard let number = Int(port), (1...65_535).contains(number) else { throw .port }
        return (host, number)
    }

    private static func options(_ query: Substring) throws(MailServerRefusal) -> [String: String] {
        var options: [String: String] = [:]
        for pair in query.split(separator: "&") {
            let (name, value) = pair.splitOnce("=") ?? (pair, "")
            guard ["security", "ca", "helo", "timeout", "auth"].contains(name) else { throw .unknownOption }
            options[String(name)] = value.percentDecoded
        }
        return options
    }

    private static func login(_ sign: Substring, bearer: Bool) -> MailLogin? {
        guard !sign.isEmpty else { return nil }
        let (user, password) = sign.splitOnce(":") ?? (sign, "")
        let secret = Secret(password.percentDecoded)
        return bearer ? .bearer(user: user.percentDecoded, secret) : .password(user: user.percentDecoded, secret)
    }
}

/// What is wrong with the address of a mail server; never holds a part of the address that may be a password.
package enum MailServerRefusal: Error, Sendable, Equatable {
    case scheme
    case host
    case port
    /// An option with a value that it cannot have.
    case option(String)
    case unknownOption

    package var sentence: String {
        switch self {
        case .scheme: "The address of the mail server begins with smtp://, smtps://, imap:// or imaps://."
        case .host: "The address of the mail server needs a host, as in smtp://ann:secret@mail.example.org:587."
        case .port: "The port of the mail server is a number from 1 to 65535."
        case .option(let name): "The option “\(name)” of the mail server has a value that it cannot have."
        case .unknownOption:
            "The mail server knows the options security, ca, helo, timeout and auth; one here is none of them."
        }
    }
}

extension StringProtocol where SubSequence == Substring {
    fileprivate func splitOnce(_ mark: String) -> (Substring, Substring)? {
        range(of: mark).map { (self[..<$0.lowerBound], self[$0.upperBound...]) }
    }

    fileprivate func splitLast(_ mark: String) -> (Substring, Substring)? {
        range(of: mark, options: .backwards).map { (self[..<$0.lowerBound], self[$0.upperBound...]) }
    }

    fileprivate var percentDecoded: String { removingPercentEncoding ?? String(self) }
}
