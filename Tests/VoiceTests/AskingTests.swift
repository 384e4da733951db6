import ConversationsRules
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing
import VoicePages

@testable import VoiceRules

@Suite("Asking how it was, on both engines")
struct AskingTests {
    @Test(
        "A person is asked by mail when a conversation is done, with three links and a way to stop",
        arguments: Engine.allCases)
    func letter(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let id = try await house.conversation(of: house.mrsMiggins)
            try await house.done(id)
            try await house.later()
            let sent = try #require(house.house.server.sent.first)
            #expect(house.house.server.sent.count == 1 && sent.recipients == ["edith@miggins.example"])
            let mail = MailReader.read(sent.bytes)
            let text = try #require(mail.text)
            for answer in ["less", "expected", "more"] {
                #expect(text.contains("?a=\(answer)\n") || text.contains("?a=\(answer)\r\n"))
            }
            #expect(text.matches(of: /https:\/\/care\.bramble\.example\/s\/[\w\-]{27}\?a=/).count == 3)
            #expect(text.contains("Dear Mrs Miggins,") && text.contains("“Front brake squeals”"))
            #expect(
                String(decoding: sent.bytes, as: UTF8.self).contains(
                    "List-Unsubscribe: <https://care.bramble.example/s/"))
            #expect(try await house.events() == ["invitation.made"])
        }
    }

    @Test("A question that came back marks the address to which it went", arguments: Engine.allCases)
    func returned(engine: Engine) async throws {
        try await withVoice(engine) { house in
            try await house.done(try await house.conversation(of: house.mrsMiggins))
            try await house.later()
            let letter = MailReader.read(try #require(house.house.server.sent.last).bytes).messageID
            let report = TestMail(
                from: "MAILER-DAEMON@miggins.example", subject: "Undelivered Mail Returned to Sender",
                words: """
                    --b\r\nContent-Type: message/delivery-status\r\n\r\n\
                    Final-Recipient: rfc822; edith@miggins.example\r\n\
                    Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 no such user\r\n\r\n\
                    --b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <\(letter)>\r\n--b--
                    """,
                headers: ["Content-Type: multipart/report; report-type=delivery-status; boundary=b"])
            #expect(try await house.house.receive([report]).notices == 1)
            let marked = try await house.house.database.read { [person = house.mrsMiggins] in
                try People.troubles(of: person, in: $0).map(\.value)
            }
            #expect(marked == ["edith@miggins.example"])
        }
    }

    @Test("Who called a letter of ours junk is not asked any more", arguments: Engine.allCases)
    func complained(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let id = try await house.conversation(of: house.mrsMiggins)
            try await house.database.write { [maya = house.maya] tx in
                _ = try Conversations.reply(to: id, Answer(words: "It is ready."), by: maya, in: tx)
            }
            house.house.clock.advance(.minutes(1))
            try await house.house.runQueued()
            let letter = MailReader.read(try #require(house.house.server.sent.last).bytes).messageID
            let report = TestMail(
                from: "feedback@mail.example", subject: "Complaint",
                words: """
                    --b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nUser-Agent: a/1\r\n\
                    Version: 1\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\n\
                    Message-ID: <\(letter)>\r\nTo: edith@miggins.example\r\n--b--
                    """,
                headers: ["Content-Type: multipart/report; report-type=feedback-report; boundary=b"])
            #expect(try await house.house.receive([report]).notices == 1)
            try await house.done(id)
            try await house.later()
            #expect(try await house.events() == ["asking.refused"])
            #expect(try await house.count("invitation") == 0)
        }
    }

    @Test("Many conversations done at once ask nobody", arguments: Engine.allCases)
    func bulk(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let one = try await house.conversation(of: house.mrsMiggins)
            let other = try await house.conversation(of: house.house.cast.walter)
            try await house.done(one, other)
            try await house.later()
            #expect(house.house.server.sent.isEmpty)
            #expect(try await house.count("invitation") == 0)
        }
    }

    @Test("Nobody is asked about what an import brought, until something new was said", arguments: Engine.allCases)
    func imported(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let mail = TestMail(from: "edith@miggins.example", id: "a@m", at: TestHouse.morning - .days(3))
            try await house.house.receive([mail], imported: true)
            let id = try await house.database.read { [edith = house.mrsMiggins] tx in
                try #require(try Conversations.of(edith, in: tx).first).id
            }
            try await house.done(id)
            try await house.later()
            #expect(try await house.count("invitation") == 0)
            try await house.house.receive([
                TestMail(from: "edith@miggins.example", id: "b@m", answers: "a@m", at: house.clock.now)
            ])
            try await house.done(id)
            try await house.later()
            #expect(try await house.count("invitation") == 1)
        }
    }

    @Test("Done, brought back to us, and put back as it was, asks as it would have", arguments: Engine.allCases)
    func putBack(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let one = try await house.conversation(of: house.mrsMiggins)
            try await house.done(one)
            let back = try await house.database.write { [maya = house.maya] in
                try Conversations.turn([one], .waiting, by: maya, in: $0)
            }
            try await house.database.write { [maya = house.maya] in _ = try Conversations.undo(back, by: maya, in: $0) }
            try await house.later()
            #expect(try await house.count("invitation") == 1)
        }
    }

    @Test(
        "Done that was undone and came again with many others asks nobody, though the first was queued",
        arguments: Engine.allCases)
    func bulkAfterUndone(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let one = try await house.conversation(of: house.mrsMiggins)
            let other = try await house.conversation(of: house.house.cast.walter)
            let act = try await house.done(one)
            house.clock.advance(.seconds(5))
            try await house.database.write { [maya = house.maya] in _ = try Conversations.undo(act, by: maya, in: $0) }
            try await house.done(one, other)
            try await house.later()
            #expect(try await house.count("invitation") == 0)
            #expect(try await house.count("job WHERE name = 'voice.ask'") == 0)
        }
    }

    @Test("Done that is undone in time asks nobody", arguments: Engine.allCases)
    func undone(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let act = try await house.done(try await house.conversation(of: house.mrsMiggins))
            try await house.database.write { [maya = house.maya] in _ = try Conversations.undo(act, by: maya, in: $0) }
            try await house.later()
            #expect(try await house.count("invitation") == 0)
        }
    }

    @Test("A person is asked once in 60 days, whatever it is about", arguments: Engine.allCases)
    func budget(engine: Engine) async throws {
        try await withVoice(engine) { house in
            try await house.done(try await house.conversation(of: house.mrsMiggins))
            try await house.later()
            try await house.later(.days(59))
            let second = try await house.conversation(of: house.mrsMiggins)
            try await house.done(second)
            try await house.later()
            #expect(try await house.count("invitation") == 1)
            await #expect(throws: VoiceRefusal.askedAlready(name: "Mrs Miggins")) {
                try await house.database.write { [house] in
                    _ = try Asking.ask(about: second, by: house.maya, settings: .byHand, in: $0)
                }
            }
            try await house.later(.days(1))
            let third = try await house.conversation(of: house.mrsMiggins)
            try await house.done(third)
            try await house.later()
            #expect(try await house.count("invitation") == 2)
        }
    }

    @Test("A conversation whose last word is history asks nobody", arguments: Engine.allCases)
    func history(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let id = try await house.conversation(of: house.mrsMiggins)
            try await house.later(.days(15))
            try await house.done(id)
            try await house.later()
            #expect(try await house.count("invitation") == 0)
        }
    }

    @Test("Without mail nobody is asked by itself, and a colleague gets a link to pass on", arguments: Engine.allCases)
    func byHand(engine: Engine) async throws {
        try await withVoice(engine, sendsMail: false) { house in
            let id = try await house.conversation(of: house.mrsMiggins)
            try await house.done(id)
            try await house.later()
            #expect(try await house.count("invitation") == 0)
            let asked = try await house.database.write { [house] in
                try Asking.ask(about: id, by: house.maya, settings: house.settings, in: $0)
            }
            #expect(!asked.isMailed && asked.link.hasPrefix("https://care.bramble.example/s/"))
            let token = try #require(Token(asked.link.suffix(27)))
            #expect(try await house.survey(token).name == "Mrs Miggins")
            #expect(try await house.count("outbox") == 0)
        }
    }

    @Test(
        "Whoever said so is never asked again, and the link that was not for them opens nothing",
        arguments: Engine.allCases)
    func stop(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let token = try await house.ask(house.mrsMiggins)
            try await house.database.write { try Asking.stop(token, in: $0) }
            try await house.database.write { try Asking.stop(token, in: $0) }
            #expect(try await house.events() == ["invitation.made", "asking.refused"])
            try await house.later(.days(61))
            let id = try await house.conversation(of: house.mrsMiggins)
            await #expect(throws: VoiceRefusal.saidNo(name: "Mrs Miggins")) {
                try await house.database.write { [house] in
                    _ = try Asking.ask(about: id, by: house.maya, settings: .byHand, in: $0)
                }
            }
            let walters = try await house.ask(house.house.cast.walter)
            try await house.database.write { try Asking.notForMe(walters, in: $0) }
            await #expect(throws: Absent("survey")) { try await house.survey(walters) }
        }
    }

    @Test("A link ends after 30 days", arguments: Engine.allCases)
    func expiry(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let token = try await house.ask(house.mrsMiggins)
            house.clock.advance(.days(30))
            await #expect(throws: Absent("survey")) { try await house.survey(token) }
        }
    }

    @Test("The card beside a conversation tells how it stands, in one statement", arguments: Engine.allCases)
    func card(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let token = try await house.ask(house.mrsMiggins)
            let id = try await house.survey(token).invitation.conversation
            try await house.answer(token, .more, words: "Kind people")
            func standing() async throws -> AskedStanding {
                try await house.database.read { [house] tx in
                    let standing = try AskedStanding.read(
                        id, of: house.mrsMiggins, for: house.maya, zone: .utc, in: tx)
                    #expect(tx.statements == 1)
                    return standing
                }
            }
            let before = try await standing()
            #expect(before.isHidden && before.answer == nil && !before.mayAsk(at: house.clock.now))
            _ = try await house.database.write { [house] in
                try Beliefs.keep(BeliefSheet(inAll: .more), by: house.maya, in: $0)
            }
            let after = try await standing()
            #expect(after.answer?.words == "Kind people" && !after.isHidden)
        }
    }
}
