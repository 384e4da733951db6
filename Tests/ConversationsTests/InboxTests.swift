import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import ConversationsRules

private let morning = TestHouse.morning

@Suite("The inbox and its views, on both engines")
struct InboxTests {
    /// Seven conversations at three moments, so that several stand at the same moment.
    private func seven(_ house: TestHouse) async throws -> [ConversationID] {
        var ids: [ConversationID] = []
        for number in 0..<7 {
            ids.append(try await house.begin("\(number)", at: morning - .hours(number / 3)))
        }
        return ids
    }

    private func all(
        _ view: InboxView, _ house: TestHouse, _ limit: Int, of member: MemberID? = nil
    ) async throws -> [Conversation] {
        var rows: [Conversation] = []
        var cursor: InboxCursor?
        repeat {
            let (page, next) = try await house.database.read { [cursor] tx in
                try Conversations.page(view, of: member ?? house.cast.priya, after: cursor, limit: limit, in: tx)
            }
            rows += page
            cursor = try next.map { try #require(InboxCursor($0.description)) }
        } while cursor != nil
        return rows
    }

    @Test(
        "Page by page every view shows each conversation once, also of those at one moment", arguments: Engine.allCases,
        1...4)
    func paging(engine: Engine, limit: Int) async throws {
        try await withHouse(engine) { house in
            let ids = try await seven(house)
            let waiting = try await all(.waiting, house, limit).map(\.id)
            #expect(waiting == [ids[6], ids[3], ids[4], ids[5], ids[0], ids[1], ids[2]])
            #expect(try await all(.all, house, limit).map(\.id) == waiting.reversed())
            try await house.turn(ids, .withThem)
            #expect(try await all(.withThem, house, limit).map(\.id) == waiting.reversed())
            try await house.turn(ids, .later(until: morning + .hours(1)))
            #expect(try await all(.later, house, limit).map(\.id) == ids)
            #expect(try await all(.waiting, house, limit).isEmpty)
        }
    }

    @Test(
        "Mine is what I have and what we owe a word in; New is who wrote for the first time", arguments: Engine.allCases
    )
    func views(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let ids = try await seven(house)
            try await house.turn([ids[0], ids[4]], .give(to: house.cast.luca))
            try await house.turn([ids[1]], .give(to: house.cast.maya))
            try await house.turn([ids[4], ids[2]], .done)
            #expect(try await all(.mine, house, 2, of: house.cast.luca).map(\.id) == [ids[0]])
            #expect(try await all(.withColleague, house, 2).map(\.id) == [ids[1], ids[0]])
            #expect(try await all(.withColleague, house, 2, of: house.cast.luca).map(\.id) == [ids[1]])
            #expect(try await all(.done, house, 2).map(\.id) == [ids[2], ids[4]])
            #expect(try await all(.mine, house, 2).isEmpty)
            let new = try await house.receive([
                TestMail(from: "new@x.example", id: "n@m"),
                TestMail(from: "new@x.example", id: "o@m", at: morning + .days(-1)),
            ])
            #expect(new.people == 1)
            let first = try await all(.new, house, 9)
            #expect(first.map(\.waitingSince) == [morning - .days(1)])
        }
    }

    @Test("The counts of several views take one statement and stop where they are told", arguments: Engine.allCases)
    func counts(engine: Engine) async throws {
        try await withHouse(engine) { house in
            let ids = try await seven(house)
            try await house.turn([ids[0]], .give(to: house.cast.luca))
            let (counts, statements) = try await house.database.read { tx in
                let before = tx.statements
                let counts = try Conversations.counts(InboxView.allCases, of: house.cast.luca, upTo: 5, in: tx)
                let statements = tx.statements - before
                // The navigation asks for what the views have counted: it gets the same, and nothing is counted again.
                let again = Conversations.counted(.waiting, of: house.cast.luca, upTo: 5, in: tx)
                #expect(try tx.numbers([again]) == [counts[.waiting]])
                #expect(!again.rendered(for: tx.dialect).text.contains("FROM"))
                let other = Conversations.counted(.waiting, of: house.cast.maya, upTo: 5, in: tx)
                #expect(other.rendered(for: tx.dialect).text.contains("FROM"))
                return (counts, statements)
            }
            #expect(statements == 1)
            #expect(counts[.waiting] == 5 && counts[.all] == 5 && counts[.mine] == 1 && counts[.withColleague] == 0)
            #expect(counts[.done] == 0 && counts[.new] == 0 && counts.count == InboxView.allCases.count)
        }
    }

    @Test(
        "A place in a list reads back, and what is no place is none",
        arguments: ["", "-", "1-", "1", "-1", "a-b", "1-0", "1-2-3", "1--2", "99999999999999999999-1"])
    func cursors(text: String) {
        #expect(InboxCursor(text) == nil)
        let cursor = InboxCursor(at: morning, id: ConversationID(7))
        #expect(InboxCursor(cursor.description) == cursor)
        let led = InboxCursor(at: morning, id: ConversationID(7), begun: morning)
        #expect(InboxCursor(led.description) == led)
    }

    @Test("A page of five and one of fifty take the same one statement", arguments: Engine.allCases)
    func statements(engine: Engine) async throws {
        try await withHouse(engine) { house in
            _ = try await seven(house)
            let statements = try await house.database.read { tx in
                try [2, 50].map { limit in
                    let before = tx.statements
                    _ = try Conversations.page(.waiting, of: house.cast.priya, limit: limit, in: tx)
                    return tx.statements - before
                }
            }
            #expect(statements == [1, 1])
        }
    }
}
