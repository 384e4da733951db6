import Testing

@testable import Mail

@Suite("Being handed mail by LMTP")
struct LMTPTalkTests {
    /// What is said and kept when `words` are heard in pieces of `size` bytes; every message is kept.
    private func talk(
        _ words: String, size: Int = .max, limit: Int = 1_000, _ verdict: LMTPVerdict = .kept
    ) -> (said: [String], kept: [LMTPMail], hasEnded: Bool) {
        var talk = LMTPTalk(name: "desk.test", limit: limit)
        var (said, kept, hasEnded): (String, [LMTPMail], Bool) = ("", [], false)
        var rest = Array(words.utf8)[...]
        while !rest.isEmpty, !hasEnded {
            talk.hear(rest.prefix(size))
            rest = rest.dropFirst(size)
            hearing: while true {
                switch talk.next() {
                case .say(let words): said += words
                case .keep(let mail):
                    kept.append(mail)
                    if case .say(let words) = talk.settle(verdict) { said += words }
                case .listen: break hearing
                case .end:
                    hasEnded = true
                    break hearing
                }
            }
        }
        return (said.split(separator: "\r\n").map(String.init), kept, hasEnded)
    }

    private static let whole = """
        LHLO mx.test\r
        MAIL FROM:<ann@example.net> SIZE=20\r
        RCPT TO:<care@bramble.example>\r
        RCPT TO:<hello@bramble.example>\r
        DATA\r
        Subject: x\r
        \r
        ..one dot\r
        .\r
        QUIT\r

        """

    @Test("However it is cut, all of it is heard, and each recipient gets an answer", arguments: [Int.max, 1, 2, 3, 7])
    func pipelined(size: Int) {
        let (said, kept, hasEnded) = talk(Self.whole, size: size)
        #expect(
            kept == [
                LMTPMail(
                    sender: "ann@example.net", recipients: ["care@bramble.example", "hello@bramble.example"],
                    content: Array("Subject: x\r\n\r\n.one dot\r\n".utf8))
            ])
        #expect(said.prefix(6).last == "250 SIZE 1000")
        #expect(said.dropFirst(6).map { $0.prefix(3) } == ["250", "250", "250", "354", "250", "250", "221"])
        #expect(said.contains("250 2.1.5 <hello@bramble.example> Kept."))
        #expect(hasEnded)
    }

    @Test("What cannot be kept now is to be handed over again, for each recipient")
    func full() {
        #expect(talk(Self.whole, .full).said.filter { $0.hasPrefix("452 4.3.1") }.count == 2)
        #expect(talk(Self.whole, .later).said.filter { $0.hasPrefix("451 4.3.0") }.count == 2)
    }

    @Test("Only a dot between two line breaks ends a message")
    func smuggling() {
        let content = "a\n.\nMAIL FROM:<evil@example.net>\r.\r\nb\n.\r\n.\r\r\nc\r\n"
        let words = Self.whole.replacing("Subject: x\r\n\r\n..one dot\r\n", with: content)
        #expect(
            talk(words).kept.map(\.content) == [
                Array("a\n.\nMAIL FROM:<evil@example.net>\r.\r\nb\n.\r\n\r\r\nc\r\n".utf8)
            ])
    }

    @Test("A message that is too large is heard to its end and refused, declared or not")
    func large() {
        let words = Self.whole.replacing("..one dot", with: String(repeating: "x", count: 2_000))
        let (said, kept, hasEnded) = talk(words)
        #expect(kept.isEmpty && hasEnded)
        #expect(said.filter { $0.hasPrefix("552 5.3.4") }.count == 2)
        #expect(talk(Self.whole.replacing("SIZE=20", with: "SIZE=2000")).said.contains { $0.hasPrefix("552 5.3.4") })
    }

    @Test(
        "What is said in the wrong order, or is no LMTP, is answered and changes nothing",
        arguments: [
            ("EHLO mx.test", "500"), ("LHLO", "501"), ("MAIL FROM:<a@b.test>", "503"), ("DATA", "503"),
            ("RCPT TO:<a@b.test>", "503"), ("LHLO x\r\nMAIL FROM:a@b.test", "501"),
            ("LHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<>", "501"), ("LHLO x\r\nMAIL FROM:<>\r\nDATA", "503"),
            ("LHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<a\u{1}b@c.test>", "501"), ("GET / HTTP/1.1", "500"),
            ("LHLO x\r\nMAIL FROM:<>\r\nRSET\r\nRCPT TO:<a@b.test>", "503"),
        ])
    func wrong(_ words: String, _ code: String) {
        let (said, kept, hasEnded) = talk(words + "\r\n")
        #expect(said.last?.hasPrefix(code) == true, "\(said)")
        #expect(kept.isEmpty && !hasEnded)
    }

    @Test("A line without an end closes the talk, and more recipients than may be are asked to come again")
    func limits() {
        #expect(talk(String(repeating: "x", count: 10_000), size: 1_000).hasEnded)
        let many = (0..<1_001).map { "RCPT TO:<a\($0)@b.test>\r\n" }.joined()
        #expect(talk("LHLO x\r\nMAIL FROM:<>\r\n\(many)").said.last?.hasPrefix("452 4.5.3") == true)
    }

    @Test("The same message handed over twice has the same bytes, with its envelope above it")
    func bytes() {
        let kept = talk(Self.whole + Self.whole).kept
        #expect(
            kept.first?.bytes.starts(with: Array("Return-Path: <ann@example.net>\r\nDelivered-To: care@".utf8)) == true)
    }
}

@Suite("What is unusual about a message")
struct MailPeculiarityTests {
    @Test("A long head and many recipients are noticed, and nothing else is")
    func peculiarities() {
        let names = (1...2_000).map { "a\($0)@example.net" }.joined(separator: ",\r\n\t")
        #expect(MailPeculiarity(Array("From: x@y.test\r\nCC: \(names)\r\n\r\nb@c.test".utf8)) == .manyRecipients(2_000))
        let long = "X: \(String(repeating: "y", count: 300 << 10))\r\n"
        #expect(MailPeculiarity(Array("\(long)\r\nHello".utf8)) == .longHeader(long.utf8.count))
        #expect(MailPeculiarity(Array("To: a@b.test\r\n\r\n\(names)\(long)".utf8)) == nil)
        #expect(MailPeculiarity([]) == nil)
    }
}
