package import Jobs
package import Kernel
package import Store

/// Every minute: warns, tells what is late, breaks what stayed undone. Safe to run twice: what was told stands in the promise's
/// row. The next minute is planned first, so that it comes also when this one is cut off.
package struct PromiseMinute: Job {
    package static let name = "promises.minute"
    package static let longestWait: Span? = .minutes(1)

    package init() {}

    /// Queues the minute's work for now: every node does when it starts.
    package static func begin(in tx: Transaction) throws {
        try Jobs.enqueue(PromiseMinute(), key: name, in: tx)
    }

    /// Runs it.
    package func run(_ database: any Database) async throws {
        try await database.write { tx in
            let minute = tx.now.milliseconds.flooredQuotient(by: 60_000) + 1
            try Jobs.enqueue(PromiseMinute(), at: Instant(milliseconds: minute * 60_000), key: Self.name, in: tx)
        }
        while try await database.write({ try Promises.tell(in: $0) }) > 0 {}
    }
}

/// What runs the room's jobs.
package enum PromiseJobs {
    /// Says what runs them.
    package static func add(to handlers: inout JobHandlers) {
        handlers.add(PromiseMinute.self) { try await $0.run($1) }
        handlers.add(PassOnPromises.self) { try await $0.run($1) }
    }
}
