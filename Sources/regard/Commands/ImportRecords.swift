import ArgumentParser
import Foundation
import Kernel
import PeopleRules
import StandardsRules
import Store
import Words

/// `regard import orders`.
struct ImportOrders: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orders",
        abstract: "Take orders and corrected invoices from a CSV file. Importing again counts nothing twice.",
        discussion: """
            Columns: order, ordered, processed, delivered, promised, questioned, corrected, person, name, member. The person is \
            a mail address; somebody new becomes a person. A line with a promised moment or day makes a promise to the \
            person, which the member sees to: that it is delivered by then, or processed when the file has no column \
            delivered.
            """)

    @Argument(help: ArgumentHelp("A CSV file with its columns named in the first line.", valueName: "file"))
    var file: String

    @Flag(help: "Print the summary as JSON.")
    var json = false

    @OptionGroup var store: StoreOptions

    func run() async throws {
        try await ImportRecords(file: file, kind: .orders, json: json).run(try store.configuration())
    }
}

/// `regard import contacts`.
struct ImportContacts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contacts",
        abstract: "Take calls and visits to the counter from a CSV file. Importing again counts nothing twice.",
        discussion:
            "Columns: contact, channel (phone or counter), began, answered, gave_up, over, person, name, member.")

    @Argument(help: ArgumentHelp("A CSV file with its columns named in the first line.", valueName: "file"))
    var file: String

    @Flag(help: "Print the summary as JSON.")
    var json = false

    @OptionGroup var store: StoreOptions

    func run() async throws {
        try await ImportRecords(file: file, kind: .contacts, json: json).run(try store.configuration())
    }
}

/// Takes a file of orders or contacts in, some lines a transaction; broken lines are told with their sentence, the rest is kept.
private struct ImportRecords {
    let file: String
    let kind: RecordFile.Kind
    let json: Bool

    func run(_ configuration: Configuration) async throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Problem("\(file) cannot be read: check the path")
        }
        try await OpenHouse.with(configuration) { open in
            open.tellIfNew()
            let zone = try await open.database.read { try Business.current(in: $0).zone }
            let read = try self.read(String(decoding: data, as: UTF8.self), zone)
            let kept = try await read.keep(in: open.database)
            tell(kept.tally, kept.problems)
        }
    }

    private func read(_ text: String, _ zone: Zone) throws -> RecordFile {
        do {
            return try RecordFile(text, kind, zone: zone)
        } catch let refusal as StandardsRefusal {
            throw Problem("\(file): \(refusal.sentence)")
        }
    }

    private func tell(_ tally: ServiceRecords.Tally, _ problems: [RecordFile.Problem]) {
        for problem in problems.prefix(50) { Output.error("line \(problem.line): \(problem.sentence)") }
        if !tally.strangers.isEmpty { Output.error(Words.Records.strangers(tally.strangers.sorted())) }
        if json {
            Output.line(
                """
                {"added":\(tally.added),"changed":\(tally.changed),"same":\(tally.same),"refused":\(problems.count),\
                "unknownMembers":\(tally.strangers.sorted())}
                """)
        } else {
            Output.line(
                "\(tally.added) added, \(tally.changed) changed, \(tally.same) were here, \(problems.count) refused.")
        }
    }
}
