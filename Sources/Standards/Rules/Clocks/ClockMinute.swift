import Jobs
package import Kernel
package import Store

/// Every minute: tells which clocks are about to run out, and which have. Safe to run twice: what was told stands in the
/// clock's row. The next minute is planned first, so that it comes also when this one is cut off.
package struct ClockMinute: Job {
    package static let name = "standards.minute"
    package static let longestWait: Span? = .minutes(1)

    package init() {}

    /// Queues the minute's work for now: every node does when it starts.
    package static func begin(in tx: Transaction) throws {
        try Jobs.enqueue(ClockMinute(), key: name, in: tx)
    }

    /// Runs it.
    package func run(_ database: any Database) async throws {
        try await database.write { tx in
            let minute = tx.now.milliseconds.flooredQuotient(by: 60_000) + 1
            try Jobs.enqueue(ClockMinute(), at: Instant(milliseconds: minute * 60_000), key: Self.name, in: tx)
        }
        while try await database.write({ try Clocks.tell(in: $0) }) > 0 {}
    }
}
