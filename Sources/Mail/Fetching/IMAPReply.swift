/// What an IMAP server says at once, by its meaning (RFC 3501 §7).
enum IMAPReply: Sendable, Equatable {
    /// Facts: `* 3 EXISTS`, `* SEARCH 1 2`, `* 1 FETCH (…)`.
    case facts([IMAPValue])
    /// `* OK`, `* BYE` …, or with a tag the end of a command.
    case status(IMAPStatus, tag: String?)
    /// `+`: go on.
    case goOn

    /// nil for what is none of these.
    init?(_ utterance: IMAPUtterance) {
        let head = String(decoding: utterance.pieces[0].prefix(1_000), as: UTF8.self)
        if head.hasPrefix("+") {
            self = .goOn
            return
        }
        let words = head.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard words.count >= 2, !words[0].isEmpty else { return nil }
        if let kind = IMAPStatus.Kind(rawValue: words[1].uppercased()) {
            let status = IMAPStatus(kind: kind, text: words.count > 2 ? String(words[2]) : "")
            self = .status(status, tag: words[0] == "*" ? nil : String(words[0]))
        } else if words[0] == "*", let values = IMAPParser.values(in: utterance, from: 2) {
            self = .facts(values)
        } else {
            return nil
        }
    }
}

/// How a command ended, or what the server remarks.
struct IMAPStatus: Sendable, Equatable {
    enum Kind: String, Sendable {
        case ok = "OK"
        case no = "NO"
        case bad = "BAD"
        case bye = "BYE"
        case preauth = "PREAUTH"
    }

    let kind: Kind
    /// The words in brackets before the text, as `["UIDVALIDITY", "7"]`; empty when there are none.
    let code: [String]
    /// The text, with the code as the server wrote it.
    let words: String

    init(kind: Kind, text: String) {
        self.kind = kind
        words = ServerReply(code: 0, words: text).words
        guard text.hasPrefix("["), let end = text.firstIndex(of: "]") else {
            code = []
            return
        }
        code = text[..<end].dropFirst().split(separator: " ").map(String.init)
    }
}
