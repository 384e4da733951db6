import ChannelsRules
import ConversationsRules
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing

@Suite("What machines tell about our letters, on both engines")
struct NoticeTests {
    @Test(
        "A letter that came back stands beside it, marks the address and brings the conversation back to us",
        arguments: Engine.allCases)
    func returned(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (id, letter) = try await house.answered()
            #expect(try await house.conversation(id).state == .withThem)
            let tally = try await house.receive([Returned(letter: letter).mail])
            #expect(tally.notices == 1 && tally.quarantined.isEmpty && tally.placed == 0)
            let notice = try #require(try await house.notices(id).first)
            let answer = try await house.database.read { try Conversations.touchpoints(of: id, in: $0).last?.id }
            #expect(notice.kind == .returned && notice.touchpoint == answer && notice.person == house.cast.mrsMiggins)
            #expect(notice.recipients.map(\.address) == ["edith@miggins.example"])
            #expect(notice.recipients.first?.reason == "user unknown" && notice.recipients.first?.isPermanent == true)
            let conversation = try await house.conversation(id)
            #expect(conversation.state == .waiting && conversation.touchpoints == 2)
            #expect(try await house.troubles() == ["edith@miggins.example"])
            let acts = try await house.database.read { try Conversations.changes(of: id, in: $0) }
            #expect(acts.isEmpty, "Nobody did it, so no line says that somebody did")
        }
    }

    @Test("A letter that is only late, or a full mailbox, leaves the address good", arguments: Engine.allCases)
    func late(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (id, letter) = try await house.answered()
            try await house.receive([
                Returned(letter: letter, action: "delayed", status: "4.4.1", says: "connection timed out").mail
            ])
            #expect(try await house.notices(id).map(\.kind) == [.delayed])
            #expect(try await house.conversation(id).state == .withThem)
            try await house.receive([Returned(letter: letter, status: "5.2.2", says: "552 5.2.2 mailbox full").mail])
            #expect(
                try await house.notices(id).map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.delayed, .returned])
            #expect(try await house.conversation(id).state == .waiting, "She has not read it")
            #expect(try await house.troubles().isEmpty)
        }
    }

    @Test("A report that names no letter of ours marks nobody", arguments: Engine.allCases)
    func forged(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (id, letter) = try await house.answered()
            try await house.receive([Returned(letter: "guessed@bramble.example").mail])
            #expect(try await house.quarantined() == [.bounce: 1])
            // What names no letter at all stands beside the latest, and has no consequences.
            try await house.receive([Returned(letter: nil).mail])
            #expect(try await house.notices(id).count == 1)
            // A true letter to one person says nothing of the address of another.
            try await house.receive([Returned(to: "walter@miggins.example", letter: letter).mail])
            #expect(try await house.troubles().isEmpty)
            #expect(try await house.troubles(of: house.cast.walter).isEmpty)
            // A letter that left long ago neither.
            house.clock.advance(.days(20))
            try await house.receive([Returned(letter: letter, says: "550 5.1.1 gone for good").mail])
            #expect(try await house.troubles().isEmpty)
        }
    }

    @Test("A letter from a marked address takes it into use again, and so does a colleague", arguments: Engine.allCases)
    func cleared(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (id, letter) = try await house.answered()
            try await house.receive([Returned(letter: letter).mail])
            #expect(try await house.troubles().count == 1)
            house.clock.advance(.hours(1))
            try await house.receive([TestMail(from: "edith@miggins.example", id: "b@m", answers: "a@m")])
            #expect(try await house.troubles().isEmpty)
            _ = try await reply(house, id, "Again.")
            let again = try #require(try await sent(house).last?.messageID)
            try await house.receive([Returned(letter: again).mail])
            #expect(try await house.troubles().count == 1)
            try await house.database.write { [cast = house.cast] tx in
                let marked = try #require(try People.troubles(of: cast.mrsMiggins, in: tx).first)
                try People.clearTrouble(of: marked.id, by: cast.priya, in: tx)
            }
            #expect(try await house.troubles().isEmpty)
            // Reading everything again marks nothing again and doubles nothing.
            let tally = try await MailReread(house.database).all()
            #expect(tally.notices == 0)
            #expect(try await house.troubles().isEmpty)
            #expect(try await house.notices(id).count == 2)
        }
    }

    @Test("An answer passes a marked address over for the next", arguments: Engine.allCases)
    func next(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (id, letter) = try await house.answered()
            try await house.receive([Returned(letter: letter).mail])
            try await house.database.write { [cast = house.cast] tx in
                _ = try People.addIdentity(.email, "edith@harbour.example", to: cast.mrsMiggins, by: nil, in: tx)
            }
            _ = try await reply(house, id, "By the other way.")
            #expect(try await sent(house).last?.to.map(\.address) == ["edith@harbour.example"])
        }
    }

    @Test(
        "Out of office stands beside our letter: nobody answered, and the day of return is known",
        arguments: Engine.allCases)
    func away(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (id, letter) = try await house.answered()
            let away = TestMail(
                from: "edith@miggins.example", subject: "Automatic reply: My bike",
                words: "I am out of the office until 7 December 2026 and will be back on 7 December 2026.",
                id: "away@m",
                answers: letter, headers: ["Auto-Submitted: auto-replied"])
            let tally = try await house.receive([away])
            #expect(tally.notices == 1)
            let notice = try #require(try await house.notices(id).first)
            #expect(notice.kind == .automatic && notice.returnOn?.iso == "2026-12-07")
            let conversation = try await house.conversation(id)
            #expect(conversation.state == .withThem && conversation.touchpoints == 2)
            // From somebody to whom we did not write it is put aside.
            try await house.receive([
                TestMail(
                    from: "ann@x.example", subject: "Out of office", id: "o@x",
                    headers: ["Auto-Submitted: auto-replied"])
            ])
            #expect(try await house.quarantined() == [.autoReply: 1])
        }
    }

    @Test(
        "What another reader of the letter has answered is said of them, and not of the person",
        arguments: Engine.allCases)
    func anotherReader(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (id, letter) = try await house.answered(cc: ["bob@else.example"])
            func away(_ from: String, _ key: String) -> TestMail {
                TestMail(
                    from: from, subject: "Automatic reply", words: "I will be back on 7 December 2026.", id: key,
                    answers: letter, headers: ["Auto-Submitted: auto-replied"])
            }
            try await house.receive([away("Bob Else <bob@else.example>", "a@m"), away("edith@miggins.example", "b@m")])
            #expect(try await house.notices(id).map(\.writer) == ["Bob Else", nil])
        }
    }

    @Test("What history brings stands beside its letter and changes nothing else", arguments: Engine.allCases)
    func history(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let (id, letter) = try await house.answered()
            try await house.receive([Returned(letter: letter).mail], imported: true)
            #expect(try await house.notices(id).count == 1)
            #expect(try await house.conversation(id).state == .withThem)
            #expect(try await house.troubles().isEmpty)
        }
    }
}
