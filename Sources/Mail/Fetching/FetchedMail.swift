/// A mail as it lies in a mailbox.
package struct FetchedMail: Sendable, Equatable {
    package let uid: UInt32
    /// As `\Seen`.
    package let flags: [String]
    /// The message as it is, never changed on the way.
    package let bytes: [UInt8]

    /// From the list of a FETCH; nil when UID or body are not in it, as when the server only tells of flags.
    init?(_ list: [IMAPValue]) {
        let fields = FetchFields(list)
        guard let uid = fields.uid, let bytes = fields.body else { return nil }
        (self.uid, self.bytes, flags) = (uid, bytes, fields.flags)
    }
}

/// How large a mail is that lies in a mailbox.
package struct MailSize: Sendable, Equatable {
    package let uid: UInt32
    package let bytes: Int

    package init(uid: UInt32, bytes: Int) {
        (self.uid, self.bytes) = (uid, bytes)
    }

    init?(_ list: [IMAPValue]) {
        let fields = FetchFields(list)
        guard let uid = fields.uid, let size = fields.size else { return nil }
        (self.uid, bytes) = (uid, size)
    }
}

/// The named values of a FETCH (RFC 3501 §7.4.2).
private struct FetchFields {
    private(set) var uid: UInt32?
    private(set) var size: Int?
    private(set) var flags: [String] = []
    private(set) var body: [UInt8]?

    init(_ list: [IMAPValue]) {
        for index in stride(from: 0, to: list.count - 1, by: 2) {
            let value = list[index + 1]
            switch list[index].word {
            case "UID": uid = value.number.flatMap { UInt32(exactly: $0) }
            case "RFC822.SIZE": size = value.number.flatMap { Int(exactly: $0) }
            case "FLAGS":
                if case .list(let flags) = value {
                    self.flags = flags.compactMap { if case .atom(let flag) = $0 { flag } else { nil } }
                }
            case .some(let name) where name.hasPrefix("BODY["):
                if case .bytes(let bytes) = value { body = bytes } else if value == .none { body = [] }
            default: break
            }
        }
    }
}
