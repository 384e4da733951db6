import CGMime

/// Mailboxes out of the address fields of one name, those of groups among the rest.
struct AddressReading {
    /// At most `MailLimits.addresses`, in the order of the message.
    private(set) var found: [MailAddress] = []
    /// Whether there were more.
    private(set) var isCut = false
    /// The field that is being read, where it has encoded words.
    private var standIns: StandIns?

    /// Reads the fields of this name (lower case), of which GMime has made `parsed`.
    init(
        _ name: String, of message: UnsafeMutablePointer<GMimeMessage>,
        _ parsed: UnsafeMutablePointer<InternetAddressList>?
    ) {
        let fields = HeaderReading.raw(name, in: rg_mime_headers(message)).map {
            (raw: $0, standIns: StandIns(for: $0, of: .addresses))
        }
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
