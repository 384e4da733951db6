import Kernel
import Mail

extension MailboxChange {
    /// What cannot be taken, in the order of the fields.
    package func problems(with old: Mailbox?) -> [MailboxRefusal] {
        lengths + serverProblems(with: old) + clearProblems(with: old) + providerProblems(with: old)
    }

    /// A password in clear goes to this machine at most.
    private func clearProblems(with old: Mailbox?) -> [MailboxRefusal] {
        let address = self.address?.oneLine ?? old?.address ?? ""
        let servers: [(MailboxServer?, Bool)] = [
            (incoming(old?.incoming, address), false), (outgoing(old?.outgoing, old?.incoming, address), true),
        ]
        return servers.compactMap { server, isOutgoing in
            guard let server, server.security == .none, !MailServer.isThisMachine(server.host) else { return nil }
            return .inClear(outgoing: isOutgoing)
        }
    }

    private func serverProblems(with old: Mailbox?) -> [MailboxRefusal] {
        var problems: [MailboxRefusal] = []
        if let address = address ?? (old == nil ? "" : nil), EnvelopeAddress(address.oneLine) == nil {
            problems.append(.addressUnreadable)
        }
        if let host = host ?? (old == nil ? "" : nil), !Self.isHost(host.oneLine) {
            problems.append(.hostUnreadable(outgoing: false))
        }
        if let host = outgoingHost?.oneLine.orNil, !Self.isHost(host) {
            problems.append(.hostUnreadable(outgoing: true))
        }
        for (port, outgoing) in [(port, false), (outgoingPort, true)] where !Self.isPort(port?.oneLine) {
            problems.append(.portUnreadable(outgoing: outgoing))
        }
        if let minutes = minutes?.oneLine.orNil, !(Int(minutes).map((1...1_440).contains) ?? false) {
            problems.append(.minutesUnreadable)
        }
        let after = after ?? old?.after
        if after == .move, (afterFolder?.oneLine ?? old?.afterFolder ?? "").isEmpty { problems.append(.folderMissing) }
        return problems
    }

    private func providerProblems(with old: Mailbox?) -> [MailboxRefusal] {
        guard case .consent(_, let client, let provider) = signIn(old?.signIn) else { return [] }
        return (client.isEmpty ? [.clientMissing] : []) + (provider.isSafe ? [] : [.providerUnsafe])
    }

    private var lengths: [MailboxRefusal] {
        let texts: [(String, String?, Int)] = [
            ("address", address, 320), ("name", name, 100), ("host", host, 253), ("account", account, 320),
            ("password", password?.text, 2_000), ("clientID", clientID, 500),
            ("clientSecret", clientSecret?.text, 2_000),
            ("consentAddress", consentAddress, 500), ("tokenAddress", tokenAddress, 500), ("folder", folder, 200),
            ("afterFolder", afterFolder, 200), ("outgoingHost", outgoingHost, 253),
            ("signature", signature, Mailbox.Letters.signatureLimit),
            ("greeting", greeting, Mailbox.Letters.greetingLimit), ("outgoingAccount", outgoingAccount, 320),
            ("outgoingPassword", outgoingPassword?.text, 2_000),
        ]
        return texts.flatMap { field, text, limit -> [MailboxRefusal] in
            guard let text else { return [] }
            let mayBreak = ["signature", "greeting"].contains(field)
            let hasBreak = text.unicodeScalars.contains { sign in
                (sign.value < 0x20 || sign.value == 0x7F) && !(mayBreak && [9, 10, 13].contains(sign.value))
            }
            return (text.count > limit ? [.tooLong(field: field, limit: limit)] : [])
                + (hasBreak ? [.lineBreak(field: field)] : [])
        }
    }

    private static func isHost(_ host: String) -> Bool {
        let isLiteral = host.contains(":") && host.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
        return isLiteral || HostName(host) != nil
    }

    private static func isPort(_ port: String?) -> Bool {
        guard let port = port?.orNil else { return true }
        return Int(port).map((1...65_535).contains) ?? false
    }
}
