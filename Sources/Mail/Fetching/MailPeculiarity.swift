/// What is unusual about a message that was taken all the same, so that people hear of it.
package enum MailPeculiarity: Sendable, Equatable {
    /// The header has so many bytes.
    case longHeader(Int)
    /// So many addresses stand in To, Cc and Bcc.
    case manyRecipients(Int)

    /// From so many bytes on a header is unusual; mail systems bound it at far less.
    static let headerLimit = 256 << 10
    /// From so many addresses on a message is unusual.
    static let recipientLimit = 1_000

    /// What is unusual about these bytes; nil for nearly all mail. Looks at the header only, in one pass.
    package init?(_ bytes: [UInt8]) {
        // Fewer bytes cannot hold so many addresses.
        guard bytes.count > Self.recipientLimit * 4 else { return nil }
        let header = bytes[..<Self.headerEnd(bytes)]
        if header.count > Self.headerLimit {
            self = .longHeader(header.count)
            return
        }
        guard header.count > Self.recipientLimit * 4 else { return nil }
        let count = Self.recipients(header)
        guard count > Self.recipientLimit else { return nil }
        self = .manyRecipients(count)
    }

    /// Where the empty line stands that ends the header; the end when there is none.
    private static func headerEnd(_ bytes: [UInt8]) -> Int {
        var start = 0
        while let end = bytes[start...].firstIndex(of: 10) {
            let line = bytes[start..<end]
            if line.isEmpty || (line.count == 1 && line.first == 13) { return start }
            start = end + 1
        }
        return bytes.count
    }

    private static func recipients(_ header: ArraySlice<UInt8>) -> Int {
        var (count, counts) = (0, false)
        for line in header.split(separator: 10) {
            if line.first != 0x20, line.first != 9 {
                let name = String(decoding: line.prefix(4), as: UTF8.self).lowercased()
                counts = name.hasPrefix("to:") || name.hasPrefix("cc:") || name == "bcc:"
            }
            if counts { count += line.count { $0 == UInt8(ascii: "@") } }
        }
        return count
    }
}
