import Mail

/// Which servers belong to an address, when nobody says: those of a known provider, else the usual names in its domain.
enum MailboxGuess {
    /// The hosts for reading and for sending, with how they are secured.
    static func servers(
        of address: String
    ) -> (reading: String, sending: String, sendingSecurity: MailServer.Security) {
        let domain = address.lowercased().split(separator: "@").last.map(String.init) ?? ""
        switch domain {
        case "gmail.com", "googlemail.com": return ("imap.gmail.com", "smtp.gmail.com", .tls)
        case "outlook.com", "hotmail.com", "live.com", "msn.com":
            return ("outlook.office365.com", "smtp-mail.outlook.com", .startTLS)
        case "icloud.com", "me.com", "mac.com": return ("imap.mail.me.com", "smtp.mail.me.com", .startTLS)
        case "yahoo.com": return ("imap.mail.yahoo.com", "smtp.mail.yahoo.com", .tls)
        default: return ("imap.\(domain)", "smtp.\(domain)", .tls)
        }
    }
}

extension MailboxChange {
    /// The change with the server for reading filled in where none was named: what the provider of the consent has, else what
    /// belongs to the address.
    package var guessed: MailboxChange {
        var change = self
        guard (host ?? "").oneLine.isEmpty else { return change }
        switch service ?? nil {
        case .google?: change.host = "imap.gmail.com"
        case .microsoft?: change.host = "outlook.office365.com"
        case .other?, nil: change.host = MailboxGuess.servers(of: (address ?? "").oneLine).reading
        }
        return change
    }
}
