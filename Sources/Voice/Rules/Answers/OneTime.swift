import Crypto
import Kernel

/// Values that a page gives to its form, and that are worth nothing once an answer has come by the same link.
///
/// Nothing is written when the page is shown: the value is an HMAC, under the link's own token, of how many answers came by it.
enum OneTime {
    /// For the form of the survey.
    static func once(_ token: Token, turns: Int) -> String { value("answer \(turns)", token) }

    /// For the button "Yes, send it".
    static func sure(_ token: Token, turns: Int) -> String { value("sure \(turns)", token) }

    private static func value(_ words: String, _ token: Token) -> String {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array(words.utf8), using: SymmetricKey(data: Array(token.text.utf8)))
        return code.prefix(12).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
