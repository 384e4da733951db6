/// What a delivery status notification says of one recipient (RFC 3464 §2.3).
struct DeliveryStatus {
    /// In lower case; empty when the block names nobody.
    private(set) var address = ""
    private(set) var action = ""
    /// As given, `5.1.1`; nil when there is none.
    private(set) var status: String?
    private(set) var diagnostic = ""
    private var rank = 0

    /// The blocks of a text, which may hold other lines too.
    static func blocks(in text: String) -> [DeliveryStatus] {
        var blocks: [DeliveryStatus] = []
        var current = DeliveryStatus()
        for field in fields(in: text) {
            if current.isFull(for: field.name) {
                blocks.append(current)
                current = DeliveryStatus()
            }
            current.take(field.name, field.value)
        }
        blocks.append(current)
        return blocks.filter { !$0.address.isEmpty }
    }

    /// Whether the field belongs to the next block.
    private func isFull(for name: String) -> Bool {
        switch name {
        case "final-recipient": rank & 1 != 0
        case "original-recipient": rank & 2 != 0 || (rank & 1 != 0 && status != nil)
        case "action": !action.isEmpty && !address.isEmpty && status != nil
        default: false
        }
    }

    private mutating func take(_ name: String, _ value: String) {
        switch name {
        case "final-recipient": takeAddress(value, rank: 1)
        case "original-recipient": takeAddress(value, rank: 2)
        case "x-actual-recipient": takeAddress(value, rank: 4)
        case "action": action = String(value.lowercased().prefix { $0.isLetter })
        case "status": status = EnhancedStatus.first(in: value) ?? status
        case "diagnostic-code": diagnostic += diagnostic.isEmpty ? value : " " + value
        default: break
        }
    }

    /// The final recipient counts; the others stand in where it is no address.
    private mutating func takeAddress(_ value: String, rank: Int) {
        self.rank |= rank
        let found = BounceAddresses.all(in: value.split(separator: ";").last.map(String.init) ?? value).first
        if let found, address.isEmpty || rank == 1 { address = found }
    }

    private static let names: Set<String> = [
        "final-recipient", "original-recipient", "x-actual-recipient", "action", "status", "diagnostic-code",
    ]

    /// The fields of interest with their folded lines joined.
    private static func fields(in text: String) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        var isOpen = false
        for line in TextPieces.lines(text) {
            if isOpen, line.first == " " || line.first == "\t", let last = fields.indices.last,
                fields[last].value.utf8.count < 4000
            {
                fields[last].value += " " + MailText.oneLine(String(line))
                continue
            }
            isOpen = false
            guard let colon = line.utf8.prefix(40).firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = MailText.oneLine(line[..<colon].lowercased()).replacing(" ", with: "")
            guard names.contains(name) else { continue }
            fields.append((name, MailText.oneLine(String(line[line.utf8.index(after: colon)...]))))
            isOpen = true
        }
        return fields
    }
}
