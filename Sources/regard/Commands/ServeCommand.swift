import ArgumentParser
import Kernel
import Logging

/// `regard serve`: the desk.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the desk: pages, API, live events and jobs.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var serve: ServeOptions

    func run() async throws {
        Memory.keepSome()
        let configuration = try store.configuration(serve.flags)
        let log = try Logger.regard(configuration)
        try await OpenHouse.with(configuration) { open in
            try await Desk(open: open, log: log).serve { address in
                var lines = ["Regard answers on \(address)"]
                do {
                    let link = try await Door(database: open.database, address: address).firstKey()
                    if let link { lines.append("Set it up, once: \(link)") }
                } catch {
                    log.error("key-not-made", metadata: ["problem": "\(error)"])
                }
                Output.line(lines.joined(separator: "\n"))
            }
        }
    }
}

/// `regard work`: a node that only runs jobs.
struct WorkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "work", abstract: "Run jobs beside `regard serve`, and serve no pages.",
        discussion: """
            Give it the settings of the desk. Without a server for our mail it leaves letters to the desk, and asks nobody how it \
            was.
            """)

    @OptionGroup var store: StoreOptions
    @Option(help: ArgumentHelp("The server that takes our mail; better in REGARD_SMTP.", valueName: "address"))
    var smtp: String?
    @Option(help: ArgumentHelp("Where people reach the desk, as https://desk.bramble.example.", valueName: "address"))
    var publicAddress: String?
    @Option(help: ArgumentHelp("The file with the key that passwords of mailboxes are kept with.", valueName: "file"))
    var mailKey: String?

    func run() async throws {
        let configuration = try store.configuration([.smtp: smtp, .publicAddress: publicAddress, .mailKey: mailKey])
        let log = try Logger.regard(configuration)
        try await OpenHouse.with(configuration) { try await Desk(open: $0, log: log).work() }
    }
}
