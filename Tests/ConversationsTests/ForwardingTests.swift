import ChannelsRules
import ConversationsRules
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing

@Suite("Messages that are sent on, on both engines")
struct ForwardingTests {
    @Test(
        "A message goes on with its files and a comment, and whose turn it is stays as it is",
        arguments: Engine.allCases)
    func forwards(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let mail = Self.withFile
            let first = try #require(try await house.receive(mail))
            let forwarding = Forwarding(to: ["maker@frames.example"], words: "Can you help her?")
            let sentOn = try await house.database.write { [cast = house.cast] in
                let carried = try CarriedLetter(of: first.id, in: $0)
                let one = try Conversations.forward(
                    first.id, forwarding, carrying: carried, by: cast.priya, in: $0)
                // Pressed twice, it leaves once.
                let again = try Conversations.forward(
                    first.id, forwarding, carrying: carried, by: cast.priya, in: $0)
                #expect(again == one)
                return one
            }
            let conversation = try await house.conversation(first.conversation)
            #expect(conversation.state == .waiting && conversation.waitingSince == TestHouse.morning)
            #expect(conversation.touchpoints == 2 && conversation.preview.words == "It squeals.")
            let record = try await house.database.read {
                try Conversations.records(of: [first.conversation], in: $0)[first.conversation]
            }
            #expect(record?.words.map(\.isTheirs) == [true])
            let letter = try #require(try await sent(house).last)
            #expect(house.server.sent.count == 1 && house.server.sent[0].recipients == ["maker@frames.example"])
            #expect(letter.subject == "Fwd: My bike" && letter.attachments.map(\.fileName) == ["bell.txt"])
            #expect(letter.words.hasPrefix("Can you help her?") && letter.words.contains("It squeals."))
            #expect(ForwardedLetter(in: letter.words)?.from.address == "edith@miggins.example")
            let back = try #require(
                try await house.receive(
                    TestMail(
                        from: "maker@frames.example", subject: "Re: Fwd: My bike", id: "m@m", answers: letter.messageID,
                        at: house.clock.now)))
            #expect(back.conversation == first.conversation && back.placed == .token)
            _ = try await reply(house, first.conversation, "It is ready.")
            _ = try await sent(house)
            #expect(house.server.sent.last?.recipients == ["edith@miggins.example"])
            #expect(sentOn != back.id)
        }
    }

    @Test("An answer of ours goes on with the files that went with it", arguments: Engine.allCases)
    func ownFiles(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (id, cast) = (try await byMail(house), house.cast)
            try await house.database.write { tx in
                try DraftFiles.add(
                    RawInput(Array("the plan".utf8), source: "a test"), name: "plan.txt", type: "text/plain", to: id,
                    by: cast.priya, in: tx)
                let answer = try Conversations.reply(to: id, Answer(words: "Here it is."), by: cast.priya, in: tx)
                _ = try Conversations.forward(
                    answer, Forwarding(to: ["maker@frames.example"], words: "As promised"),
                    carrying: CarriedLetter(of: answer, in: tx), by: cast.priya, in: tx)
            }
            let letter = try #require(try await sent(house).last)
            #expect(letter.subject.hasPrefix("Fwd:") && letter.attachments.map(\.fileName) == ["plan.txt"])
        }
    }

    @Test(
        "Taken back, what was typed is the draft again; a note, and one of us, are refused", arguments: Engine.allCases)
    func takenBack(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await byMail(house)
            let first = try await house.database.read { try Conversations.touchpoints(of: id, in: $0)[0].id }
            let sentOn = try await house.database.write { [cast = house.cast] in
                try Conversations.forward(
                    first, Forwarding(to: ["maker@frames.example"], words: "Look."),
                    carrying: CarriedLetter(of: first, in: $0), by: cast.priya, in: $0)
            }
            #expect(try await takeBack(house, sentOn))
            let draft = try await house.database.read { try ForwardDrafts.of(first, by: house.cast.priya, in: $0) }
            #expect(draft?.to == "maker@frames.example" && draft?.words == "Look.")
            #expect(try await drafts(house, id).isEmpty)
            let note = try await house.database.write { [cast = house.cast] in
                try Conversations.note("For us.", in: id, by: cast.priya, in: $0)
            }
            for (message, to, refusal) in [
                (note, ["maker@frames.example"], ConversationRefusal.noteStaysHere),
                (first, ["luca@bramble.example"], .recipientIsOurs("luca@bramble.example")),
                (first, [], .recipientMissing), (first, ["nobody"], .recipientUnusable("nobody")),
            ] {
                await #expect(throws: refusal) {
                    try await house.database.write { [cast = house.cast] in
                        _ = try Conversations.forward(
                            message, Forwarding(to: to, words: ""), carrying: CarriedLetter(of: message, in: $0),
                            by: cast.priya, in: $0)
                    }
                }
            }
        }
    }

    @Test(
        "What a colleague forwards to us is the person's message, with the colleague's words as a note",
        arguments: Engine.allCases)
    func forwardedToUs(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let inner =
                "-----Original Message-----\nFrom: Nell Hart <nell@x.example>\nSent: Monday\nTo: Maya\nSubject: Bell"
            let mail = TestMail(
                from: "Maya <maya@bramble.example>", subject: "FW: Bell",
                words: "Can somebody take this?\n\n\(inner)\n\nMy bell is loose.", id: "f@m")
            let first = try #require(try await house.receive(mail))
            #expect(first.placed == .forwarded && first.direction == .theirs && first.senderName == "Nell Hart")
            #expect(first.address == "nell@x.example" && first.words.trimmingSuffix() == "My bell is loose.")
            let conversation = try await house.conversation(first.conversation)
            #expect(conversation.subject == "Bell" && conversation.state == .waiting && conversation.touchpoints == 2)
            let all = try await house.database.read { try Conversations.touchpoints(of: first.conversation, in: $0) }
            let note = try #require(all.first { $0.direction == .note })
            #expect(note.words == "Can somebody take this?" && note.member == house.cast.maya)
        }
    }

    @Test("A message that hangs on a colleague's mail is the person's too", arguments: Engine.allCases)
    func attached(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let mail = TestMail(
                from: "maya@bramble.example", subject: "See this",
                words: """
                    --b
                    Content-Type: text/plain

                    See below.
                    --b
                    Content-Type: message/rfc822

                    From: Nell Hart <nell@x.example>
                    To: maya@bramble.example
                    Subject: Bell
                    Message-ID: <n@x>

                    My bell is loose.
                    --b--
                    """.replacing("\n", with: "\r\n"), id: "f@m", headers: ["Content-Type: multipart/mixed; boundary=b"]
            )
            let first = try #require(try await house.receive(mail))
            #expect(first.placed == .forwarded && first.address == "nell@x.example")
            #expect(first.words.trimmingSuffix() == "My bell is loose.")
        }
    }

    @Test(
        "A forward that is none of a colleague's, or names nobody outside, stays aside", arguments: Engine.allCases)
    func aside(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let block = "From: Nell <nell@x.example>\nSent: Monday\nTo: us\nSubject: Bell\n\nHello."
            let own = "From: Luca <luca@bramble.example>\nSent: Monday\nTo: us\nSubject: Bell\n\nHello."
            let tally = try await house.receive([
                TestMail(from: "hanna@bramble.example", subject: "Fwd: Bell", words: block, id: "1@m"),
                TestMail(from: "maya@bramble.example", subject: "Fwd: Bell", words: own, id: "2@m"),
                TestMail(from: "maya@bramble.example", subject: "Fwd: Bell", words: "Nothing here.", id: "3@m"),
            ])
            #expect(tally.quarantined == [.colleagues: 3] && tally.placed == 0)
        }
    }

    private static let withFile = TestMail(
        from: "Edith Miggins <edith@miggins.example>",
        words: """
            --b
            Content-Type: text/plain

            It squeals.
            --b
            Content-Type: text/plain; name=bell.txt
            Content-Disposition: attachment; filename=bell.txt

            ding
            --b--
            """, id: "a@m", headers: ["Content-Type: multipart/mixed; boundary=b"])
}
