import Calendars
import ConversationsRules
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import PeopleRules
import PromisesRules
import RegardTesting
import StandardsRules
import Store
import Testing

@testable import Front

/// A page costs the same number of statements whatever it shows, and few.
@Suite struct StatementTests {
    static let pages = [
        "/", "/inbox", "/inbox?view=all", "/conversations/{conversation}", "/people", "/people/{person}",
        "/people/{person}/facts", "/search?q=brake", "/quarantine", "/outbox", "/settings/signing", "/menu", "/me",
        "/settings/team",
        "/standards", "/standards/{standard}", "/standards/calendars", "/standards/clocks/{clock}",
        "/standards/never", "/standards/texts", "/standards/{standard}/staffing",
        "/promises", "/promises?state=kept", "/promises/new?person={person}",
        "/promises?state=unreviewed", "/standards/guarantee", "/me/absence", "/people/{person}/links",
    ]

    /// Pages that still take more than 12: the conversation shows cards of three rooms that each read for themselves, and what
    /// machines told about its letters.
    private static let budgets = ["/conversations/{conversation}": 15]

    @Test("A page takes at most 12 statements, the same for 5 rows and for 50", arguments: Engine.allCases)
    func statementsOfPages(engine: Engine) async throws {
        let few = try await counts(engine, rows: 5)
        let many = try await counts(engine, rows: 50)
        for page in Self.pages {
            let (five, fifty) = (try #require(few[page]), try #require(many[page]))
            #expect(five == fifty, "\(page): \(five) statements for 5 rows, \(fifty) for 50")
            #expect((1...(Self.budgets[page] ?? 12)).contains(fifty), "\(page): \(fifty) statements")
        }
    }

    /// How many statements each page took in a house with so many rows of everything.
    private func counts(_ engine: Engine, rows: Int) async throws -> [String: Int] {
        let time = SetClock(morning)
        return try await withDatabase(
            engine, migrations: Front.migrations, clock: time, carried: Front.followers()
        ) { inner in
            let (session, conversation, person) = try await inner.write { try Self.fill(rows, in: $0) }
            let clock = try await inner.read { try #require(try Clocks.of(conversation, in: $0).first) }
            let database = CountingDatabase(inner)
            let house = try await Front.house(
                database, clock: time, secret: Array(repeating: 7, count: 32), publicAddress: nil,
                listensAt: "http://desk.example", log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            let router = Front.router(house, passwords: Passwords(), sendsMail: false)
            return try await Application(router: router).test(.router) { client in
                var counts: [String: Int] = [:]
                for page in ["/menu"] + Self.pages {
                    _ = database.statements()
                    let path = page.replacing("{conversation}", with: "\(conversation)")
                        .replacing("{person}", with: "\(person)")
                        .replacing("{standard}", with: "\(clock.standard)")
                        .replacing("{clock}", with: "\(clock.id)")
                    let answer = try await client.execute(
                        uri: path, method: .get, headers: [.cookie: "regard=\(session.text)"])
                    #expect(answer.status == .ok, "\(path)")
                    counts[page] = database.statements()
                }
                return counts
            }
        }
    }

    /// A standard for every answer, so that each conversation has a clock.
    private static func holdUp(_ member: MemberID, in tx: Transaction) throws {
        let hours = ["mon", "tue", "wed", "thu", "fri"].map { ($0, [["09:00", "17:00"]]) }
        let document = CalendarDocument(timeZone: "UTC", hours: Dictionary(uniqueKeysWithValues: hours))
        let calendar = try DeskCalendars.make(name: "Shop", CalendarDefinition(document), by: member, in: tx)
        try Standards.make(
            StandardDraft(
                action: "Every message gets an answer", measure: .everyReply, amount: 4, unit: .hours, population: .all,
                targetPercent: 90, calendar: calendar), by: member, in: tx)
    }

    /// So many people with a conversation each; the first conversation has as many touchpoints, the first person as many facts.
    private static func fill(_ rows: Int, in tx: Transaction) throws -> (Token, ConversationID, PersonID) {
        let maya = try Members.make(name: "Maya", email: "maya@bramble.example", role: .owner, by: nil, in: tx)
        try Self.holdUp(maya, in: tx)
        var first: (ConversationID, PersonID)?
        for number in 0..<rows {
            let person = try People.make(
                name: "Person \(number)", email: "p\(number)@people.example", by: maya, in: tx)
            let made = try Conversations.start(
                NewConversation(person: person, subject: "Brakes \(number)", words: "My brake squeals."), by: nil,
                in: tx)
            if first == nil { first = (made.conversation, person) }
            let kept = NewPromise(to: person, owner: maya, "Ring", due: tx.now + .hours(1))
            try Promises.keep(try Promises.make(kept, by: maya, in: tx).id, by: maya, in: tx)
            try Promises.make(kept, by: maya, in: tx)
        }
        let (conversation, person) = try #require(first)
        for number in 0..<rows {
            try Conversations.note("Brake note \(number)", in: conversation, by: maya, in: tx)
            try Facts.learn(
                FactDraft(.like, "Thing \(number)", source: FactSource(.said, words: "she told me")), about: person,
                by: maya, in: tx)
        }
        return (try Sessions.start(of: maya, device: "test", in: tx), conversation, person)
    }
}
