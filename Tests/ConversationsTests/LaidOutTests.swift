import ChannelsRules
import ConversationsRules
import Kernel
import RegardTesting
import Store
import Testing

@Suite("Letters that are laid out, on both engines")
struct LaidOutTests {
    private static let html = "Content-Type: text/html; charset=utf-8"

    @Test(
        "A letter that holds HTML can be seen as it was laid out, one with a file beside its text cannot",
        arguments: Engine.allCases)
    func laidOut(engine: Engine) async throws {
        try await withHouse(engine) { house in
            var hasHTML: [Bool?] = []
            for (number, lines) in Self.letters.enumerated() {
                let raw = "From: edith@miggins.example\nTo: hello@bramble.example\nMessage-ID: <\(number)@m>\n" + lines
                _ = try await house.settle(Array(raw.utf8))
                hasHTML.append(try await house.letter("\(number)@m")?.hasHTML)
            }
            #expect(hasHTML == [true, true, false, false])
        }
    }

    private static let letters = [
        "\(html)\n\n<p>Hello</p>\n",
        """
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain

        Hello
        --b
        \(html)

        <p>Hello</p>
        --b--

        """,
        """
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        Hello
        --b
        Content-Type: application/pdf; name=a.pdf

        %PDF
        --b--

        """,
        "Content-Type: text/plain\n\nHello\n",
    ]

    @Test("A newsletter that was let in can be seen as it was laid out", arguments: Engine.allCases)
    func released(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let raw = """
                From: news@trade.example
                To: hello@bramble.example
                Message-ID: <n@m>
                List-Unsubscribe: <https://trade.example/stop>
                Precedence: bulk
                \(Self.html)

                <h1>Mudguards are back</h1>
                """
            #expect(try await house.settle(Array(raw.utf8)).quarantined == [.list: 1])
            let item = try #require(try await house.database.read { try Quarantine.page(in: $0) }.first)
            try await house.database.write { try MailDesk.release(item.id, in: $0) }
            let letter = try await house.letter("n@m")
            #expect(letter?.hasHTML == true)
        }
    }
}

extension TestHouse {
    fileprivate func letter(_ messageID: String) async throws -> Touchpoint? {
        try await database.read { tx in
            let id = try tx.row("SELECT id FROM touchpoint WHERE message_id = \(messageID)") {
                $0.id(0, of: Touchpoint.self)
            }
            return try id.map { try Conversations.touchpoint($0, in: tx) }
        }
    }
}
