import ArgumentParser
import Foundation
import Kernel

/// `regard bench`: measures this machine with a made-up business, and prints what it measured.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Measure import, pages, search and memory on this machine.",
        discussion: "Fills the database that it is given: use an empty one.",
        subcommands: [BenchMinuteCommand.self, BenchWordsCommand.self, BenchClockCommand.self])

    @OptionGroup var store: StoreOptions

    @Option(help: "How many people and conversations there are.")
    var conversations = 100_000

    @Option(help: "How many touchpoints there are in all.")
    var touchpoints = 1_000_000

    @Option(help: "How many mails are imported.")
    var mails = 20_000

    @Option(help: "How many seconds each page is asked for.")
    var seconds = 4.0

    @Option(help: "The port of the desk that is measured.")
    var port = 8977

    func run() async throws {
        var report = BenchReport(engine: store.database?.hasPrefix("postgres") == true ? "PostgreSQL" : "SQLite")
        let desk = BenchDesk(store: try BenchStore(store), port: port)
        if mails > 0 { try await BenchImport(count: mails, desk: desk).run(&report) }
        let keys = try await BenchFill(
            conversations: conversations, touchpoints: touchpoints, store: desk.store
        ).run(&report)
        try await BenchPages(desk: desk, keys: keys, seconds: seconds).run(&report)
        Output.line(report.table)
    }
}

/// Where the measured database is, as arguments for the programs that are started.
struct BenchStore: Sendable {
    let configuration: Configuration
    let arguments: [String]

    init(_ options: StoreOptions) throws {
        configuration = try options.configuration()
        arguments =
            (options.data.map { ["--data", $0] } ?? []) + (options.database.map { ["--database", $0] } ?? [])
    }
}
