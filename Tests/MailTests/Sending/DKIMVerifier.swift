import Crypto
import CryptoExtras
import Foundation

/// Tells whether a signature of a mail is good (RFC 6376 §6), for relaxed/relaxed; written for the tests, from the RFC and not
/// from the signer.
struct DKIMVerifier {
    /// The TXT records, by their names.
    let records: [String: String]

    /// Whether the first signature of `mail` is good.
    func verifies(_ mail: String) -> Bool {
        let parts = mail.components(separatedBy: "\r\n\r\n")
        let body = parts.dropFirst().joined(separator: "\r\n\r\n")
        let fields = parts[0].replacing(/\r\n(?=[^ \t])/, with: "\u{1}").components(separatedBy: "\u{1}")
        guard let signature = fields.first(where: { $0.lowercased().hasPrefix("dkim-signature:") })
        else { return false }
        let tags = Self.tags(signature)
        guard tags["bh"] == Data(SHA256.hash(data: Data(Self.body(body).utf8))).base64EncodedString(),
            let record = records["\(tags["s"] ?? "")._domainkey.\(tags["d"] ?? "")"],
            let key = Self.tags("x:" + record)["p"].flatMap({ Data(base64Encoded: $0) }),
            let bytes = Data(base64Encoded: tags["b"] ?? "")
        else { return false }
        var (left, input) = (fields.filter { $0 != signature }, "")
        for name in (tags["h"] ?? "").split(separator: ":") {
            guard let place = left.lastIndex(where: { $0.lowercased().hasPrefix("\(name.lowercased()):") }) else {
                continue
            }
            input += Self.field(left.remove(at: place)) + "\r\n"
        }
        input += Self.field(signature.replacing(/\bb=[A-Za-z0-9+\/=\s]*$/, with: "b="))
        let digest = SHA256.hash(data: Data(input.utf8))
        if tags["a"] == "ed25519-sha256" {
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key)
            return key?.isValidSignature(bytes, for: Data(digest)) == true
        }
        // The RFC's own key is shorter than what is allowed now.
        let rsa = try? _RSA.Signing.PublicKey(unsafeDERRepresentation: key)
        return rsa?.isValidSignature(
            _RSA.Signing.RSASignature(rawRepresentation: bytes), for: digest, padding: .insecurePKCS1v1_5) == true
    }

    private static func tags(_ field: String) -> [String: String] {
        let value = field.drop { $0 != ":" }.dropFirst()
        let pairs = value.split(separator: ";").compactMap { tag -> (String, String)? in
            let parts = tag.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            return (parts[0].filter { !$0.isWhitespace }, parts[1].filter { !$0.isWhitespace })
        }
        return Dictionary(pairs) { first, _ in first }
    }

    private static func field(_ field: String) -> String {
        let parts = field.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let value = parts[1].replacing("\r\n", with: "").replacing(/[ \t]+/, with: " ")
        return "\(parts[0].lowercased()):\(value.trimmingCharacters(in: .whitespaces))"
    }

    private static func body(_ body: String) -> String {
        let lines = body.components(separatedBy: "\r\n").map { line in
            line.replacing(/[ \t]+/, with: " ").replacing(#/ $/#, with: "")
        }
        let last = lines.lastIndex { !$0.isEmpty }
        return last.map { lines[...$0].map { $0 + "\r\n" }.joined() } ?? ""
    }
}
