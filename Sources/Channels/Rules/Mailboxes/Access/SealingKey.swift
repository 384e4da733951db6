import Crypto
import Foundation
import Mail

/// The key with which passwords of mailboxes are sealed before they are kept (AES-GCM, 256 bits): without it, whoever has the
/// database has no password. All programs on one database need the same.
package struct SealingKey: Sendable {
    /// Its length in bytes.
    package static let length = 32

    private let key: SymmetricKey

    /// The key with these bytes; nil when they are not as many.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// Bytes for a new key, from the system's random source.
    package static func random() -> [UInt8] {
        SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
    }

    /// `bytes` so that only this key opens them, and only for `owner`.
    func seal(_ bytes: [UInt8], for owner: String) throws -> [UInt8] {
        let box = try AES.GCM.seal(bytes, using: key, authenticating: Array(owner.utf8))
        return Array(box.nonce) + box.ciphertext + box.tag
    }

    /// What `seal` was given; nil when another key sealed it, or it was for another owner.
    func open(_ sealed: [UInt8], for owner: String) -> [UInt8]? {
        guard let box = try? AES.GCM.SealedBox(combined: Data(sealed)),
            let bytes = try? AES.GCM.open(box, using: key, authenticating: Array(owner.utf8))
        else { return nil }
        return Array(bytes)
    }
}
