import Kernel
package import Mail
package import Store

/// The keys with which mail from our domains is signed. Each lies sealed.
package enum DomainKeys {
    /// Makes a key for a domain; mail from it is signed from now on.
    @discardableResult
    package static func make(
        for domain: String, _ algorithm: DKIMKey.Algorithm, key: SealingKey?, in tx: Transaction
    ) throws -> DomainKey {
        guard let domain = HostName(domain.oneLine)?.ascii.lowercased(), domain.contains(".") else {
            throw DomainKeyRefusal.domainUnreadable
        }
        guard let key else { throw DomainKeyRefusal.keyMissing }
        guard try one(domain, in: tx) == nil else { throw DomainKeyRefusal.present(domain) }
        let secret = try DKIMKey(algorithm)
        let made = DomainKey(
            domain: domain, selector: selector(at: tx.now), algorithm: algorithm, record: secret.record, made: tx.now)
        try tx.run(
            """
            INSERT INTO dkim_key (domain, selector, algorithm, sealed_key, record, made_ms)
            VALUES (\(domain), \(made.selector), \(algorithm), \(try key.seal(secret.bytes, for: owner(domain))),
              \(made.record), \(tx.now))
            """)
        return made
    }

    /// Mail from the domain is not signed any more.
    package static func remove(_ domain: String, in tx: Transaction) throws {
        guard try tx.changed(by: "DELETE FROM dkim_key WHERE domain = \(domain)") == 1 else { throw Absent("key") }
    }

    /// All of them by their domains, at most 1,000.
    package static func all(in tx: Transaction) throws -> [DomainKey] {
        try tx.rows("\(columns) ORDER BY domain LIMIT 1000", read)
    }

    /// The one of a domain; nil when it has none.
    package static func one(_ domain: String, in tx: Transaction) throws -> DomainKey? {
        try tx.row("\(columns) WHERE domain = \(domain)", read)
    }

    /// Who signs mail from `address`; nil when its domain has no key. Served by the primary key.
    static func signer(for address: String, _ key: SealingKey?, in tx: Transaction) throws -> DKIMSigner? {
        let domain = address.split(separator: "@").last.flatMap { HostName(String($0))?.ascii.lowercased() } ?? ""
        guard let found = try one(domain, in: tx) else { return nil }
        let sealed = try tx.row("SELECT sealed_key FROM dkim_key WHERE domain = \(domain)") { $0.blob(0) } ?? []
        guard let bytes = key?.open(sealed, for: owner(domain)), let secret = DKIMKey(found.algorithm, bytes: bytes)
        else { throw MailboxShut.signing(domain) }
        return DKIMSigner(secret, domain: domain, selector: found.selector)
    }

    /// A name of the moment, so that a later key has another one and both records may stand for a while.
    private static func selector(at now: Instant) -> String {
        let time = LocalTime(now, in: .utc)
        return
            "regard-\(time.year * 10_000 + time.month * 100 + time.day)-\(time.hour * 3_600 + time.minute * 60 + time.second)"
    }

    private static func owner(_ domain: String) -> String { "dkim \(domain)" }

    private static let columns: Query = "SELECT domain, selector, algorithm, record, made_ms FROM dkim_key"

    private static func read(_ row: any Row) -> DomainKey {
        DomainKey(
            domain: row.text(0), selector: row.text(1), algorithm: row.word(2, else: .rsa), record: row.text(3),
            made: row.instant(4))
    }
}
