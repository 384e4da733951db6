import ConversationsRules
import Mail
import Testing

@Suite("Whose mailbox it is, is guessed from who takes part")
struct OursGuessTests {
    private static func letter(from: String, to: String, more: String = "") -> ReadMail {
        MailReader.read(
            Array("From: \(from)\nTo: \(to)\nDate: Thu, 19 Nov 2026 09:00:00 +0000\n\(more)\nHello.\n".utf8))
    }

    private static func guess(_ letters: [ReadMail]) -> (address: String, count: Int)? {
        var guess = OursGuess()
        for letter in letters { guess.look(at: letter) }
        return guess.best
    }

    @Test("The address that takes part in the most messages, whichever way they went")
    func most() {
        let best = Self.guess([
            Self.letter(from: "Ann <ann@quaymail.example>", to: "Hello@Bramble.example"),
            Self.letter(from: "hello@bramble.example", to: "ann@quaymail.example"),
            Self.letter(from: "ben@quaymail.example", to: "hello@bramble.example"),
        ])
        #expect(best?.address == "hello@bramble.example")
        #expect(best?.count == 3)
    }

    @Test("Of two that take part as often, the one that mail was delivered to")
    func delivered() {
        let letters = (0..<4).map { _ in
            Self.letter(
                from: "ann@quaymail.example", to: "zoe@bramble.example", more: "Delivered-To: zoe@bramble.example\n")
        }
        #expect(Self.guess(letters)?.address == "zoe@bramble.example")
    }

    @Test("Two that take part in all of it, neither of which mail was delivered to, give no guess")
    func tie() {
        let letters = (0..<6).map { number in
            let (one, other) = ("zoe@bramble.example", "anna@quaymail.example")
            return Self.letter(from: number % 2 == 0 ? one : other, to: number % 2 == 0 ? other : one)
        }
        #expect(Self.guess(letters) == nil)
    }

    @Test(
        "Others who write from the same domain are colleagues, unless anybody gets an address there",
        arguments: [("bramble.example", "@bramble.example"), ("gmail.com", nil)] as [(String, String?)])
    func domain(of domain: String, expected: String?) {
        var guess = OursGuess()
        for customer in ["ann", "ben", "cid", "dee"] {
            guess.look(at: Self.letter(from: "\(customer)@quaymail.example", to: "hello@\(domain)"))
        }
        #expect(guess.domain == nil)
        guess.look(at: Self.letter(from: "will@\(domain)", to: "hello@\(domain)"))
        #expect(guess.best?.address == "hello@\(domain)" && guess.domain == expected)
    }

    @Test("Automatic mail does not count")
    func automatic() {
        let news = (0..<9).map { _ in
            Self.letter(
                from: "news@hub.example", to: "list@hub.example",
                more: "List-Id: <list.hub.example>\nPrecedence: bulk\n")
        }
        let best = Self.guess(news + [Self.letter(from: "ann@quaymail.example", to: "ann@quaymail.example")])
        #expect(best?.address == "ann@quaymail.example")
    }

    @Test("Mail of many who have nothing in common gives no guess, nor does none")
    func nobody() {
        let letters = (0..<8).map { Self.letter(from: "from\($0)@a.example", to: "to\($0)@b.example") }
        #expect(Self.guess(letters) == nil)
        #expect(Self.guess([]) == nil)
    }
}
