import ConversationsRules
import Kernel
import Mail
import PeopleRules
import RegardTesting
import Store
import Testing

@Suite("Which of our addresses answers, on both engines")
struct SenderTests {
    @Test("The address that they wrote to answers them, whichever the business named first", arguments: Engine.allCases)
    func writtenTo(engine: Engine) async throws {
        try await withHouse(engine) { house in
            try await house.name("workshop@bramble.example", "accounts@bramble.example")
            let id = try await house.mail(to: "Workshop <Workshop@Bramble.example>")
            _ = try await reply(house, id)
            try await house.receive([
                TestMail(
                    from: "edith@miggins.example", to: "walter@miggins.example, accounts@bramble.example", id: "b@m",
                    answers: "a@m", at: house.clock.now)
            ])
            _ = try await reply(house, id)
            let from = try await sent(house).map { $0.from.map(\.address) }
            #expect(from == [["workshop@bramble.example"], ["accounts@bramble.example"]])
        }
    }

    @Test(
        "Where no letter says it, the first that the business named answers, and no colleague's own",
        arguments: Engine.allCases)
    func first(engine: Engine) async throws {
        try await withHouse(engine) { house in
            try await house.name("priya@bramble.example", "shop@bramble.example", "accounts@bramble.example")
            let entries = try await house.database.read { try OurAddresses.entries(in: $0) }
            #expect(entries == ["priya@bramble.example", "shop@bramble.example", "accounts@bramble.example"])
            _ = try await reply(house, try await house.mail(to: "priya@bramble.example"))
            _ = try await reply(house, try await house.begin(person: house.cast.walter), "Good morning.")
            #expect(try await sent(house).allSatisfy { $0.from.map(\.address) == ["shop@bramble.example"] })
            try await house.name("priya@bramble.example")
            #expect(try await house.database.read { try OurSender.usual(in: $0) } == "priya@bramble.example")
            try await house.name("@bramble.example")
            #expect(try await house.database.read { try OurSender.usual(in: $0) } == nil)
        }
    }
}

extension TestHouse {
    fileprivate func name(_ addresses: String...) async throws {
        try await database.write { try OurAddresses.replace(with: addresses, in: $0) }
    }

    fileprivate func mail(to address: String) async throws -> ConversationID {
        try #require(try await receive(TestMail(from: "edith@miggins.example", to: address, id: "a@m"))).conversation
    }
}
