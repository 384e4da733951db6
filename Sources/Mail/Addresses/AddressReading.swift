import CGMime

/// Mailboxes out of the address fields of one name, those of groups among the rest.
struct AddressReading {
    /// At most `MailLimits.addresses`, in the order of the message.
    private(set) var found: [MailAddress] = []
    /// Whether there were more.
    private(set) var isCut = false
    /// Whether they are not written by the rules, and read as a person reads them.
    private(set) var isLoose = false
    /// The field that is being read, where it has encoded words.
    private var standIns: StandIns?

    /// Reads the fields of this name (lower case), of which GMime has made `parsed`.
    ///
    /// Where they name no address by the rules, those count that a person sees. In `To`, `Cc` and `Bcc`, semicolons may stand for
    /// commas, as Outlook shows them.
    init(
        _ name: String, of message: UnsafeMutablePointer<GMimeMessage>,
        _ parsed: UnsafeMutablePointer<InternetAddressList>?
    ) {
        let raws = HeaderReading.raw(name, in: rg_mime_headers(message))
        readByRules(raws, parsed)
        let isNameless = addressed == 0 && raws.contains { field in field.contains { $0 > 0x20 } }
        let maySemicolon = ["to", "cc", "bcc"].contains(name) && raws.contains { $0.contains(UInt8(ascii: ";")) }
        guard isNameless || maySemicolon else { return }
        let fields = raws.map { AddressPieces(of: $0) }
        guard isNameless || fields.contains(where: \.isDividedBySemicolons) else { return }
        let loose = AddressReading(loosely: fields.flatMap(\.pieces))
        if loose.addressed > addressed { self = loose }
    }

    private init(loosely pieces: [UnsafeRawBufferPointer]) {
        isLoose = true
        for piece in pieces where found.count < MailLimits.addresses {
            let known = found.count
            standIns = StandIns(for: piece, of: .addresses)
            parse(standIns?.field ?? piece + [0])
            guard !found[known...].contains(where: \.hasDomain), let address = LooseAddress.find(in: piece) else {
                continue
            }
            found.replaceSubrange(known..., with: [address])
        }
        isCut = isCut || pieces.count > MailLimits.addresses
    }

    /// How many are addresses with a domain.
    private var addressed: Int { found.count(where: \.hasDomain) }

    private mutating func readByRules(
        _ raws: [UnsafeRawBufferPointer], _ parsed: UnsafeMutablePointer<InternetAddressList>?
    ) {
        let fields = raws.map { (raw: $0, standIns: StandIns(for: $0, of: .addresses)) }
        guard fields.contains(where: { $0.standIns != nil }) else {
            collect(parsed, depth: 0)
            return
        }
        for (raw, standIns) in fields {
            self.standIns = standIns
            parse(standIns?.field ?? raw + [0])
        }
    }

    private mutating func parse(_ field: [UInt8]) {
        GMimeLibrary.withOptions { options, _ in
            guard let list = internet_address_list_parse(options, field.map(CChar.init(bitPattern:))) else { return }
            defer { g_object_unref(list) }
            collect(list, depth: 0)
        }
    }

    private mutating func collect(_ list: UnsafeMutablePointer<InternetAddressList>?, depth: Int) {
        guard let list, depth < 4 else { return }
        for index in 0..<internet_address_list_length(list) {
            if found.count >= MailLimits.addresses { isCut = true }
            guard !isCut, let address = internet_address_list_get_address(list, index) else { continue }
            if let members = rg_mime_group_members(address) {
                collect(members, depth: depth + 1)
            } else if let mailbox = mailbox(address) {
                found.append(mailbox)
            }
        }
    }

    private func mailbox(_ address: UnsafeMutablePointer<InternetAddress>) -> MailAddress? {
        let address = (
            written: GMimeLibrary.string(rg_mime_mailbox(address)) ?? "",
            name: GMimeLibrary.string(internet_address_get_name(address)) ?? ""
        )
        let written = MailText.oneLine(standIns?.written(address.written) ?? address.written)
        guard !written.isEmpty else { return nil }
        return MailAddress(name: MailText.oneLine(standIns?.decoded(address.name) ?? address.name), address: written)
    }
}

extension MailAddress {
    fileprivate var hasDomain: Bool { address.utf8.contains(UInt8(ascii: "@")) }
}
