package import Kernel
package import Store

/// The key that opens the first-run setup: whoever can read what the program prints is the owner.
package enum SetupKey {
    /// Whether the house has no owner yet. Once it has one, a sign-in link leads on to what is left of the setup.
    package static func isNeeded(in tx: Transaction) throws -> Bool {
        try MemberStore.owners(in: tx) == 0
    }

    /// Makes a key and lets every older one open nothing; refused once there is an owner.
    package static func renew(in tx: Transaction) throws -> Token {
        guard try isNeeded(in: tx) else { throw PeopleRefusal.setupFinished }
        let token = Token.random()
        try tx.run(
            """
            INSERT INTO setup_key (id, key_hash, made_ms) VALUES (1, \(token.hash), \(tx.now))
            ON CONFLICT (id) DO UPDATE SET key_hash = excluded.key_hash, made_ms = excluded.made_ms
            """)
        return token
    }

    /// Whether a key was made that still opens: then it has been printed and is not printed by itself again.
    package static func exists(in tx: Transaction) throws -> Bool {
        try tx.row("SELECT count(*) FROM setup_key") { $0.int(0) } == 1
    }

    /// Refuses unless `key` is the one that was made last and there is no owner. Nil stands for none.
    package static func check(_ key: Token?, in tx: Transaction) throws {
        let kept = try tx.row("SELECT key_hash FROM setup_key WHERE id = 1") { $0.blob(0) }
        guard try isNeeded(in: tx) else { throw PeopleRefusal.setupFinished }
        guard let key, let kept, key.hash == kept else { throw PeopleRefusal.setupKeyWrong }
    }

    /// Lets the key open nothing any more.
    static func close(in tx: Transaction) throws {
        try tx.run("DELETE FROM setup_key")
    }
}
