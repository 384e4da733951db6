/// What a report says of one address: codes, and words in lower case on one line, without addresses and links.
struct Diagnosis {
    /// The enhanced status code; nil when there is none.
    let status: String?
    let replyCode: String?
    /// What the report says, the most direct first: what it keeps apart as the other server's words, then lines that hold a code,
    /// then everything.
    let sayings: [String]
    /// Whether the refusal answered the message itself rather than the address (RFC 5321 §3.3).
    let isAfterData: Bool
    /// Whether the refusal is known to have answered the address.
    let isAtRecipient: Bool
    /// Whether the refusal is known to have answered the sender's address, so that it says nothing of the recipient's.
    let isAtSender: Bool
    /// Whether the refusal is known to have come before any address was named.
    let isAtGreeting: Bool
    /// Whether the server's words repeat the address, as in `550 <ann@example.org>: no such user`.
    let namesAddress: Bool
    /// Whether a program on the receiving machine failed, rather than a server refused.
    let isLocalProgram: Bool

    /// Of a report in words only.
    init(_ said: String) {
        self.init("", status: nil, said: said)
    }

    /// - `status` is the code that the report gives; a more telling one in the words of the server is preferred to a general one.
    init(_ diagnostic: String, status given: String?, said: String) {
        let server = Self.serverLines(said)
        sayings = [diagnostic, server, said].map(Self.folded).filter { !$0.isEmpty }
        let spoken = EnhancedStatus.first(in: diagnostic) ?? EnhancedStatus.first(in: server)
        let isGeneral = given.map { $0.hasSuffix(".0.0") } ?? true
        status = isGeneral ? spoken ?? given : given
        replyCode = EnhancedStatus.replyCode(in: diagnostic) ?? EnhancedStatus.replyCode(in: server)
        let all = MailText.oneLine(said).lowercased()
        isAtRecipient = Self.recipientMarks.occur(in: all)
        namesAddress = Self.holdsAddress(diagnostic)
        isLocalProgram = diagnostic.lowercased().hasPrefix("x-unix")
        isAtSender = !isAtRecipient && Self.senderMarks.occur(in: all)
        isAtGreeting = !isAtRecipient && !isAtSender && Self.greetingMarks.occur(in: all)
        isAfterData = !isAtRecipient && Self.dataMarks.occur(in: all)
    }

    private static func holdsAddress(_ diagnostic: String) -> Bool {
        TextPieces.words(diagnostic[...]).contains { $0.first == "<" && $0.contains("@") }
    }

    /// Whether it is a domain that is said not to exist.
    var deniesDomain: Bool {
        sayings.contains { saying in
            guard let range = saying.firstRange(of: " does not exist") else { return false }
            let word = saying[..<range.lowerBound].split(separator: " ").last ?? ""
            return word.contains(".") && word.contains(where: \.isLetter)
        }
    }

    /// Whether the sending side itself concludes that there is no such user, as in `550 5.1.1 <ann@example.org>... User unknown`.
    var concludesUnknown: Bool {
        sayings.contains { $0.contains("5.1.1 user unknown") || $0.contains("one or more recipients unknown") }
    }

    /// Whether nobody answered at all (RFC 3463 §3.5, X.4.1).
    var isUnanswered: Bool { says(Self.unanswered) }

    /// Whether it was the way to the server that took too long, in Google's words.
    var isConnectTimedOut: Bool {
        sayings.contains { $0.contains("requests to connect") && $0.contains("timed out") }
    }

    /// Whether the server could not find out whether there is such an address, or such a domain, and said so for now.
    var isUnsure: Bool {
        let isForNow = replyCode?.hasPrefix("4") ?? (status?.hasPrefix("4.") == true)
        return isForNow && says(Self.unchecked)
    }

    /// Whether the server denies the user in so many words, even under a code for rules.
    var deniesUser: Bool { says(BounceWords.denials) }

    /// Whether the words say plainly that there is no such mailbox.
    var isPlain: Bool { says(BounceWords.plainlyUnknown) }

    /// Whether the words stand for something else than what they say.
    var isMasked: Bool { says(BounceWords.masked) }

    /// The most direct of what is said.
    var direct: [String] { Array(sayings.prefix(1)) }

    private func says(_ phrases: Phrases) -> Bool { sayings.contains(where: phrases.occur) }

    /// The lines that hold a code of a server, each with what it goes on with.
    private static func serverLines(_ text: String) -> String {
        var kept: [Substring] = []
        var open = 0
        for line in TextPieces.lines(text) {
            if EnhancedStatus.holdsCode(line) {
                open = 4
                kept.append("")
            }
            if line.utf8.allSatisfy({ $0 <= 0x20 }) { open = 0 }
            if open > 0 { kept.append(line) }
            open -= 1
        }
        return kept.joined(separator: "\n")
    }

    /// On one line, with a bar where a blank line was, so that no phrase reaches over it.
    private static func folded(_ text: String) -> String {
        let lines = TextPieces.lines(text.lowercased())
        return lines.map { line in
            let words = TextPieces.words(line)
            return words.isEmpty
                ? "|"
                : words.compactMap(withoutAddress).map(withoutFragment).joined(separator: " ")
        }.joined(separator: " ").replacing("unknown address error 5", with: "5")
            .replacing("(delivery attempts: 0)", with: "")
    }

    /// Of a word with an address what is said of it, as in `(ann@example.org:unknown)`; nil when that is nothing.
    private static func withoutAddress(_ word: Substring) -> Substring? {
        guard let at = word.utf8.firstIndex(of: UInt8(ascii: "@")) else { return word }
        let said = word[at...].split(separator: ":").dropFirst().last?.prefix { $0.isLetter } ?? ""
        return said.isEmpty ? nil : said
    }

    /// A link without what follows its `#`.
    private static func withoutFragment(_ word: Substring) -> Substring {
        word.utf8.firstIndex(of: UInt8(ascii: "#")).map { word[..<$0] } ?? word
    }

    private static let unanswered = Phrases([
        "connection timed out", "connect timed out", "connect: timed out", "connection timeout", "connect timeout",
        "requests to connect", "no answer from host", "not responding", "did not respond", "did not answer",
    ])
    private static let unchecked = Phrases([
        "unverified address", "unverified recipient", "address verification", "recipient verification",
        "could not verify",
        "cannot verify", "can't verify", "unable to verify", "verification in progress", "callout", "try again",
        "host not found", "domain not found", "name service error", "temporar",
    ])
    private static let dataMarks = Phrases([
        ">>> data", "data command", "our final data", "after end of data", "end of data", "(data)", "after data",
    ])
    private static let senderMarks = Phrases([
        ">>> mail from", "smtp:mail", "after mail from", "reply to mail from", "mail from command", "our mail from",
        "[mail_from]", "(mail from", "but sender was rejected", "error from remote mail server after mail",
    ])
    private static let greetingMarks = Phrases([
        ">>> helo", ">>> ehlo", "after initial connection", "after helo", "after ehlo", "reply to helo",
        "reply to ehlo",
        "(helo", "(ehlo", "greeting failed", "but my name was rejected", "refused to talk to me", "after connect",
        "while performing the helo", "while performing the ehlo", "initial server greeting", "(connect)",
    ])
    private static let recipientMarks = Phrases([
        "reply to rcpt", "but recipient was rejected", "after rcpt", "does not like recipient",
        ">>> rcpt", "smtp:rcpt", "after rcpt", "rcpt to command", "our rcpt", "[rcpt_to]", "rcpt command", "(rcpt",
    ])
}
