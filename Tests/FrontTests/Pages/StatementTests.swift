import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import Front

/// A page costs the same number of statements whatever it shows, and few.
@Suite struct StatementTests {
    @Test("Every page of the list of routes is looked at, or is named with the reason why it is not")
    func everyPage() throws {
        let routes = try EveryPage.routes()
        let known = Set(EveryPage.addresses.keys).union(EveryPage.exceptions.keys)
        #expect(routes.subtracting(known).sorted() == [], "Give each an address in EveryPage, or explain why not.")
        #expect(known.subtracting(routes).sorted() == [], "These are gone from docs/routes.md.")
    }

    @Test("A page takes at most 12 statements, the same for 5 rows and for 50", arguments: Engine.allCases)
    func statementsOfPages(engine: Engine) async throws {
        let few = try await counts(engine, rows: 5)
        let many = try await counts(engine, rows: 50)
        for page in EveryPage.addresses.values.joined().sorted() {
            let (five, fifty) = (try #require(few[page]), try #require(many[page]))
            #expect(five == fifty, "\(page): \(five) statements for 5 rows, \(fifty) for 50")
            #expect((0...12).contains(fifty), "\(page): \(fifty) statements")
        }
    }

    /// How many statements each page took in a house with so many rows of everything.
    private func counts(_ engine: Engine, rows: Int) async throws -> [String: Int] {
        let time = SetClock(morning)
        return try await withDatabase(
            engine, migrations: Front.migrations, clock: time, carried: Front.followers()
        ) { inner in
            let full = try await inner.write { try FullHouse.make(rows, in: $0) }
            let database = CountingDatabase(inner)
            let house = try await Front.house(
                database, clock: time, secret: Array(repeating: 7, count: 32), publicAddress: nil,
                listensAt: "http://desk.example", log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            let router = Front.router(house, passwords: Passwords(), sendsMail: false)
            return try await Application(router: router).test(.router) { client in
                var counts: [String: Int] = [:]
                for page in ["/menu"] + EveryPage.addresses.values.joined() {
                    _ = database.statements()
                    let address = full.address(page)
                    let isForGuests = EveryPage.isForGuests(page)
                    let answer = try await client.execute(
                        uri: address, method: .get,
                        headers: isForGuests ? [:] : [.cookie: "regard=\(full.session.text)"])
                    #expect(answer.status == .ok, "\(address)")
                    counts[page] = database.statements()
                }
                return counts
            }
        }
    }
}
