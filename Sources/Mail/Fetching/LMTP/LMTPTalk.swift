/// Our half of one talk with a mail server that hands messages over (LMTP, RFC 2033): what was heard goes in, what is to be done
/// comes out. Knows no socket and no clock.
package struct LMTPTalk {
    /// What is to be done next.
    package enum Step: Equatable, Sendable {
        /// Send this.
        case say(String)
        /// Keep this message, then call `settle`.
        case keep(LMTPMail)
        /// Nothing until more is heard.
        case listen
        /// Close the connection.
        case end
    }

    /// The most bytes of a message.
    package let limit: Int
    private let name: String
    private var heard: [UInt8] = []
    private var start = 0
    private var hasGreeted = false
    private var sender: String?
    private var recipients: [String] = []
    private var content: LMTPContent?
    private var isEnding = false

    /// How many recipients one message may have; the server offers the others in another talk.
    static let mostRecipients = 1_000
    /// RFC 5321 §4.5.3.1.4 asks for 512 bytes; extensions make lines longer.
    private static let lineLimit = 4_096

    /// A talk in which we are called `name`, before anything was heard.
    package init(name: String, limit: Int) {
        self.name = name
        self.limit = limit
    }

    /// What is said first.
    package var greeting: String { "220 \(name) LMTP Regard\r\n" }

    /// Takes what has come; it may hold part of a command or many of them.
    package mutating func hear(_ bytes: some Collection<UInt8>) {
        heard.removeFirst(start)
        start = 0
        heard.append(contentsOf: bytes)
    }

    /// The next thing to do with what was heard.
    package mutating func next() -> Step {
        if isEnding { return .end }
        if content != nil { return takeContent() }
        guard let end = heard[start...].firstIndex(of: 10) else {
            guard heard.count - start <= Self.lineLimit else { return close("500 5.5.6 The line has no end.") }
            return .listen
        }
        let line = heard[start..<end]
        start = end + 1
        guard line.count <= Self.lineLimit else { return .say("500 5.5.6 The line is too long.\r\n") }
        return answer(String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self))
    }

    /// The answers after a message: one for each recipient (RFC 2033 §4.2).
    package mutating func settle(_ verdict: LMTPVerdict) -> Step {
        defer { reset() }
        return .say(recipients.map { "\(verdict.reply(to: $0))\r\n" }.joined())
    }

    private mutating func takeContent() -> Step {
        guard start < heard.count, let (count, isEnd) = content?.take(heard[start...]) else { return .listen }
        start += count
        guard isEnd, let taken = content else { return .listen }
        content = nil
        if taken.isTooLarge {
            defer { reset() }
            return .say(recipients.map { _ in "552 5.3.4 A message may have \(limit) bytes.\r\n" }.joined())
        }
        return .keep(LMTPMail(sender: sender ?? "", recipients: recipients, content: taken.bytes))
    }

    private mutating func answer(_ line: String) -> Step {
        let verb = line.prefix { $0 != " " && $0 != ":" }.uppercased()
        switch verb {
        case "LHLO": return hello(line)
        case "HELO", "EHLO": return .say("500 5.5.1 This is LMTP: begin with LHLO.\r\n")
        case "MAIL": return begin(line)
        case "RCPT": return add(line)
        case "DATA": return data()
        case "RSET":
            reset()
            return .say("250 2.0.0 Forgotten.\r\n")
        case "NOOP": return .say("250 2.0.0 Here.\r\n")
        case "VRFY": return .say("252 2.5.0 Hand it over and see.\r\n")
        case "QUIT": return close("221 2.0.0 Goodbye.")
        default: return .say("500 5.5.1 What is that?\r\n")
        }
    }

    private mutating func hello(_ line: String) -> Step {
        guard line.dropFirst(4).contains(where: { $0 != " " }) else { return .say("501 5.5.4 Say who you are.\r\n") }
        hasGreeted = true
        reset()
        let offers = [name, "PIPELINING", "ENHANCEDSTATUSCODES", "8BITMIME", "SMTPUTF8", "SIZE \(limit)"]
        let lines = offers.enumerated().map { index, offer in "250\(index == offers.count - 1 ? " " : "-")\(offer)\r\n"
        }
        return .say(lines.joined())
    }

    private mutating func begin(_ line: String) -> Step {
        guard hasGreeted else { return .say("503 5.5.1 Begin with LHLO.\r\n") }
        guard sender == nil else { return .say("503 5.5.1 A message has begun: RSET forgets it.\r\n") }
        guard let path = LMTPPath(line, after: "MAIL FROM:") else {
            return .say("501 5.1.7 That is no sender: MAIL FROM:<name@example.org>.\r\n")
        }
        if let size = path.size, size > limit {
            return .say("552 5.3.4 A message may have \(limit) bytes.\r\n")
        }
        sender = path.address
        return .say("250 2.1.0 Go on.\r\n")
    }

    private mutating func add(_ line: String) -> Step {
        guard sender != nil else { return .say("503 5.5.1 Who sends it? MAIL FROM comes first.\r\n") }
        guard let path = LMTPPath(line, after: "RCPT TO:"), !path.address.isEmpty else {
            return .say("501 5.1.3 That is no recipient: RCPT TO:<name@example.org>.\r\n")
        }
        guard recipients.count < Self.mostRecipients else {
            return .say("452 4.5.3 \(Self.mostRecipients) recipients at once are enough.\r\n")
        }
        recipients.append(path.address)
        return .say("250 2.1.5 Go on.\r\n")
    }

    private mutating func data() -> Step {
        guard !recipients.isEmpty else { return .say("503 5.5.1 For whom? RCPT TO comes first.\r\n") }
        content = LMTPContent(limit: limit)
        return .say("354 End it with a dot.\r\n")
    }

    private mutating func close(_ words: String) -> Step {
        isEnding = true
        return .say("\(words)\r\n")
    }

    private mutating func reset() {
        (sender, recipients, content) = (nil, [], nil)
    }
}

extension LMTPVerdict {
    fileprivate func reply(to address: String) -> String {
        switch self {
        case .kept: "250 2.1.5 <\(address)> Kept."
        case .full: "452 4.3.1 <\(address)> There is no room now."
        case .later: "451 4.3.0 <\(address)> It could not be kept now."
        }
    }
}
