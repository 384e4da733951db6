import ArgumentParser
import Front
import Hummingbird
import Kernel
import Logging
import PeopleRules
import Store
import StoreSQLite
import Timeline

/// `regard routes`: every address that the program answers, printed by the program.
struct RoutesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes", abstract: "Print every address that the program answers.")

    func run() async throws {
        let database = try await SQLiteDatabase.inMemory(clock: SystemClock())
        try await database.write { try Migrations.run(Front.migrations, in: $0) }
        let house = try await Front.house(
            database, clock: SystemClock(), secret: HouseSecret.random(), publicAddress: nil, listensAt: "",
            log: Logger(label: "regard") { JSONLogHandler(label: $0, level: .error) })
        let routes = Front.router(house, passwords: Passwords(), sendsMail: true).routes
        for line in routes.map({ "\($0.path) \($0.method)" }).sorted() {
            let parts = line.split(separator: " ")
            Output.line("\(parts[1].padded(to: 6)) \(parts[0])")
        }
        await database.close()
    }
}

/// `regard events`: every kind of event that the program records, printed by the program.
struct EventsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "Print every kind of event that the program records.")

    func run() {
        for event in Front.events.sorted(by: { $0.kind < $1.kind }) {
            Output.line("\(event.kind) \(event.version)")
        }
    }
}

/// `regard openapi`: the description of the API, printed by the program.
struct OpenAPICommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openapi", abstract: "Print the description of the API (OpenAPI 3.1).")

    func run() {
        print(API.description, terminator: "")
    }
}

/// `regard settings`: everything that can be set, printed by the program.
struct SettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings", abstract: "Print everything that can be set, and how.")

    func run() {
        Output.line(ConfigurationManual.text)
    }
}

extension StringProtocol {
    /// The text with blanks after it up to a width.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
