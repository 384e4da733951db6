import Foundation
package import Kernel
package import Store

/// What runs each kind of job.
package struct JobHandlers: Sendable {
    typealias Handler = @Sendable (Data, any Database) async throws -> Void
    var handlers: [String: Handler] = [:]

    package init() {}

    /// Says what runs jobs of this type.
    package mutating func add<J: Job>(_: J.Type, _ run: @escaping @Sendable (J, any Database) async throws -> Void) {
        handlers[J.name] = { try await run(JSONDecoder().decode(J.self, from: $0), $1) }
    }
}

/// Claims due jobs and runs them, until its task is cancelled.
package struct JobRunner: Sendable {
    let database: any Database
    let handlers: JobHandlers
    let clock: any Clock
    let report: @Sendable (_ job: String, _ id: ID<QueuedJob>, _ problem: String) -> Void

    /// `report` hears of each failure, to log it.
    package init(
        _ database: any Database, handlers: JobHandlers, clock: any Clock,
        report: @escaping @Sendable (_ job: String, _ id: ID<QueuedJob>, _ problem: String) -> Void
    ) {
        self.database = database
        self.handlers = handlers
        self.clock = clock
        self.report = report
    }

    /// Runs jobs as they fall due. Woken by announcements, also of jobs for later; looks by itself at least every 15 seconds.
    package func run() async {
        let wakes = database.announcements()
        await withTaskGroup(of: Void.self) { group in
            let (ticks, tick) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
            group.addTask {
                for await message in wakes where message == "job" || message == "resync" { tick.yield() }
                tick.finish()
            }
            tick.yield()
            var alarm = ContinuousClock.now
            for await _ in ticks {
                if Task.isCancelled { break }
                await runDue()
                let next = ContinuousClock.now + .milliseconds(await pause())
                guard next < alarm || alarm <= .now else { continue }
                alarm = next
                group.addTask {
                    try? await Task.sleep(until: next)
                    tick.yield()
                }
            }
            group.cancelAll()
        }
    }

    /// Runs everything that is due now, and what that queues for now; how many jobs ran.
    @discardableResult
    package func runDue() async -> Int {
        var count = 0
        while !Task.isCancelled {
            let end = clock.now + Self.lease
            guard let jobs = try? await database.write({ try Jobs.claim(limit: 20, lease: Self.lease, in: $0) }),
                !jobs.isEmpty
            else { break }
            // Once its lease has passed, a job that still waits behind slow ones may have been claimed by another runner.
            for job in jobs where clock.now < end {
                await run(job)
                count += 1
            }
        }
        return count
    }

    private static let lease = Span.minutes(5)

    func run(_ job: QueuedJob) async {
        do {
            guard let handler = handlers.handlers[job.name] else { throw UnknownJob(name: job.name) }
            try await handler(Data(job.payload.utf8), database)
            try await database.write { try Jobs.finish(job, in: $0) }
        } catch is CancellationError {
            // The program is ending: that is no failure of the job, and whoever runs next may have it at once.
            try? await database.write { try Jobs.release(job, in: $0) }
        } catch {
            let problem = "\(error)"
            let permanent = error is any PermanentFailure
            report(job.name, job.id, problem)
            try? await database.write { try Jobs.postpone(job, problem: problem, permanent: permanent, in: $0) }
        }
    }

    /// Milliseconds until the next job is due, between 50 and 15,000.
    private func pause() async -> Int64 {
        let due = try? await database.read { try Jobs.nextDue(in: $0) }
        guard let moment = due ?? nil else { return 15_000 }
        return min(max((moment - clock.now).milliseconds, 50), 15_000)
    }
}

private struct UnknownJob: PermanentFailure, CustomStringConvertible {
    let name: String
    var description: String { "no part of this program runs jobs named \(name)" }
}
