import ArgumentParser
import Foundation
import Kernel
import StandardsRules
import Store

/// `regard import closed`.
struct ImportClosed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "closed",
        abstract: "Take the closed dates of a calendar from an iCalendar file, in the place of those before.")

    @Argument(help: ArgumentHelp("An iCalendar file (RFC 5545).", valueName: "file"))
    var file: String

    @Option(help: "The name of the calendar.")
    var calendar: String

    @OptionGroup var store: StoreOptions

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Problem("\(file) cannot be read: check the path")
        }
        try await OpenHouse.with(try store.configuration()) { open in
            open.tellIfNew()
            do {
                let version = try await open.database.write { try take(Array(data), in: $0) }
                Output.line("“\(calendar)” has its closed dates from \(file), version \(version).")
            } catch let refusal as any Refusal {
                throw Problem("\(file): \(refusal.sentence)")
            }
        }
    }

    private func take(_ feed: [UInt8], in tx: Transaction) throws -> Int {
        let known = try DeskCalendars.all(in: tx).filter { $0.retired == nil }
        guard let found = known.first(where: { $0.name == calendar }) else {
            throw Problem("there is no calendar “\(calendar)”: \(Self.names(known))")
        }
        return try DeskCalendars.change(found.id, feed: .text(feed), by: nil, in: tx).version
    }

    private static func names(_ calendars: [DeskCalendar]) -> String {
        calendars.isEmpty ? "make one on the page first" : "give \(calendars.map(\.name).joined(separator: ", "))"
    }
}
