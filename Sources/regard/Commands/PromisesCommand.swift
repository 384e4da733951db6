import ArgumentParser
import Foundation
import Kernel
import Language

/// `regard promises find`: a message in, the promises in it out.
struct PromisesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "promises", abstract: "Look for promises in text.", subcommands: [Find.self])

    struct Find: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "find",
            abstract: "Print the promises in a message, with the moments that they fall due.",
            discussion: """
                Reads the message on standard input and prints a JSON list. "from" and "to" count Unicode scalars, "due" is in \
                UTC and null when no moment is named, "accepted" are other readings of it; "unsure" marks what good readers \
                disagree about.
                """)

        @Option(
            help: ArgumentHelp(
                "When the message is written, as 2026-11-18T10:00:00+01:00. Now by default.", valueName: "moment"))
        var at: String?

        @Option(help: "The time zone of the person it goes to, as Europe/London.")
        var zone = "UTC"

        @Option(
            help: "The language of the message, as a BCP 47 tag. One whose words are not known gives an empty list.")
        var language = "en"

        func run() throws {
            guard let zone = Zone(zone) else {
                throw Problem("there is no time zone \(zone): give a name as Europe/London")
            }
            let text = String(decoding: try FileHandle.standardInput.readToEnd() ?? Data(), as: UTF8.self)
            let found = PromiseFinder.find(in: text, at: try moment(in: zone), zone: zone, language: language)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            Output.line(String(decoding: try encoder.encode(found), as: UTF8.self))
        }

        private func moment(in zone: Zone) throws -> Instant {
            guard let at else { return SystemClock().now }
            if let moment = WrittenMoment.instant(at, in: zone) { return moment }
            throw Problem("\(at) is no moment: give one as 2026-11-18T10:00:00+01:00")
        }
    }
}
