package import Kernel
package import Store

/// Bytes kept under their own SHA-256, so that keeping the same twice adds nothing.
package struct Blob: Sendable {
    package let id: ID<Blob>
    package let size: Int
}

/// The one seam behind which raw mail and attachments lie; in the database by default.
package enum Blobs {
    /// Keeps `bytes` whose SHA-256 is `hash`. Safe to repeat.
    package static func keep(_ bytes: [UInt8], hash: [UInt8], in tx: Transaction) throws -> ID<Blob> {
        try put(bytes, hash: hash, in: tx)
        guard let kept = try tx.row(id(of: hash), { $0.id(0, of: Blob.self) }) else { throw Absent("blob") }
        return kept
    }

    /// The same for whoever asks for the id in another statement.
    static func put(_ bytes: [UInt8], hash: [UInt8], in tx: Transaction) throws {
        try tx.run(
            """
            INSERT INTO blob (id, hash, size, bytes)
            VALUES (\(tx.nextID(of: Blob.self)), \(hash), \(bytes.count), \(bytes)) ON CONFLICT (hash) DO NOTHING
            """)
    }

    /// The id of the blob with this SHA-256.
    static func id(of hash: [UInt8]) -> Query { "SELECT id FROM blob WHERE hash = \(hash)" }

    /// The bytes of a blob; served by the primary key.
    package static func bytes(_ id: ID<Blob>, in tx: Transaction) throws -> [UInt8] {
        guard let bytes = try tx.row("SELECT bytes FROM blob WHERE id = \(id)", { $0.blob(0) })
        else { throw Absent("blob") }
        return bytes
    }
}
