import ArgumentParser
import ConversationsRules
import Foundation
import Mail

/// `regard import`: brings what a business already has.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring in what you already have.",
        subcommands: [ImportMail.self, ImportOrders.self, ImportContacts.self, ImportClosed.self])
}

/// `regard import mail`.
struct ImportMail: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail",
        abstract: "Take mail from .eml files, mbox files, Maildirs and folders of them. Importing again adds nothing.")

    @Argument(help: ArgumentHelp("Files and folders with mail.", valueName: "path"))
    var paths: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Addresses that are ours; @example.org stands for all of a domain.", valueName: "address"))
    var ours: [String] = []

    @Flag(help: "Take the guess of which address is ours without asking.")
    var yes = false

    @Flag(help: "Print the summary as JSON.")
    var json = false

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let (ours, more) = Self.sorted(ours)
        let paths = more + paths
        guard !paths.isEmpty else { throw Problem("name the files and folders with the mail to import") }
        for path in paths where access(PathText.bytes(path), R_OK) != 0 {
            let why = String(cString: strerror(errno))
            throw Problem(
                "\(PathText.shown(path)) cannot be read (\(why)): check the path\(Self.hint(self.ours, path))")
        }
        let configuration = try store.configuration()
        try await OpenHouse.with(configuration) { open in
            open.tellIfNew()
            let ours = try await ImportOurs(database: open.database, given: ours, paths: paths, takesGuess: yes)
                .settle()
            let summary = try await MailImportRun(database: open.database, ours: ours, paths: paths).run()
            Output.line(json ? summary.json : summary.text)
            for problem in summary.progress.problems.prefix(20) { Output.error(problem) }
            if let fault = summary.fault {
                Output.error("regard: \(Program.sentence(of: fault))")
                Output.error(
                    "What is counted above is here. Then run the same command again: nothing is imported twice.")
                throw ExitCode.failure
            }
            guard !summary.wasStopped else {
                Output.error("Stopped. Run the same command again to go on; what is here is not imported twice.")
                throw ExitCode(130)
            }
            // What could not be read was told: whoever runs this from a script is told as well.
            if !summary.progress.problems.isEmpty { throw ExitCode.failure }
        }
    }

    /// What stands after --ours: addresses, and the paths behind them that belong to no option.
    static func sorted(_ values: [String]) -> (addresses: [String], paths: [String]) {
        let isPath = { (value: String) in !value.contains("@") || access(PathText.bytes(value), F_OK) == 0 }
        return (values.filter { !isPath($0) }, values.filter(isPath))
    }

    /// What stands right after --ours and is no path was meant as an address, most likely.
    private static func hint(_ ours: [String], _ path: String) -> String {
        ours.contains(path) ? ", or write an address of yours like hello@example.org, or @example.org" : ""
    }
}

extension OpenHouse {
    /// Says that there was nothing at this place: whoever meant another desk learns it.
    func tellIfNew() {
        if isNew { Output.error("Made a new, empty store in \(place.named)") }
    }
}
