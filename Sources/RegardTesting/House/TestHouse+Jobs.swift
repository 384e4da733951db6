import ChannelsRules
import ConversationsRules
package import Jobs
import Kernel
import Synchronization

extension TestHouse {
    /// Runs everything that is due by the house's clock, and what that queues for now; how many jobs ran.
    /// Throws what the first job that failed said. `handlers` are those of rooms further down.
    @discardableResult
    package func runQueued(_ handlers: JobHandlers = JobHandlers()) async throws -> Int {
        var handlers = handlers
        handlers.add(SendMail.self) { [server] in try await server.postman.run($0, $1) }
        handlers.add(WakeConversation.self) { try await $0.run($1) }
        let failures = Failures()
        let runner = JobRunner(database, handlers: handlers, clock: clock) { job, problem in
            failures.add(JobFailed(job: job?.name ?? "the queue", problem: problem))
        }
        let count = await runner.runDue()
        if let failure = failures.first { throw failure }
        return count
    }
}

/// A job that failed in a test.
package struct JobFailed: Error, Equatable {
    package let job: String
    package let problem: String
}

private final class Failures: Sendable {
    private let failures = Mutex<[JobFailed]>([])

    var first: JobFailed? { failures.withLock(\.first) }

    func add(_ failure: JobFailed) {
        failures.withLock { $0.append(failure) }
    }
}
