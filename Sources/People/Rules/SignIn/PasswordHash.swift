import Crypto
import CryptoExtras

/// What is kept of a password: scrypt's result (RFC 7914) with the salt and the costs with which it was made.
struct PasswordHash: Equatable, Sendable {
    let salt: [UInt8]
    let hash: [UInt8]
    let rounds: Int
    let blockSize: Int
    let parallelism: Int

    /// Derives the hash of `password` with a random salt and today's costs: about 80 ms and 32 MB.
    static func make(_ password: String) throws -> Self {
        var source = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &source) }
        return try derive(password, salt: salt, rounds: 1 << 15, blockSize: 8, parallelism: 1)
    }

    /// Whether `password` is the one, compared in constant time.
    func matches(_ password: String) throws -> Bool {
        let other = try Self.derive(
            password, salt: salt, rounds: rounds, blockSize: blockSize, parallelism: parallelism)
        return zip(hash, other.hash).reduce(UInt8(hash.count == other.hash.count ? 0 : 1)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Compared with when there is no such member, so that the answer takes as long.
    static let nobody = PasswordHash(
        salt: Array(repeating: 0, count: 16), hash: Array(repeating: 0, count: 32), rounds: 1 << 15, blockSize: 8,
        parallelism: 1)

    private static func derive(
        _ password: String, salt: [UInt8], rounds: Int, blockSize: Int, parallelism: Int
    ) throws -> Self {
        let key = try KDF.Scrypt.deriveKey(
            from: Array(password.utf8), salt: salt, outputByteCount: 32, rounds: rounds, blockSize: blockSize,
            parallelism: parallelism)
        return Self(
            salt: salt, hash: key.withUnsafeBytes { Array($0) }, rounds: rounds, blockSize: blockSize,
            parallelism: parallelism)
    }
}
