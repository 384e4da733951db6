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
        let lines = routes.map { (path: Self.stable("\($0.path)"), method: "\($0.method)") }
            .sorted { ($0.path, $0.method) < ($1.path, $1.method) }
            .map { "\($0.method.padded(to: 6)) \($0.path)" }
        await database.close()
        Output.page("Routes", by: "routes", lines)
    }

    /// The path with the part that changes with the content of a file named and not spelled out.
    private static func stable(_ path: String) -> String {
        path.replacing(/^(\/assets\/\w+)-[0-9a-f]{12}\./) { "\($0.output.1)-{content}." }
    }
}

/// `regard events`: every kind of event that the program records, printed by the program.
struct EventsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "Print every kind of event that the program records.")

    func run() {
        let events = Front.events.sorted { $0.kind < $1.kind }
        Output.page("Events", by: "events", events.map { "\($0.kind.padded(to: 24)) version \($0.version)" })
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

extension Output {
    /// A list as `docs` has it, in Markdown; `command` prints it.
    fileprivate static func page(_ title: String, by command: String, _ lines: [String]) {
        line("# \(title)\n\nPrinted by `regard \(command)`.\n\n```\n\(lines.joined(separator: "\n"))\n```")
    }
}

extension StringProtocol {
    /// The text with blanks after it up to a width.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
