import CGMime

/// Mailboxes out of an address header, those of groups among the rest.
enum AddressReading {
    static func list(_ list: UnsafeMutablePointer<InternetAddressList>?) -> [MailAddress] {
        var found: [MailAddress] = []
        collect(list, into: &found, depth: 0)
        return found
    }

    private static func collect(
        _ list: UnsafeMutablePointer<InternetAddressList>?, into found: inout [MailAddress], depth: Int
    ) {
        guard let list, depth < 4 else { return }
        for index in 0..<internet_address_list_length(list) where found.count < MailLimits.addresses {
            guard let address = internet_address_list_get_address(list, index) else { continue }
            if let members = rg_mime_group_members(address) {
                collect(members, into: &found, depth: depth + 1)
            } else if let mailbox = mailbox(address) {
                found.append(mailbox)
            }
        }
    }

    private static func mailbox(_ address: UnsafeMutablePointer<InternetAddress>) -> MailAddress? {
        let written = MailText.oneLine(GMimeLibrary.string(rg_mime_mailbox(address)) ?? "")
        guard !written.isEmpty else { return nil }
        return MailAddress(
            name: MailText.oneLine(GMimeLibrary.string(internet_address_get_name(address)) ?? ""), address: written)
    }
}
