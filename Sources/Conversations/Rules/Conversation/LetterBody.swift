import Kernel

/// What stands in a letter: the words, the signature, and under them what was said before. The HTML says the same and is made
/// of our own text alone, every sign of it escaped: no HTML that came in ever goes out.
struct LetterBody: Equatable {
    let words: String
    /// The colleague's own, then the mailbox's; empty ones are left out.
    let signatures: [String]
    /// What leads an answer back when the address cannot.
    let mark: String?
    /// The latest first.
    let history: [Quote]
    /// The message that the letter carries on; nil for an answer.
    let forwarded: Forwarded?

    /// Something that was said before.
    struct Quote: Equatable {
        let who: String
        /// When, by the clocks of the business.
        let at: LocalTime
        let words: String
    }

    /// A message that is sent on to somebody.
    struct Forwarded: Equatable {
        let who: String
        let at: LocalTime
        let subject: String
        let words: String
    }

    /// The most that is quoted, in Unicode scalars: of all together and of one message.
    static let limit = 12_000
    static let quoteLimit = 4_000

    init(
        words: String, signatures: [String] = [], mark: String? = nil, history: [Quote] = [],
        forwarded: Forwarded? = nil
    ) {
        self.words = words
        self.signatures = signatures.filter { !$0.isEmpty }
        self.mark = mark
        self.history = history.within(Self.limit)
        self.forwarded = forwarded
    }

    /// Plain, with quotes and signature marked as mail programs know them ("-- ", RFC 3676 §4.3).
    var text: String {
        var parts = words.isEmpty ? [] : [words]
        if !signatures.isEmpty { parts.append("-- \n" + signatures.joined(separator: "\n")) }
        if let mark { parts.append(mark) }
        for quote in history {
            let lines = quote.words.split(separator: "\n", omittingEmptySubsequences: false)
            parts.append("\(quote.head)\n" + lines.map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n"))
        }
        if let forwarded { parts.append("\(forwarded.head)\n\n\(forwarded.words)") }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// The same, laid out.
    var html: String {
        var parts = ["<div>\(words.laidOut)</div>"]
        if !signatures.isEmpty {
            parts.append("<div>-- <br>\(signatures.map(\.laidOut).joined(separator: "<br>"))</div>")
        }
        if let mark { parts.append("<p>\(mark.escaped)</p>") }
        for quote in history {
            parts.append("<p>\(quote.head.escaped)</p><blockquote type=\"cite\">\(quote.words.laidOut)</blockquote>")
        }
        if let forwarded {
            parts.append("<p>\(forwarded.head.laidOut)</p><div>\(forwarded.words.laidOut)</div>")
        }
        return """
            <!doctype html>
            <html><head><meta charset="utf-8"></head><body>
            \(parts.joined(separator: "\n"))
            </body></html>

            """
    }
}

extension LetterBody.Quote {
    /// "On 19 Nov 2026 at 09:05, Edith Miggins wrote:", which mail programs and `ReplyText` know as the head of a quote.
    fileprivate var head: String {
        "On \(at.written), \(who.collapsed) wrote:"
    }
}

extension LetterBody.Forwarded {
    /// The fields above it, as mail programs write and know them.
    fileprivate var head: String {
        let name = who.collapsed
        return "---------- Forwarded message ---------\nFrom: \(name)\nDate: \(at.written)\nSubject: \(subject)"
    }
}

extension LocalTime {
    /// "19 Nov 2026 at 09:05".
    fileprivate var written: String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let clock = [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return "\(day) \(months[month - 1]) \(year) at \(clock)"
    }
}

extension [LetterBody.Quote] {
    /// As many as fit, each cut at its own limit; what does not fit ends with an ellipsis.
    fileprivate func within(_ limit: Int) -> Self {
        var left = limit
        return compactMap { quote in
            guard left > 0 else { return nil }
            let most = Swift.min(left, LetterBody.quoteLimit)
            let scalars = quote.words.unicodeScalars
            left -= Swift.min(scalars.count, most)
            guard scalars.count > most else { return quote }
            return LetterBody.Quote(
                who: quote.who, at: quote.at, words: String(String.UnicodeScalarView(scalars.prefix(most))) + " […]")
        }
    }
}

extension String {
    /// As HTML shows it sign by sign.
    fileprivate var escaped: String {
        reduce(into: "") { text, sign in
            switch sign {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            default: text.append(sign)
            }
        }
    }

    /// Escaped, with its lines as lines.
    fileprivate var laidOut: String {
        escaped.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "<br>\n")
    }
}
