import Crypto
import Foundation
package import Kernel
import Mail
import PeopleRules
package import Store

/// What leads an answer back into its conversation: the conversation's id, signed, as 29 signs of base32. It stands in the
/// address that answers go to, in the Message-ID of our letters, or as a mark in their words.
///
/// Nobody can make one without the secret of this database, which a backup carries along. It tells who had a letter of ours in
/// their hands, not who they are: a stranger with a genuine one is marked until a colleague confirms them.
package struct ReplyToken: Equatable, Sendable {
    package let conversation: ConversationID
    package let text: String

    /// The token of a conversation.
    package init(_ conversation: ConversationID, key: Key) {
        self.conversation = conversation
        let id = Self.bytes(conversation)
        text = Base32.text(id + key.signature(of: id))
    }

    /// The token in `text`; nil when it is forged, or of another house.
    package init?(_ text: String, key: Key) {
        guard AddressTag.isMark(text), let bytes = Base32.bytes(text), bytes.count == 18 else { return nil }
        let (id, signature) = (Array(bytes.prefix(8)), Array(bytes.suffix(10)))
        guard key.isSignature(signature, of: id) else { return nil }
        conversation = ConversationID(Int64(bitPattern: id.reduce(0) { $0 << 8 | UInt64($1) }))
        self.text = text
    }

    /// What tokens are signed with.
    package struct Key: Sendable {
        private let key: SymmetricKey

        /// The key of this database.
        package init(in tx: Transaction) throws {
            self.init(secret: try HouseSecret.shared(in: tx))
        }

        /// RFC 5869, so that this and what else is made of the secret tell nothing of each other.
        init(secret: [UInt8]) {
            key = HKDF<SHA256>.deriveKey(
                inputKeyMaterial: SymmetricKey(data: secret), info: Data("regard reply token 1".utf8),
                outputByteCount: 32)
        }

        /// The first ten bytes of HMAC-SHA256.
        fileprivate func signature(of bytes: [UInt8]) -> [UInt8] {
            Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key).prefix(10))
        }

        /// Compared in a time that tells nothing.
        fileprivate func isSignature(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
            zip(self.signature(of: bytes), signature).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
        }
    }

    private static func bytes(_ id: ConversationID) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: id.value >> (56 - 8 * Int64($0))) }
    }
}

extension ReplyToken {
    /// The left side of a Message-ID that carries it.
    var messageIDMark: String { "r.\(text)." }

    /// How it stands in the words of a letter when the address cannot carry it.
    var wordMark: String { "[r.\(text)]" }

    /// What may be tokens in a message, each once, at most 20: from the addresses that it was sent to, then from what it
    /// answers, then, when these hold none, from its words.
    static func candidates(in mail: ReadMail) -> [String] {
        let delivered = ["delivered-to", "x-original-to", "envelope-to"].flatMap(mail.headers.all)
        let addresses = (mail.to + mail.cc).map(\.address) + delivered.map { $0.filter { $0 != "<" && $0 != ">" } }
        let marks = addresses.compactMap(AddressTag.mark) + mail.allReferences.compactMap(mark(ofMessageID:))
        var seen: Set<String> = []
        return (marks.isEmpty ? self.marks(inWords: mail.words) : marks).filter { seen.insert($0).inserted }.prefix(20)
            .map(\.self)
    }

    /// What the genuine tokens in these messages lead to; the key is asked for only when something looks like one.
    static func conversations(in mails: [ReadMail], in tx: Transaction) throws -> [String: ConversationID] {
        let marks = Set(mails.flatMap(candidates))
        guard !marks.isEmpty else { return [:] }
        let key = try Key(in: tx)
        return Dictionary(
            uniqueKeysWithValues: marks.compactMap { ReplyToken($0, key: key) }.map { ($0.text, $0.conversation) })
    }

    private static func mark(ofMessageID id: String) -> String? {
        guard id.utf8.count > AddressTag.length + 2 else { return nil }
        let id = id.lowercased()
        let mark = id.dropFirst(2).prefix(AddressTag.length)
        return id.hasPrefix("r.") && AddressTag.isMark(mark) ? String(mark) : nil
    }

    private static func marks(inWords words: String) -> [String] {
        let bytes = Array(words.utf8)
        var found: [String] = []
        for start in bytes.indices where bytes[start] == UInt8(ascii: "[") && found.count < 20 {
            let end = start + 3 + AddressTag.length
            guard end < bytes.count, bytes[end] == UInt8(ascii: "]"), bytes[start + 1] | 0x20 == UInt8(ascii: "r"),
                bytes[start + 2] == UInt8(ascii: ".")
            else { continue }
            let mark = String(decoding: bytes[(start + 3)..<end], as: UTF8.self).lowercased()
            if AddressTag.isMark(mark) { found.append(mark) }
        }
        return found
    }
}

/// Base32 in lower case without padding (RFC 4648 §6): mail addresses keep it whatever happens to their case.
enum Base32 {
    private static let signs = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var (output, buffer, bits): ([UInt8], UInt32, Int) = ([], 0, 0)
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                output.append(signs[Int(buffer >> bits & 31)])
            }
            buffer &= 1 << bits - 1
        }
        if bits > 0 { output.append(signs[Int(buffer << (5 - bits) & 31)]) }
        return String(decoding: output, as: UTF8.self)
    }

    /// Nil when a sign is none of these, or bits are set that no byte has.
    static func bytes(_ text: String) -> [UInt8]? {
        var (output, buffer, bits): ([UInt8], UInt32, Int) = ([], 0, 0)
        for sign in text.utf8 {
            guard let value = signs.firstIndex(of: sign) else { return nil }
            buffer = buffer << 5 | UInt32(value)
            bits += 5
            if bits >= 8 {
                bits -= 8
                output.append(UInt8(truncatingIfNeeded: buffer >> bits))
            }
            buffer &= 1 << bits - 1
        }
        return buffer == 0 ? output : nil
    }
}
