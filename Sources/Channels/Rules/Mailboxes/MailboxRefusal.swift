import Kernel

/// Why something about a mailbox is declined. Each sentence says what to do.
package enum MailboxRefusal: Refusal, Equatable {
    case addressUnreadable
    case addressTaken(String)
    case hostUnreadable(outgoing: Bool)
    case portUnreadable(outgoing: Bool)
    case securityMissing(outgoing: Bool)
    /// A server elsewhere, without TLS.
    case inClear(outgoing: Bool)
    /// The password that is kept was for another server.
    case passwordAnew(outgoing: Bool)
    case tooLong(field: String, limit: Int)
    case lineBreak(field: String)
    case minutesUnreadable
    case folderMissing
    case clientMissing
    case providerUnsafe
    /// This program has no key to keep passwords with.
    case keyMissing
    case consentRefused(String)
    /// The greeting says nothing: why, and what to say instead.
    case greetingEmpty(why: String, instead: String)

    package var sentence: String {
        switch self {
        case .addressUnreadable: "Write the address that people write to, for example hello@bramble.example."
        case .addressTaken(let name): "\(name) fetches from this address already. Change that one, or write another."
        case .hostUnreadable: "Write the name of the server, for example mail.bramble.example."
        case .portUnreadable: "Write the port as a number from 1 to 65535."
        case .securityMissing: "Say how the connection is secured: tls, starttls or none."
        case .inClear: "Only a server on this machine may be spoken to without TLS. Choose TLS or STARTTLS."
        case .passwordAnew: "The password that is kept was for another server. Write it once more."
        case .tooLong(_, let limit): "This is too long. Keep it to \(limit) characters."
        case .lineBreak: "Write it on one line."
        case .minutesUnreadable: "Write a number of minutes from 1 to 1440."
        case .folderMissing: "Write the folder at the server to which letters are moved, for example Taken."
        case .clientMissing: "Write the client ID that the provider gave you for Regard."
        case .providerUnsafe: "Write both addresses of the provider with https://."
        case .keyMissing:
            "This program has no key to keep passwords with. Start it with a data folder that it can write."
        case .greetingEmpty(let why, let instead): instead.isEmpty ? why : "\(why) \(instead)"
        case .consentRefused(let words): "The provider did not let us in: \(words)"
        }
    }

    package var code: String {
        switch self {
        case .addressUnreadable: "mailbox.address-unreadable"
        case .addressTaken: "mailbox.address-taken"
        case .hostUnreadable: "mailbox.host-unreadable"
        case .portUnreadable: "mailbox.port-unreadable"
        case .securityMissing: "mailbox.security-missing"
        case .inClear: "mailbox.in-clear"
        case .passwordAnew: "mailbox.password-anew"
        case .tooLong: "mailbox.too-long"
        case .lineBreak: "mailbox.line-break"
        case .minutesUnreadable: "mailbox.minutes-unreadable"
        case .folderMissing: "mailbox.folder-missing"
        case .clientMissing: "mailbox.client-missing"
        case .providerUnsafe: "mailbox.provider-unsafe"
        case .keyMissing: "mailbox.key-missing"
        case .consentRefused: "mailbox.consent-refused"
        case .greetingEmpty: "mailbox.greeting-empty"
        }
    }

    package var field: String? {
        switch self {
        case .addressUnreadable, .addressTaken: "address"
        case .hostUnreadable(let outgoing): outgoing ? "outgoingHost" : "host"
        case .portUnreadable(let outgoing): outgoing ? "outgoingPort" : "port"
        case .securityMissing(let outgoing), .inClear(let outgoing): outgoing ? "outgoingSecurity" : "security"
        case .passwordAnew(let outgoing): outgoing ? "outgoingPassword" : "password"
        case .tooLong(let field, _), .lineBreak(let field): field
        case .minutesUnreadable: "minutes"
        case .folderMissing: "afterFolder"
        case .clientMissing: "clientID"
        case .providerUnsafe: "tokenAddress"
        case .greetingEmpty: "greeting"
        case .keyMissing, .consentRefused: nil
        }
    }
}
