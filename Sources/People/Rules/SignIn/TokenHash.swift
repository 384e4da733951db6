import Crypto
import Kernel

extension Token {
    /// The SHA-256 of the token's signs: all that a database keeps of it. A token is 162 random bits, so no salt is needed.
    package var hash: [UInt8] {
        Array(SHA256.hash(data: Array(text.utf8)))
    }
}
