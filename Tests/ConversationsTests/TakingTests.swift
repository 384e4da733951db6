import ConversationsRules
import RegardTesting
import Store
import Testing

@Suite("Taking what nobody has, on both engines")
struct TakingTests {
    @Test("Taking what a colleague has taken meanwhile is refused by their name", arguments: Engine.allCases)
    func take(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let id = try await house.begin()
            let cast = house.cast
            for _ in 0..<2 {
                try await house.database.write { _ = try Conversations.take(id, by: cast.luca, in: $0) }
            }
            await #expect(throws: ConversationRefusal.taken(by: "Luca Moretti")) {
                try await house.database.write { _ = try Conversations.take(id, by: cast.priya, in: $0) }
            }
            #expect(try await house.conversation(id).assignee == cast.luca)
        }
    }
}
