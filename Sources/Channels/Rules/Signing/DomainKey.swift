package import Kernel
package import Mail

/// A key with which mail from a domain of ours is signed.
package struct DomainKey: Equatable, Sendable {
    /// In ASCII and small letters.
    package let domain: String
    package let selector: String
    package let algorithm: DKIMKey.Algorithm
    /// What is published in the DNS at `name`, as a TXT record.
    package let record: String
    package let made: Instant

    /// Where the record is published.
    package var name: String { "\(selector)._domainkey.\(domain)" }
}

/// Why something about a domain's key is declined.
package enum DomainKeyRefusal: Refusal, Equatable {
    case domainUnreadable
    /// The domain has one.
    case present(String)
    case keyMissing

    package var sentence: String {
        switch self {
        case .domainUnreadable: "Write the domain that stands behind the @, for example bramble.example."
        case .present(let domain): "Mail from \(domain) is signed already. Remove its key first to make another."
        case .keyMissing: MailboxRefusal.keyMissing.sentence
        }
    }

    package var code: String {
        switch self {
        case .domainUnreadable: "domain-key.domain-unreadable"
        case .present: "domain-key.present"
        case .keyMissing: "domain-key.key-missing"
        }
    }

    package var field: String? { self == .keyMissing ? nil : "domain" }
}
