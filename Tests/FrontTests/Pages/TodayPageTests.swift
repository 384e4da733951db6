import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import Front

@Suite("Who needs us today, on both engines")
struct TodayPageTests {
    /// Two who write, one after the other.
    private func two(_ desk: DeskBrowser) async throws -> [ConversationID] {
        var ids: [ConversationID] = []
        for name in ["Lena", "Gerda"] {
            ids.append(
                try await desk.database.write { tx in
                    let person = try People.findOrMake(email: "\(name)@b.example", name: name, at: tx.now, in: tx)
                    let new = NewConversation(person: person.person, subject: "A bike", words: "It squeals.")
                    return try Conversations.start(new, by: nil, in: tx).conversation
                })
            desk.clock.advance(.minutes(10))
        }
        return ids
    }

    @Test(
        "Whom I have taken still needs me; whom a colleague has waits on us, and is not on my list",
        arguments: Engine.allCases)
    func taken(engine: Engine) async throws {
        try await withDeskBrowser(engine) { desk in
            let ids = try await two(desk)
            let tomas = try await desk.database.write { tx in
                let tomas = try Members.make(
                    name: "Tomás", email: "tomas@bramble.example", role: .member, by: desk.maya, in: tx)
                try Conversations.turn([ids[0]], .give(to: desk.maya), by: desk.maya, in: tx)
                return tomas
            }
            let mine = try await desk.get("/").page
            #expect(mine.contains("n-\(ids[0])") && mine.contains("n-\(ids[1])"))
            #expect(mine.contains("Two people</a> are waiting on us, the longest for 20 min."))
            #expect(mine.contains("One of them is yours") && !mine.contains("with a colleague"))
            try await desk.database.write { tx in
                try Conversations.turn([ids[0]], .give(to: tomas), by: tomas, in: tx)
            }
            let his = try await desk.get("/").page
            #expect(!his.contains("n-\(ids[0])") && his.contains("n-\(ids[1])"))
            #expect(his.contains("Two people</a> are waiting on us, the longest for 20 min."))
            #expect(his.contains("One is with a colleague") && !his.contains("yours"))
            try await desk.database.write { tx in
                try Conversations.turn([ids[1]], .done, by: tomas, in: tx)
            }
            let nothing = try await desk.get("/").page
            #expect(nothing.contains("One person</a> is waiting on us, for 20 min."))
            #expect(nothing.contains("Nothing needs you now.") && !nothing.contains("Nobody is waiting"))
        }
    }
}
