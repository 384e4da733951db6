import Calendars
import ConversationsRules
import Jobs
import Kernel
import PeopleRules
import RegardTesting
import StandardsRules
import Store
import Testing
import Timeline

@testable import PromisesRules

/// A house whose business is open Monday to Friday from nine to five, in UTC. It is Thursday 19 November 2026, nine o'clock.
struct PromisesHouse: Sendable {
    let house: TestHouse

    var database: any Database { house.database }
    var clock: SetClock { house.clock }
    var maya: MemberID { house.cast.maya }
    var priya: MemberID { house.cast.priya }
    var luca: MemberID { house.cast.luca }
    var mrsMiggins: PersonID { house.cast.mrsMiggins }

    /// A moment of Thursday 19 November 2026, or of so many days later.
    static func at(_ hour: Int, _ minute: Int = 0, day: Int = 0) -> Instant {
        TestHouse.morning + .days(day) + .hours(hour - 9) + .minutes(minute)
    }

    /// Makes a promise to Mrs Miggins now; Priya sees to it unless somebody else does.
    @discardableResult
    func promise(
        _ wording: String = "Ring her about the basket", due: Instant, owner: MemberID? = nil,
        in conversation: ConversationID? = nil, key: String? = nil
    ) async throws -> Promise {
        try await database.write { [mrsMiggins, priya] tx in
            let new = NewPromise(
                to: mrsMiggins, in: conversation, owner: owner ?? priya, wording, due: due, outsideKey: key)
            return try Promises.make(new, by: priya, in: tx)
        }
    }

    func now(_ id: PromiseID) async throws -> Promise {
        try await database.read { try Promises.promise(id, in: $0) }
    }

    func conversation() async throws -> ConversationID {
        try await database.write { [mrsMiggins] tx in
            let new = NewConversation(person: mrsMiggins, subject: "My basket", words: "It rattles.", channel: .form)
            return try Conversations.start(new, by: nil, in: tx).conversation
        }
    }

    /// Runs what is due.
    @discardableResult
    func runQueued() async throws -> Int {
        var handlers = JobHandlers()
        PromiseJobs.add(to: &handlers)
        return try await house.runQueued(handlers)
    }

    /// Tells what has come up at a moment.
    func tell(at moment: Instant) async throws {
        clock.set(moment)
        while try await database.write({ try Promises.tell(in: $0) }) > 0 {}
    }

    /// The kinds of this room's events, in their order.
    func events(_ prefix: String = "promise.") async throws -> [String] {
        try await database.read { tx in
            try tx.rows("SELECT kind FROM event ORDER BY id") { $0.text(0) }.filter { $0.hasPrefix(prefix) }
                .map { String($0.dropFirst(prefix.count)) }
        }
    }

    /// Each open promise's moment as the table has it and as the row gives it.
    func nexts() async throws -> [(stored: Instant?, derived: Instant?)] {
        try await database.read { tx in
            let stored = try tx.rows("SELECT next_ms FROM promise ORDER BY id") { $0.instantOrNil(0) }
            let rows = try tx.rows("\(PromiseStore.columns) ORDER BY id", PromiseStore.read)
            return zip(stored, rows).map { ($0, $1.next) }
        }
    }

    /// Why something is not done; nil when it is.
    func refusal(_ body: @escaping @Sendable (Transaction) throws -> Void) async -> PromiseRefusal? {
        do {
            try await database.write(body)
            return nil
        } catch {
            return error as? PromiseRefusal
        }
    }
}

/// Gives `body` such a house.
func withPromises<T>(_ engine: Engine, _ body: (PromisesHouse) async throws -> T) async throws -> T {
    var followers = Followers()
    PromiseFollowers.add(to: &followers)
    let rooms = StandardsMigrations.all + PromisesMigrations.all
    return try await withHouse(engine, rooms: rooms, followers: followers) { house in
        try await body(PromisesHouse(house: house))
    }
}
