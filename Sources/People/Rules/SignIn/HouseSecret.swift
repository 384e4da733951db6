package import Store

/// The secret that forms are bound with, where all nodes on one database must have the same and share no folder.
package enum HouseSecret {
    /// Its length in bytes.
    package static let length = 32

    /// A secret from the system's random source.
    package static func random() -> [UInt8] {
        var source = SystemRandomNumberGenerator()
        return (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &source) }
    }

    /// The secret of this database, made by the first who asks.
    package static func shared(in tx: Transaction) throws -> [UInt8] {
        let made = random()
        try tx.run(
            """
            INSERT INTO house_secret (id, secret, made_ms) VALUES (1, \(made), \(tx.now)) ON CONFLICT (id) DO NOTHING
            """)
        return try tx.row("SELECT secret FROM house_secret WHERE id = 1") { $0.blob(0) } ?? made
    }

    package static let migrations = [
        Migration(
            "2026-11-21-house-secret",
            [
                """
                CREATE TABLE house_secret (
                  id \(.integer) NOT NULL PRIMARY KEY CHECK (id = 1),
                  secret \(.blob) NOT NULL,
                  made_ms \(.integer) NOT NULL
                ) \(.strict)
                """
            ])
    ]
}
