import Kernel
package import Store

/// Which mail addresses are ours: those of the business, whole domains, and the members' own. Who writes from one of
/// them is a colleague and never becomes a person whom we serve.
package struct OurAddresses: Equatable, Sendable {
    /// Keys of addresses, as `Identity.emailKey` gives them.
    private var keys: Set<String> = []
    /// Domains of which every address is ours, each with its @.
    private var domains: Set<String> = []

    /// These addresses; an entry that begins with @ stands for every address of that domain.
    package init(_ entries: some Sequence<String>) {
        for entry in entries {
            if let key = Self.key(entry) { add(key) }
        }
    }

    /// Whether mail from or to this address is from or to us; a mark of ours in it does not count.
    package func isOurs(_ address: String) -> Bool {
        guard let key = Identity.emailKey(AddressTag.plain(address)), let at = key.utf8.lastIndex(of: UInt8(ascii: "@"))
        else {
            return false
        }
        // What stands after a plus is told apart by the mailbox, and belongs to whoever has it (RFC 5233).
        let plain = key.utf8.firstIndex(of: UInt8(ascii: "+")).map { String(key[..<min($0, at)] + key[at...]) }
        return keys.contains(key) || plain.map(keys.contains) ?? false || domains.contains(String(key[at...]))
    }

    /// Whether no address is known to be ours.
    package var isEmpty: Bool { keys.isEmpty && domains.isEmpty }

    /// What is kept of an entry: an address, or a domain with its @; nil when it is neither.
    static func key(_ entry: String) -> String? {
        let line = Written.line(entry).lowercased()
        let isDomain = line.hasPrefix("@") && line.count > 1 && !line.dropFirst().contains { $0 == "@" || $0 == " " }
        return isDomain ? line : Identity.emailKey(line)
    }

    private mutating func add(_ key: String) {
        if key.hasPrefix("@") { domains.insert(key) } else { keys.insert(key) }
    }
}

extension OurAddresses {
    /// All that are ours now, the members' own and those of members who left too; two statements.
    package static func all(in tx: Transaction) throws -> OurAddresses {
        let members = try tx.rows("SELECT email_key FROM member LIMIT 1000") { $0.text(0) }
        return OurAddresses(try entries(in: tx) + members)
    }

    /// The entries of the settings in the order in which the business named them; at most 1,000.
    package static func entries(in tx: Transaction) throws -> [String] {
        try tx.rows("SELECT address FROM our_address ORDER BY added_ms, address LIMIT 1000") { $0.text(0) }
    }

    /// Of these addresses the first that belongs to the business as a whole: it is ours and no colleague's own; nil when none
    /// is; without a mark that it carries. Two statements.
    package static func shared(among addresses: [String], in tx: Transaction) throws -> String? {
        let ours = OurAddresses(try entries(in: tx))
        let colleagues = OurAddresses(try tx.rows("SELECT email_key FROM member LIMIT 1000") { $0.text(0) })
        return addresses.first { ours.isOurs($0) && !colleagues.isOurs($0) }.flatMap {
            Identity.emailKey(AddressTag.plain($0))
        }
    }

    /// Puts these entries in the place of all that the settings had. Refused when one is neither address nor domain.
    package static func replace(with entries: [String], in tx: Transaction) throws {
        let keys = try entries.filter { !Written.line($0).isEmpty }.map { entry in
            guard let key = key(entry) else { throw PeopleRefusal.emailUnreadable }
            return key
        }
        try tx.run("DELETE FROM our_address")
        try add(keys, in: tx)
    }

    /// Adds entries to those of the settings.
    package static func add(_ entries: [String], in tx: Transaction) throws {
        for (place, entry) in entries.enumerated() {
            guard let key = key(entry) else { throw PeopleRefusal.emailUnreadable }
            // A millisecond apart, so that their order is the one in which the business named them.
            let added = Instant(milliseconds: tx.now.milliseconds + Int64(place))
            try tx.run(
                "INSERT INTO our_address (address, added_ms) VALUES (\(key), \(added)) ON CONFLICT (address) DO NOTHING"
            )
        }
    }
}
