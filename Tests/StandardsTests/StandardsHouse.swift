import Calendars
import ConversationsRules
import Jobs
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing
import Timeline

@testable import StandardsRules

/// A house with a calendar of shop hours: Monday to Friday from nine to five, in UTC.
struct StandardsHouse: Sendable {
    let house: TestHouse
    let shop: CalendarID

    var database: any Database { house.database }
    var clock: SetClock { house.clock }
    var maya: MemberID { house.cast.maya }
    var mrsMiggins: PersonID { house.cast.mrsMiggins }

    static let nine = TestHouse.morning

    /// A moment of Thursday 19 November 2026.
    static func at(_ hour: Int, _ minute: Int = 0, day: Int = 0) -> Instant {
        nine + .days(day) + .hours(hour - 9) + .minutes(minute)
    }

    static let shopHours = CalendarDefinition(
        CalendarDocument(
            timeZone: "UTC",
            hours: Dictionary(
                uniqueKeysWithValues: ["mon", "tue", "wed", "thu", "fri"].map { ($0, [["09:00", "17:00"]]) })))

    /// Makes a standard: every reply within two hours of the shop, unless told otherwise.
    @discardableResult
    func standard(
        _ measure: Measure = .everyReply, _ amount: Int = 2, _ unit: TargetTime.Unit = .hours,
        population: Population = .all, warn: Int = 75, pauses: Set<Conversation.State>? = nil
    ) async throws -> StandardID {
        try await database.write { [shop, maya] tx in
            try Standards.make(
                draft(measure, amount, unit, population: population, warn: warn, pauses: pauses, calendar: shop),
                by: maya, in: tx)
        }
    }

    func draft(
        _ measure: Measure = .everyReply, _ amount: Int = 2, _ unit: TargetTime.Unit = .hours,
        population: Population = .all, warn: Int = 75, pauses: Set<Conversation.State>? = nil, calendar: CalendarID
    ) -> StandardDraft {
        StandardDraft(
            action: "People get an answer", measure: measure, amount: amount, unit: unit, pauses: pauses,
            population: population, targetPercent: 90, warnPercent: warn, calendar: calendar)
    }

    /// Why a draft is not kept; nil when it is.
    func refusal(of draft: StandardDraft) async -> StandardsRefusal? {
        do {
            _ = try await database.write { try Standards.make(draft, by: nil, in: $0) }
            return nil
        } catch {
            return error as? StandardsRefusal
        }
    }

    /// A conversation that a person begins at a moment.
    @discardableResult
    func conversation(
        of person: PersonID? = nil, at moment: Instant? = nil, channel: Channel = .form
    ) async throws -> ConversationID {
        if let moment { clock.set(moment) }
        return try await database.write { [mrsMiggins] tx in
            let new = NewConversation(
                person: person ?? mrsMiggins, subject: "My bike", words: "It squeals.", channel: channel)
            return try Conversations.start(new, by: nil, in: tx).conversation
        }
    }

    /// What is said in a conversation at a moment.
    func say(_ direction: Touchpoint.Direction, in id: ConversationID, at moment: Instant) async throws {
        clock.set(moment)
        try await database.write { [maya] tx in
            let said = Recording(words: "Said.", direction: direction, channel: .phone)
            try Conversations.record(said, in: id, by: maya, in: tx)
        }
    }

    /// Changes whose turn it is at a moment.
    @discardableResult
    func turn(_ id: ConversationID, _ turn: Turn, at moment: Instant) async throws -> ID<ConversationAct> {
        clock.set(moment)
        return try await database.write { [maya] in try Conversations.turn([id], turn, by: maya, in: $0) }
    }

    /// The clocks of a conversation, by standard and exchange.
    func clocks(of id: ConversationID) async throws -> [StandardClock] {
        try await database.read { try $0.rows(ClockStore.of([id]), ClockStore.read) }
    }

    /// All rows of the clock table, as text.
    func rows() async throws -> [StandardClock] {
        try await database.read { try $0.rows("\(ClockStore.columns) ORDER BY id", ClockStore.read) }
    }

    /// Each clock's moment as the table has it and as the row gives it.
    func nexts() async throws -> [(stored: Instant?, derived: Instant?)] {
        let stored = try await database.read {
            try $0.rows("SELECT next_ms FROM clock ORDER BY id") { $0.instantOrNil(0) }
        }
        return zip(stored, try await rows()).map { ($0, $1.next) }
    }

    /// Runs what is due.
    @discardableResult
    func runQueued() async throws -> Int {
        var handlers = JobHandlers()
        StandardsJobs.add(to: &handlers)
        return try await house.runQueued(handlers)
    }

    /// The kinds of this room's events, in their order.
    func events(_ prefix: String = "clock") async throws -> [String] {
        try await database.read { tx in
            try tx.rows("SELECT kind FROM event ORDER BY id") { $0.text(0) }.filter { $0.hasPrefix(prefix) }
        }
    }
}

/// Gives `body` such a house.
func withStandards<T>(_ engine: Engine, _ body: (StandardsHouse) async throws -> T) async throws -> T {
    var followers = Followers()
    StandardsFollowers.add(to: &followers)
    return try await withHouse(engine, rooms: StandardsMigrations.all, followers: followers) { house in
        let shop = try await house.database.write { [maya = house.cast.maya] tx in
            try DeskCalendars.make(name: "Shop hours", StandardsHouse.shopHours, by: maya, in: tx)
        }
        house.clock.advance(.seconds(1))
        return try await body(StandardsHouse(house: house, shop: shop))
    }
}
