import CGMime

/// How a message is protected. Regard reads what is signed without checking the signature, and cannot read what is encrypted.
package enum MailProtection: String, Sendable, CaseIterable {
    case signedPGP = "pgp signed"
    case encryptedPGP = "pgp encrypted"
    case signedSMIME = "smime signed"
    case encryptedSMIME = "smime encrypted"

    package var isEncrypted: Bool { self == .encryptedPGP || self == .encryptedSMIME }

    /// What is said about an encrypted message; nil for the others.
    package var problem: String? {
        switch self {
        case .encryptedPGP: "The message is encrypted (PGP): it is kept as it came and cannot be read here."
        case .encryptedSMIME: "The message is encrypted (S/MIME): it is kept as it came and cannot be read here."
        case .signedPGP, .signedSMIME: nil
        }
    }

    /// Nil for a message that is not protected.
    static func of(_ parts: MessageParts, words: String) -> MailProtection? {
        let own = parts.leaves.filter { !$0.isNested }
        let types = Set(own.map(\.contentType))
        if types.contains("application/pgp-encrypted") { return .encryptedPGP }
        if let sealed = own.first(where: { $0.contentType.hasSuffix("pkcs7-mime") }) { return smime(sealed) }
        if parts.containers.contains("multipart/signed") || types.contains(where: { $0.hasSuffix("-signature") }) {
            if types.contains("application/pgp-signature") { return .signedPGP }
            if types.contains(where: { $0.hasSuffix("pkcs7-signature") }) { return .signedSMIME }
        }
        return inline(words)
    }

    private static func smime(_ part: MessagePart) -> MailProtection? {
        let type = GMimeLibrary.string(g_mime_object_get_content_type_parameter(part.leaf, "smime-type"))?.lowercased()
        switch type {
        case "signed-data": return .signedSMIME
        case "certs-only", "compressed-data": return nil
        case nil:
            let bytes = PartContent.bytes(of: part.leaf) ?? []
            return SignedContent.inside(bytes) == nil ? .encryptedSMIME : .signedSMIME
        default: return .encryptedSMIME
        }
    }

    /// PGP in the text itself (RFC 9580 §6.2, §7): where it stands at the start, so that nobody is fooled by a quote.
    private static func inline(_ words: String) -> MailProtection? {
        let start = TextPieces.lines(String(decoding: words.utf8.prefix(2000), as: UTF8.self)).lazy
            .filter { $0.utf8.contains { $0 > 0x20 } }.prefix(3)
        if start.contains(where: { $0.hasPrefix("-----BEGIN PGP MESSAGE-----") }) { return .encryptedPGP }
        return start.contains { $0.hasPrefix("-----BEGIN PGP SIGNED MESSAGE-----") } ? .signedPGP : nil
    }
}
