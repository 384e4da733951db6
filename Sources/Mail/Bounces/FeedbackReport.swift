/// Whom a complaint is about (RFC 5965 §3.2): who got the message that is complained of.
enum FeedbackReport {
    static func addresses(status: [String], notice: String, returned: String) -> [String] {
        let named = status.flatMap(TextPieces.lines).filter { line in
            let line = TextPieces.foldedStart(line, 20)
            return line.hasPrefix("original-rcpt-to") || line.hasPrefix("removal-recipient")
        }.flatMap { BounceAddresses.all(in: String($0)) }
        let complained = notice.firstRange(of: "complainedRecipients").map { range in
            BounceAddresses.all(in: String(notice[range.upperBound...].prefix { $0 != "]" }))
        }
        let found = named.isEmpty ? complained ?? [] : named
        var seen: Set<String> = []
        return (found.isEmpty ? ReturnedHeader.recipients(in: returned) : found).filter { seen.insert($0).inserted }
    }
}
