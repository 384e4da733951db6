import Kernel
package import Store

extension RecordFile {
    /// What became of a file.
    package struct Outcome: Sendable {
        package internal(set) var tally = ServiceRecords.Tally()
        /// The lines that were not taken, by their number.
        package internal(set) var problems: [Problem]
    }

    private static let batch = 200

    /// Keeps all lines that can be kept, some a transaction. Safe to repeat.
    package func keep(in database: any Database) async throws -> Outcome {
        var outcome = Outcome(problems: problems)
        for start in stride(from: 0, to: lines.count, by: Self.batch) {
            let part = try await database.write { try keep(from: start, count: Self.batch, in: $0) }
            outcome.tally += part.tally
            outcome.problems += part.problems
        }
        outcome.problems.sort { $0.line < $1.line }
        return outcome
    }
}
