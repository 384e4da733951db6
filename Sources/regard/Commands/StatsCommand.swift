import ArgumentParser
import Foundation
import Statistics

/// `regard stats interval|gap|nps|compare|erlang|drivers|survival FILE`: cases in, results out.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Compute intervals, gaps and comparisons from a JSON file of cases.",
        subcommands: [Interval.self, Gap.self, NPS.self, Compare.self, Erlang.self, Drivers.self, Survival.self])

    struct Interval: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "interval", abstract: "Give shares and means with the range they are likely in.")
        @OptionGroup var cases: CaseFile

        func run() throws {
            try cases.answer(StatisticsCases.interval)
        }
    }

    struct Gap: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "gap", abstract: "Give the difference of two shares in points, with its limits.")
        @OptionGroup var cases: CaseFile

        func run() throws {
            try cases.answer(StatisticsCases.gap)
        }
    }

    struct NPS: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "nps", abstract: "Give net promoter scores with the range they are likely in.")
        @OptionGroup var cases: CaseFile

        func run() throws {
            try cases.answer(StatisticsCases.nps)
        }
    }

    struct Compare: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "compare", abstract: "Compare two shares, scores or means, or correct many p-values.")
        @OptionGroup var cases: CaseFile

        func run() throws {
            try cases.answer(StatisticsCases.compare)
        }
    }

    struct Erlang: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "erlang", abstract: "Give waits and the people needed for a load of calls.")
        @OptionGroup var cases: CaseFile

        func run() throws {
            try cases.answer(StatisticsCases.erlang)
        }
    }

    struct Drivers: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "drivers", abstract: "Give how much of an outcome goes with each of its drivers.")
        @OptionGroup var cases: CaseFile

        func run() throws {
            try cases.answer(StatisticsCases.drivers)
        }
    }

    struct Survival: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "survival", abstract: "Give how long it takes until an event, and what goes with it.")
        @OptionGroup var cases: CaseFile

        func run() throws {
            try cases.answer(StatisticsCases.survival)
        }
    }
}

extension CaseFile {
    /// Prints the answers on standard output. Exits 1 with a sentence on standard error when the document cannot be read, and when
    /// a case of it was refused: a script must not take it for computed.
    func answer(_ compute: (Data) throws -> CaseAnswers) throws {
        do {
            let answers = try compute(try contents(for: "stats"))
            try Output.document(answers.json + [UInt8(ascii: "\n")])
            guard answers.refused > 0 else { return }
            try Self.fail(
                "stats",
                "\(name): \(answers.refused == 1 ? "a case was" : "\(answers.refused) cases were") refused; each says why under “refused”"
            )
        } catch let error as CaseDocumentError {
            try Self.fail("stats", "\(name): \(error)")
        }
    }
}
