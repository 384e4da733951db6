import ConversationsRules
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing

@Suite("Writing to a person first, on both engines")
struct WritingFirstTests {
    @Test(
        "The first letter has the subject as it is, and what comes back joins it and waits on us",
        arguments: Engine.allCases)
    func first(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let ann = try await house.person("Ann Archer", email: "ann@archer.example")
            let id = try await house.open(with: ann, about: "  Your bike \n is ready ")
            let opened = try await house.conversation(id)
            #expect(opened.subject == "Your bike is ready" && opened.state == .done && opened.touchpoints == 0)
            _ = try await reply(house, id, "Come by when you like.")
            #expect(try await house.conversation(id).state == .withThem)
            let letter = try #require(try await sent(house).first)
            #expect(letter.subject == "Your bike is ready" && letter.to.map(\.address) == ["ann@archer.example"])
            try await house.receive([
                TestMail(
                    from: "ann@archer.example", subject: "Re: Your bike is ready", id: "1@a", answers: letter.messageID)
            ])
            let answered = try await house.conversation(id)
            #expect(answered.state == .waiting && answered.touchpoints == 2)
            _ = try await reply(house, id, "See you then.")
            #expect(try await sent(house).last?.subject == "Re: Your bike is ready")
        }
    }

    @Test("A note for the team makes the first letter no answer", arguments: Engine.allCases)
    func note(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await house.open(with: house.cast.mrsMiggins, about: "The bell")
            try await house.database.write { [cast = house.cast] in
                _ = try Conversations.note("I shall write to her.", in: id, by: cast.priya, in: $0)
            }
            _ = try await reply(house, id)
            #expect(try await sent(house).last?.subject == "The bell")
        }
    }

    @Test("Taken back, the first letter is a draft again, and nobody is told to wait", arguments: Engine.allCases)
    func takenBack(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await house.open(with: house.cast.mrsMiggins, about: "The bell")
            let letter = try await reply(house, id, "Hippopotamus.")
            #expect(try await takeBack(house, letter))
            let after = try await house.conversation(id)
            #expect(after.state == .done && after.touchpoints == 0 && after.preview.words.isEmpty)
            #expect(try await drafts(house, id) == [.reply: "Hippopotamus."])
            _ = try await reply(house, id, "Hippopotamus.")
            #expect(try await sent(house).map(\.subject) == ["The bell"])
        }
    }

    @Test(
        "A letter that is taken back leaves none of its words in a list, also beside a note", arguments: Engine.allCases
    )
    func noPreview(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await house.open(with: house.cast.mrsMiggins, about: "The bell")
            try await house.database.write { [cast = house.cast] in
                _ = try Conversations.note("Careful.", in: id, by: cast.priya, in: $0)
            }
            let letter = try await reply(house, id, "Hippopotamus.")
            #expect(try await takeBack(house, letter))
            #expect(try await house.conversation(id).preview.words.isEmpty)
        }
    }

    @Test("Opened twice about the same it is one, until something stands there", arguments: Engine.allCases)
    func twice(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let first = try await house.open(with: house.cast.mrsMiggins, about: "The bell")
            #expect(try await house.open(with: house.cast.mrsMiggins, about: "The bell") == first)
            #expect(try await house.open(with: house.cast.mrsMiggins, about: "The saddle") != first)
            _ = try await reply(house, first)
            #expect(try await house.open(with: house.cast.mrsMiggins, about: "The bell") != first)
        }
    }

    @Test(
        "Nobody is written to without a subject, without an address, or when they are not here",
        arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let bare = try await house.person("Ann Archer", email: nil)
            await #expect(throws: ConversationRefusal.subjectMissing) {
                _ = try await house.open(with: house.cast.mrsMiggins, about: " \n\u{7} ")
            }
            await #expect(throws: ConversationRefusal.subjectTooLong) {
                _ = try await house.open(with: house.cast.mrsMiggins, about: String(repeating: "x", count: 501))
            }
            await #expect(throws: ConversationRefusal.noAddress(name: "Ann Archer")) {
                _ = try await house.open(with: bare, about: "The bell")
            }
            await #expect(throws: Absent.self) { _ = try await house.open(with: PersonID(4_711), about: "The bell") }
        }
    }
}

extension TestHouse {
    fileprivate func open(with person: PersonID, about subject: String) async throws -> ConversationID {
        try await database.write { [cast] in
            try Conversations.open(with: person, about: subject, by: cast.priya, in: $0)
        }
    }

    fileprivate func person(_ name: String, email: String?) async throws -> PersonID {
        try await database.write { [cast] in
            try People.make(name: name, email: email, by: cast.priya, in: $0)
        }
    }
}
