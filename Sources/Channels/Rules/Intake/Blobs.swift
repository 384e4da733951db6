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
        let id = tx.nextID(of: Blob.self)
        let made = try tx.row(
            """
            INSERT INTO blob (id, hash, size, bytes) VALUES (\(id), \(hash), \(bytes.count), \(bytes))
            ON CONFLICT (hash) DO NOTHING RETURNING id
            """
        ) { $0.id(0, of: Blob.self) }
        if let made { return made }
        guard let kept = try tx.row("SELECT id FROM blob WHERE hash = \(hash)", { $0.id(0, of: Blob.self) })
        else { throw Absent("blob") }
        return kept
    }

    /// The bytes of a blob; served by the primary key.
    package static func bytes(_ id: ID<Blob>, in tx: Transaction) throws -> [UInt8] {
        guard let bytes = try tx.row("SELECT bytes FROM blob WHERE id = \(id)", { $0.blob(0) })
        else { throw Absent("blob") }
        return bytes
    }
}
