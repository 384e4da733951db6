import ArgumentParser
import Calendars
import Foundation

/// `regard clock CASES.json` and `regard clock replay CASES.json`: cases of working time in, answers out.
struct ClockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock",
        abstract: "Compute working time from a JSON file of cases.",
        subcommands: [Answer.self],
        defaultSubcommand: Answer.self)

    struct Answer: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "answer", abstract: "Give when time is due, or how much has passed.")
        @OptionGroup var cases: ClockCaseFile

        func run() throws {
            try cases.answer(ClockCases.answers)
        }
    }
}

/// The file of cases that a clock command reads, and the way it answers.
struct ClockCaseFile: ParsableArguments {
    @Argument(help: "A JSON file of cases, or - for standard input.")
    var file: String

    /// Prints the answers on standard output; when the document cannot be read, says so on standard error and exits 1.
    func answer(_ compute: ([UInt8]) throws -> [UInt8]) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(try compute(try contents())))
        } catch let refusal as CaseDocumentRefusal {
            try fail("\(file == "-" ? "standard input" : file): \(refusal.sentence)")
        }
    }

    private func contents() throws -> [UInt8] {
        if file == "-" { return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data()) }
        guard let contents = FileManager.default.contents(atPath: file) else {
            try fail("\(file): there is no file that can be read; give the path of a JSON file, or -")
        }
        return [UInt8](contents)
    }

    private func fail(_ sentence: String) throws -> Never {
        Output.error("regard clock: \(sentence)")
        throw ExitCode.failure
    }
}
