import ChannelsRules
import ConversationsRules
import Kernel
import Mail
import RegardTesting
import Store
import Testing
import Timeline

@Suite("A letter that is refused while it is being sent, on both engines")
struct RefusingTests {
    private static var followers: Followers {
        var followers = Followers()
        Refusing.follow(&followers)
        return followers
    }

    /// A house in which an answer to Mrs Miggins was refused so.
    private func refused(
        _ engine: Engine, _ result: SendResult, _ body: (TestHouse, ConversationID) async throws -> Void
    ) async throws {
        try await withHouse(engine, followers: Self.followers) { house in
            house.server.answer(result)
            let (id, _) = try await house.answered()
            try await body(house, id)
        }
    }

    private func fate(_ reply: String, to address: String = "edith@miggins.example") -> SendResult {
        .partly([RecipientFate(address: address, state: .refused, reply: reply)])
    }

    @Test("An address that nobody has is marked, and the conversation comes back to us", arguments: Engine.allCases)
    func unknown(engine: Engine) async throws {
        try await refused(engine, fate("550 5.1.1 <edith@miggins.example>: User unknown")) { house, id in
            let (troubles, state) = (try await house.troubles(), try await house.conversation(id).state)
            #expect(troubles == ["edith@miggins.example"] && state == .waiting)
        }
    }

    @Test(
        "What speaks of us, of the letter or of a full mailbox leaves the address good",
        arguments: Engine.allCases,
        [
            "554 5.7.1 Service unavailable; client host blocked using a list", "552 5.2.2 mailbox full",
            "550 5.7.1 Relaying denied", "550 5.7.26 DMARC policy",
        ])
    func good(engine: Engine, reply: String) async throws {
        try await refused(engine, fate(reply)) { house, id in
            let (troubles, state) = (try await house.troubles(), try await house.conversation(id).state)
            #expect(troubles.isEmpty && state == .waiting, "She has not read it")
        }
    }

    @Test("A letter that is refused as a whole comes back and marks nobody", arguments: Engine.allCases)
    func whole(engine: Engine) async throws {
        try await refused(engine, .refused("554 5.6.0 no such user in this content")) { house, id in
            let (troubles, state) = (try await house.troubles(), try await house.conversation(id).state)
            #expect(troubles.isEmpty && state == .waiting)
        }
    }

    @Test("One that is refused to somebody in copy alone stays with them", arguments: Engine.allCases)
    func copied(engine: Engine) async throws {
        try await withHouse(engine, followers: Self.followers) { house in
            let id = try await byMail(house)
            house.server.answer(fate("550 5.1.1 unknown user", to: "walter@miggins.example"))
            try await house.database.write { [cast = house.cast] tx in
                _ = try Conversations.reply(
                    to: id, Answer(words: "Ready.", cc: ["walter@miggins.example"]), by: cast.priya, in: tx)
            }
            _ = try await sent(house)
            #expect(try await house.troubles(of: house.cast.walter) == ["walter@miggins.example"])
            #expect(try await house.troubles().isEmpty)
            #expect(try await house.conversation(id).state == .withThem)
        }
    }
}
