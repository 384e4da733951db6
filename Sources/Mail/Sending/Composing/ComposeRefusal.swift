/// Why no mail is made of what was given.
package enum ComposeRefusal: Error, Sendable, Equatable {
    /// A line break or a zero stands in a field of one line, or a zero in a text: it could forge a header.
    case lineBreak(field: String)
    case notAnAddress(String, field: String)
    case nobodyToSendTo
    case unusableMessageID(String)
    case unusableDate(Int64)
    case notASCII(field: String)

    /// What is wrong and what to do, for the person who wrote the mail.
    package var sentence: String {
        switch self {
        case .lineBreak(let field): "“\(field)” holds a line break or a zero byte: write it on one line."
        case .notAnAddress(let address, let field):
            "“\(address)” in “\(field)” is not a mail address: write it like ann@example.org."
        case .nobodyToSendTo: "The mail names nobody to send it to: add an address."
        case .unusableMessageID(let id): "“\(id)” cannot be a Message-ID: it has the shape left@right."
        case .unusableDate(let seconds): "\(seconds) seconds since 1970 is no date that a mail can carry."
        case .notASCII(let field): "“\(field)” may hold printable ASCII only, in words of at most 900 signs."
        }
    }
}
