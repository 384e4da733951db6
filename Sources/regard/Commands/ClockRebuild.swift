import ArgumentParser
import Kernel
import StandardsRules
import Store

extension ClockCommand {
    /// `regard clock rebuild [--check]`: counts all clocks of the desk again.
    struct Rebuild: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rebuild",
            abstract: "Count all clocks of the desk again, from what was recorded.",
            discussion: """
                Prints each clock that was not what was recorded. With --check nothing is changed, and the exit status is 1 when \
                something differs. It may be stopped and run again.
                """)

        @Flag(help: "Change nothing.")
        var check = false

        @OptionGroup var store: StoreOptions

        func run() async throws {
            StopSignal.listen()
            try await OpenHouse.with(store.configuration(), mustExist: check) { house in
                let (counted, differing) = try await rebuild(house.database)
                Output.line("\(counted) conversations and records counted, \(differing) clocks differed")
                if StopSignal.isGiven { throw ExitCode(130) }
                if check, differing > 0 { throw ExitCode.failure }
            }
        }

        /// How many were counted and how many clocks differed; a batch a transaction.
        private func rebuild(_ database: any Database) async throws -> (counted: Int, differing: Int) {
            var (rebuild, differing) = (Clocks.Rebuild(), 0)
            while !rebuild.isOver, !StopSignal.isGiven {
                rebuild = try await database.write { [rebuild, check] tx in
                    var next = rebuild
                    try Clocks.rebuild(&next, isCheck: check, in: tx)
                    return next
                }
                for difference in rebuild.differences { Output.line(difference.text) }
                differing += rebuild.differences.count
                rebuild.differences = []
            }
            return (rebuild.counted, differing)
        }
    }
}

extension Clocks.Difference {
    /// "clock 7 of conversation 4, standard 2, exchange 1: was missed, is met".
    fileprivate var text: String {
        guard let clock = row ?? counted else { return "" }
        let subject =
            switch clock.subject {
            case .conversation(let id): "conversation \(id)"
            case .record(let id): "record \(id)"
            }
        let place = "clock of \(subject), standard \(clock.standard), exchange \(clock.exchange)"
        return "\(place): was \(row?.inWords ?? "missing"), is \(counted?.inWords ?? "nothing that was recorded")"
    }
}

extension StandardClock {
    fileprivate var inWords: String {
        let verdict = met.map { $0 ? "met" : "missed" } ?? state.rawValue
        let end = stopped.map { ", stopped \($0.iso8601)" } ?? ""
        return
            "\(verdict), began \(began.iso8601)\(end), used \(used.milliseconds / 1000) s of \(target.milliseconds / 1000) s"
    }
}
