import Kernel
package import Mail

/// What shall be different about a mailbox; nil stays as it is. A mailbox that is made needs an address and a host.
package struct MailboxChange: Sendable {
    package var address: String?
    package var name: String?
    package var host: String?
    /// As it was typed; empty for the usual one.
    package var port: String?
    package var security: MailServer.Security?
    /// Empty for the address.
    package var account: String?
    /// Empty stays as it is.
    package var password: Secret?
    /// Nil, in a change that says how to sign in, is by password.
    package var service: MailboxSignIn.OAuthService??
    package var clientID: String?
    /// Empty stays as it is.
    package var clientSecret: Secret?
    package var consentAddress: String?
    package var tokenAddress: String?
    package var folder: String?
    /// As it was typed; empty where the server tells of news.
    package var minutes: String?
    package var after: Mailbox.AfterTaking?
    package var afterFolder: String?
    package var takesOld: Bool?
    /// Whether answers go to the address with a mark in it.
    package var tags: Bool?
    /// Whether letters quote what was said before.
    package var quotes: Bool?
    /// May have several lines; empty for none.
    package var signature: String?
    /// May have several lines; empty for none.
    package var greeting: String?
    /// Empty for the server of the program's settings.
    package var outgoingHost: String?
    package var outgoingPort: String?
    package var outgoingSecurity: MailServer.Security?
    /// Empty for the account of the other direction.
    package var outgoingAccount: String?
    /// Empty stays as it is; when none is kept, the other direction's is used.
    package var outgoingPassword: Secret?

    package init() {}
}

extension MailboxChange {
    /// The mailbox that `old` becomes, or that a new one is; throws the first of `problems`.
    func applied(to old: Mailbox?, id: MailboxID, now: Instant) throws(MailboxRefusal) -> Mailbox {
        let problems = problems(with: old)
        if let first = problems.first { throw first }
        let address = address?.oneLine ?? old?.address ?? ""
        return Mailbox(
            id: id, address: address, name: name?.oneLine.orNil ?? old?.name ?? address,
            incoming: incoming(old?.incoming, address), outgoing: outgoing(old?.outgoing, old?.incoming, address),
            signIn: signIn(old?.signIn), folder: folder?.oneLine.orNil ?? old?.folder ?? "INBOX",
            waiting: waiting ?? old?.waiting ?? .told, after: after ?? old?.after ?? .leave,
            afterFolder: afterFolder?.oneLine ?? old?.afterFolder ?? "", takesOld: takesOld ?? old?.takesOld ?? true,
            letters: letters(old?.letters ?? Mailbox.Letters()),
            made: old?.made ?? now, paused: old?.paused, version: (old?.version ?? 0) + 1)
    }

    private func letters(_ old: Mailbox.Letters) -> Mailbox.Letters {
        Mailbox.Letters(
            tags: tags ?? old.tags, quotes: quotes ?? old.quotes, signature: signature?.severalLines ?? old.signature,
            greeting: greeting?.severalLines ?? old.greeting)
    }

    func incoming(_ old: MailboxServer?, _ address: String) -> MailboxServer {
        let security = security ?? old?.security ?? .tls
        let typed = port?.oneLine.orNil.flatMap { Int($0) }
        return MailboxServer(
            host: host?.oneLine ?? old?.host ?? "",
            port: typed ?? (port == nil ? old?.port : nil) ?? MailServer.usualPort(.imap, security),
            security: security, account: account?.oneLine.orNil ?? (account == nil ? old?.account : nil) ?? address)
    }

    func outgoing(_ old: MailboxServer?, _ oldIncoming: MailboxServer?, _ address: String) -> MailboxServer? {
        let host = outgoingHost?.oneLine ?? old?.host ?? ""
        guard !host.isEmpty else { return nil }
        let security = outgoingSecurity ?? old?.security ?? .tls
        let typed = outgoingPort?.oneLine.orNil.flatMap { Int($0) }
        let other = incoming(oldIncoming, address).account
        return MailboxServer(
            host: host,
            port: typed ?? (outgoingPort == nil ? old?.port : nil) ?? MailServer.usualPort(.smtp, security),
            security: security,
            account: outgoingAccount?.oneLine.orNil ?? (outgoingAccount == nil ? old?.account : nil) ?? other)
    }

    func signIn(_ old: MailboxSignIn?) -> MailboxSignIn {
        var (present, client, provider): (MailboxSignIn.OAuthService?, String, OAuthProvider) = (nil, "", .google)
        if case .consent(let service, let id, let told)? = old { (present, client, provider) = (service, id, told) }
        guard let service = service ?? present else { return .password }
        switch service {
        case .google: provider = .google
        case .microsoft: provider = .microsoft
        case .other where present != .other: provider = OAuthProvider(consent: "", token: "", scope: "")
        case .other: break
        }
        if let typed = consentAddress?.oneLine.orNil { provider.consent = typed }
        if let typed = tokenAddress?.oneLine.orNil { provider.token = typed }
        return .consent(service, client: clientID?.oneLine ?? client, provider)
    }

    private var waiting: Mailbox.Waiting? {
        guard let typed = minutes?.oneLine else { return nil }
        return Int(typed).map { .minutes($0) } ?? .told
    }
}

extension String {
    /// The text without white space at its ends.
    var oneLine: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// The text with line ends as `\n`, without white space at its end and empty lines at its beginning.
    var severalLines: String {
        let text = replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let start = text.drop(while: \.isNewline)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }

    /// Nil when it is empty.
    var orNil: String? { isEmpty ? nil : self }
}
