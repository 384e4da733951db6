extension Words {
    /// How do others know that a letter is from us?
    package enum Signing {
        package static let title = "Signed mail"
        package static let opening =
            "Mail that is signed with a key of your domain is less often taken for junk. The key works once its record is in the DNS."
        package static let empty = "No domain signs its mail yet."
        package static let domain = "Domain"
        package static let domainHint = "What stands behind the @ of your addresses."
        package static let algorithm = "Kind of key"
        package static let rsa = "RSA: every mail server knows it"
        package static let ed25519 = "Ed25519: short, but not every mail server knows it"
        package static let make = "Make a key"
        package static let another = "Sign for another domain"
        package static let recordName = "Name of the DNS record"
        package static let recordText = "Text of the DNS record (TXT)"
        package static let remove = "Remove this key"
        package static let removeHint = "Mail from this domain leaves without a signature then."
    }
}
