import ArgumentParser
import Calendars
import Foundation

/// `regard clock CASES.json`, `regard clock replay CASES.json` and `regard clock holidays REGION YEAR`: working time for
/// programs. `regard clock rebuild` counts the clocks of the desk again.
struct ClockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock",
        abstract: "Compute working time from a JSON file of cases.",
        subcommands: [Answer.self, Replay.self, Holidays.self, Rebuild.self],
        defaultSubcommand: Answer.self)

    struct Answer: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer", abstract: "Give when time is due, or how much has passed.")
        @OptionGroup var cases: CaseFile

        func run() throws {
            try cases.answer(ClockCases.answers)
        }
    }
}

/// `regard clock replay CASES.json`: whole conversations in, what their clocks show out; see `ReplayCases`.
extension ClockCommand {
    struct Replay: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "replay", abstract: "Replay conversations and explain their clocks.")
        @OptionGroup var cases: CaseFile

        func run() throws {
            try cases.answer(ReplayCases.answers)
        }
    }

    struct Holidays: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "holidays", abstract: "Give the public holidays of a country or a part of one.")
        @Argument(help: "A region by ISO 3166, as GB or GB-SCT.")
        var region: String
        @Argument(help: "A year.")
        var year: Int

        func run() throws {
            guard (1583...9999).contains(year), let answer = HolidayAnswer.json(region, years: year...year) else {
                throw ValidationError(
                    "There are no holidays of \(region) in \(year): give a region such as GB-SCT and a year.")
            }
            Output.line(answer)
        }
    }
}

extension CaseFile {
    /// Prints the answers on standard output; when the document cannot be read, says so on standard error and exits 1.
    func answer(_ compute: ([UInt8]) throws -> [UInt8]) throws {
        do {
            try Output.document(try compute([UInt8](try contents(for: "clock"))))
        } catch let refusal as CaseDocumentRefusal {
            try Self.fail("clock", "\(name): \(refusal.sentence)")
        }
    }
}
