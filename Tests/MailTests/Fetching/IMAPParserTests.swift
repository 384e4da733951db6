import Testing

@testable import Mail

@Suite("What an IMAP server says")
struct IMAPParserTests {
    private func values(_ text: String, literals: [String] = []) -> [IMAPValue]? {
        let pieces = text.split(separator: "|", omittingEmptySubsequences: false).map { Array($0.utf8) }
        return IMAPParser.values(in: IMAPUtterance(pieces: pieces, literals: literals.map { Array($0.utf8) }))
    }

    @Test("Atoms, numbers, strings, literals and lists are told apart")
    func values() {
        #expect(
            values(
                "7 FETCH (UID 12 FLAGS (\\Seen $x) X NIL BODY[] {5}| E \"a\\\"b\" BODY[]<0> {0}|)",
                literals: ["a)\"{9}", ""]) == [
                    .atom("7"), .atom("FETCH"),
                    .list([
                        .atom("UID"), .atom("12"), .atom("FLAGS"), .list([.atom("\\Seen"), .atom("$x")]), .atom("X"),
                        .none,
                        .atom("BODY[]"), .bytes(Array("a)\"{9}".utf8)), .atom("E"), .bytes(Array("a\"b".utf8)),
                        .atom("BODY[]<0>"), .bytes([]),
                    ]),
                ])
    }

    @Test(
        "What does not fit is nothing, however deep",
        arguments: [
            "(", ")", "\"", "\"\\", "(()", "a)", String(repeating: "(", count: 100_000),
            String(repeating: "()", count: 3) + ")",
        ])
    func nonsense(_ text: String) {
        #expect(values(text) == nil)
    }

    @Test(
        "The size of a literal stands in braces at the end of a line",
        arguments: [
            ("x {5}", 5), ("{0}", 0), ("{5} ", nil), ("{-5}", nil), ("{}", nil), ("5}", nil),
            ("{99999999999999999999}", nil),
        ])
    func literals(_ line: String, _ size: Int?) {
        #expect(IMAPUtterance.literalSize(after: Array(line.utf8)) == size)
    }

    @Test("A status says how a command ended, with its code")
    func statuses() {
        func reply(_ text: String) -> IMAPReply? { IMAPReply(IMAPUtterance(pieces: [Array(text.utf8)])) }
        #expect(
            reply("R3 NO [TRYCREATE] not there (")
                == .status(IMAPStatus(kind: .no, text: "[TRYCREATE] not there ("), tag: "R3"))
        #expect(reply("* OK [UIDVALIDITY 7] x") == .status(IMAPStatus(kind: .ok, text: "[UIDVALIDITY 7] x"), tag: nil))
        #expect(IMAPStatus(kind: .ok, text: "[UIDVALIDITY 7] x").code == ["UIDVALIDITY", "7"])
        #expect(reply("+ idling") == .goOn)
        #expect(reply("* 3 EXISTS") == .facts([.atom("3"), .atom("EXISTS")]))
        #expect(reply("hello") == nil)
    }

    @Test("UIDs are named in runs, in as many commands as it takes")
    func sets() {
        #expect(UIDSet.texts([9, 1, 2, 3, 3, 11]) == ["1:3,9,11"])
        #expect(UIDSet.texts([1, 3, 5, 7], ranges: 2) == ["1,3", "5,7"])
        #expect(UIDSet.texts([]) == [])
        #expect(UIDSet.texts([.max]) == ["4294967295"])
    }

    @Test(
        "A mailbox's name is written in the letters that commands allow",
        arguments: [
            ("INBOX", "\"INBOX\""), ("a & \"b\\c\"", "\"a &- \\\"b\\\\c\\\"\""), ("Entwürfe", "\"Entw&APw-rfe\""),
            ("~peter/mail/台北/日本語", "\"~peter/mail/&U,BTFw-/&ZeVnLIqe-\""), ("🚲", "\"&2D3esg-\""),
        ])
    func names(_ name: String, _ written: String) {
        #expect(MailboxName.quoted(name) == written)
        #expect(MailboxName.quoted(name + "\r\n") == nil)
    }

    @Test(
        "A server that counts from nothing, or does not say, has no last mail",
        arguments: [(nil, 0), (0, 0), (1, 0), (8, 7)])
    func lastUID(next: UInt32?, last: UInt32) {
        #expect(SelectedMailbox(validity: 1, next: next, count: 0).lastUID == last)
    }
}
