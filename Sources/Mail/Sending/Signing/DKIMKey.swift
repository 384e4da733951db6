import Crypto
import CryptoExtras
import Foundation

/// A key with which mail is signed so that others can tell that it is from a domain (RFC 6376; RFC 8463 for Ed25519).
package struct DKIMKey: Sendable {
    package enum Algorithm: String, Sendable, CaseIterable, Codable {
        /// What every receiver knows.
        case rsa = "rsa-sha256"
        /// Short, and not known to every receiver yet.
        case ed25519 = "ed25519-sha256"
    }

    private enum Secret: Sendable {
        case rsa(_RSA.Signing.PrivateKey)
        case ed25519(Curve25519.Signing.PrivateKey)
    }

    private let secret: Secret

    /// A new key from the system's random source; RSA has 2,048 bits, which a DNS record still holds.
    package init(_ algorithm: Algorithm) throws {
        secret =
            switch algorithm {
            case .rsa: .rsa(try _RSA.Signing.PrivateKey(keySize: .bits2048))
            case .ed25519: .ed25519(Curve25519.Signing.PrivateKey())
            }
    }

    /// The key that `bytes` gave; nil when they are none.
    package init?(_ algorithm: Algorithm, bytes: [UInt8]) {
        switch algorithm {
        case .rsa:
            guard let key = try? _RSA.Signing.PrivateKey(derRepresentation: bytes) else { return nil }
            secret = .rsa(key)
        case .ed25519:
            guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else { return nil }
            secret = .ed25519(key)
        }
    }

    package var algorithm: Algorithm {
        switch secret {
        case .rsa: .rsa
        case .ed25519: .ed25519
        }
    }

    /// The whole key, to be kept sealed.
    package var bytes: [UInt8] {
        switch secret {
        case .rsa(let key): Array(key.derRepresentation)
        case .ed25519(let key): Array(key.rawRepresentation)
        }
    }

    /// What is published in the DNS as a TXT record (RFC 6376 §3.6.1).
    package var record: String {
        switch secret {
        case .rsa(let key): "v=DKIM1; k=rsa; p=\(key.publicKey.derRepresentation.base64EncodedString())"
        case .ed25519(let key): "v=DKIM1; k=ed25519; p=\(key.publicKey.rawRepresentation.base64EncodedString())"
        }
    }

    /// The signature of these bytes: of their SHA-256, as both algorithms want it.
    func signature(of bytes: [UInt8]) throws -> [UInt8] {
        let digest = SHA256.hash(data: bytes)
        return switch secret {
        case .rsa(let key): Array(try key.signature(for: digest, padding: .insecurePKCS1v1_5).rawRepresentation)
        case .ed25519(let key): Array(try key.signature(for: Data(digest)))
        }
    }
}
