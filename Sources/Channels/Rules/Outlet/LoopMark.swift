import Crypto
import Foundation
package import Mail

/// What every mail of ours carries, so that it is known when it comes back: a signature of its Message-ID. Who copies it can
/// only send the same message again.
package enum LoopMark {
    /// The mark of a Message-ID, made with the secret of this database: 16 bytes of HMAC-SHA256 in hexadecimal.
    package static func text(of messageID: String, secret: [UInt8]) -> String {
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secret), info: Data("regard loop mark 1".utf8), outputByteCount: 32)
        let code = HMAC<SHA256>.authenticationCode(for: Data(messageID.utf8), using: key)
        return code.prefix(16).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }

    /// Whether a message is one that left from here, by the mark that it carries.
    package static func isOurs(_ mail: ReadMail, secret: [UInt8]) -> Bool {
        mail.loopMark.map { $0.lowercased() == text(of: mail.messageID, secret: secret) } ?? false
    }
}
