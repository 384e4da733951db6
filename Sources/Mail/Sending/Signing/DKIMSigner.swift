import Crypto
import Foundation

/// Signs mail for a domain: the same bytes for the same mail, key and moment.
package struct DKIMSigner: Sendable {
    package let key: DKIMKey
    package let domain: String
    /// Under which name of the domain the record stands: `selector._domainkey.domain`.
    package let selector: String

    package init(_ key: DKIMKey, domain: String, selector: String) {
        self.key = key
        self.domain = domain
        self.selector = selector
    }

    /// The fields that are signed where they are there, and once more than they are there, so that none can be added (RFC 6376
    /// §5.4.1, §8.15).
    private static let signed = [
        "from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "reply-to", "mime-version",
        "content-type", "content-transfer-encoding", "auto-submitted", "list-unsubscribe", "list-unsubscribe-post",
    ]
    /// Of these, another one would be shown in place of ours.
    private static let sealed = ["from", "to", "cc", "subject", "date", "message-id", "reply-to"]

    /// `mail`, which has CRLF only, with a signature before it that says it was made at `seconds` since 1970.
    package func sign(_ mail: [UInt8], at seconds: Int64) throws -> [UInt8] {
        let (fields, body) = Self.parts(of: mail)
        let present = Self.signed.flatMap { name in fields.filter { $0.name == name }.map { _ in name } }
        let names = present + Self.sealed
        let hash = Data(SHA256.hash(data: DKIMCanonical.body(body))).base64EncodedString()
        var tags = [
            "v=1", "a=\(key.algorithm.rawValue)", "c=relaxed/relaxed", "d=\(domain)", "s=\(selector)", "t=\(seconds)",
            "h=\(names.joined(separator: ":"))", "bh=\(hash)", "b=",
        ]
        let unsigned = Self.value(tags)
        var input = Self.input(names, fields)
        input += DKIMCanonical.header("dkim-signature".utf8, unsigned.utf8)
        let signature = Data(try key.signature(of: input)).base64EncodedString()
        tags[tags.count - 1] = "b=\(signature)"
        return Array("DKIM-Signature: \(Self.value(tags))\r\n".utf8) + mail
    }

    /// The canonical fields of these names: of several of one name the lowest first (RFC 6376 §5.4.2), of one that is not there
    /// nothing.
    private static func input(_ names: [String], _ fields: [Field]) -> [UInt8] {
        var left = fields
        var input: [UInt8] = []
        for name in names {
            guard let index = left.lastIndex(where: { $0.name == name }) else { continue }
            let field = left.remove(at: index)
            input += DKIMCanonical.header(field.name.utf8, field.value) + [13, 10]
        }
        return input
    }

    /// The tags on lines of at most 78 signs where they can be broken; a fold before a value's piece counts as nothing, since
    /// base64 may hold white space (RFC 6376 §3.2), and names may after their colons.
    private static func value(_ tags: [String]) -> String {
        tags.map { tag in
            guard tag.utf8.count > 72 else { return tag }
            return tag.hasPrefix("h=") ? folded(tag, after: ":") : chunked(tag)
        }.joined(separator: ";\r\n ")
    }

    private static func folded(_ tag: String, after mark: Character) -> String {
        var (lines, line): ([String], String) = ([], "")
        for piece in tag.split(separator: mark) {
            if !line.isEmpty, line.utf8.count + piece.utf8.count > 70 {
                lines.append(line + String(mark))
                line = String(piece)
            } else {
                line += line.isEmpty ? String(piece) : "\(mark)\(piece)"
            }
        }
        return (lines + [line]).joined(separator: "\r\n ")
    }

    private static func chunked(_ tag: String) -> String {
        let signs = Array(tag)
        return stride(from: 0, to: signs.count, by: 72)
            .map { String(signs[$0..<min($0 + 72, signs.count)]) }.joined(separator: "\r\n ")
    }

    private struct Field {
        let name: String
        let value: ArraySlice<UInt8>
    }

    /// The header fields, unfolded by nobody, and the body behind the empty line.
    private static func parts(of mail: [UInt8]) -> (fields: [Field], body: ArraySlice<UInt8>) {
        var (lines, start): ([ArraySlice<UInt8>], Int) = ([], 0)
        while let end = mail[start...].firstIndex(of: 10) {
            let line = mail[start...end]
            start = end + 1
            if line == [13, 10] { break }
            if let last = lines.last, line.first == 0x20 || line.first == 9 {
                lines[lines.count - 1] = mail[last.startIndex...end]
            } else {
                lines.append(line)
            }
        }
        let fields = lines.compactMap { line -> Field? in
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased().filter { !$0.isWhitespace }
            return Field(name: name, value: line[(colon + 1)...])
        }
        return (fields, mail[start...])
    }
}
