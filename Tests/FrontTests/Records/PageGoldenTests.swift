import Foundation
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

@Suite("Pages as they were recorded")
struct PageGoldenTests {
    @Test("Each page of a full house says what it said", .enabled(if: Golden.isKept("Pages")))
    func pages() async throws {
        let time = SetClock(morning)
        try await withDatabase(
            .sqlite, migrations: Front.migrations, clock: time, carried: Front.followers()
        ) { database in
            let full = try await database.write { try FullHouse.make(3, in: $0) }
            let house = try await Front.house(
                database, clock: time, secret: Array(repeating: 7, count: 32), publicAddress: nil,
                listensAt: "http://desk.example", log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            let router = Front.router(house, passwords: Passwords(), sendsMail: false)
            try await Application(router: router).test(.router) { client in
                for (route, addresses) in EveryPage.addresses.sorted(by: { $0.key < $1.key }) {
                    let address = addresses[0]
                    let headers: HTTPFields =
                        EveryPage.isForGuests(address) ? [:] : [.cookie: "regard=\(full.session.text)"]
                    let answer = try await client.execute(uri: full.address(address), method: .get, headers: headers)
                    let page = String(buffer: answer.body)
                    try Golden.check(
                        Golden.plain(Self.part(of: page, route)) + "\n", at: "Pages/\(Self.name(route)).html")
                }
            }
        }
    }

    /// Of a colleague's page what is its own; Today is whole, so that what stands around all pages is recorded once.
    private static func part(of page: String, _ route: String) -> String {
        guard route != "/", !EveryPage.isForGuests(route), let start = page.range(of: "<main")?.lowerBound,
            let end = page.range(of: "</main>")?.upperBound
        else { return page }
        return String(page[start..<end])
    }

    private static func name(_ route: String) -> String {
        route == "/" ? "today" : route.dropFirst().replacing("/", with: "-").filter { $0 != "{" && $0 != "}" }
    }
}
