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
    /// Hears of a failure; `job` is nil when the queue itself could not be asked or written to.
    package typealias Report = @Sendable (_ job: QueuedJob?, _ problem: String) -> Void

    let database: any Database
    let handlers: JobHandlers
    let clock: any Clock
    let lanes: [JobLane]
    let report: Report
    /// The time between two looks, and the longest that a lane waits before it asks for what is due.
    var patience = Duration.seconds(15)

    /// Jobs of other lanes than `lanes` are left to others. `report` hears of each failure, to log it. What it is told of a job may
    /// hold what servers said, and with it addresses.
    package init(
        _ database: any Database, handlers: JobHandlers, clock: any Clock, lanes: [JobLane] = JobLane.allCases,
        report: @escaping Report
    ) {
        self.database = database
        self.handlers = handlers
        self.clock = clock
        self.lanes = lanes
        self.report = report
    }

    /// Runs jobs as they fall due, each lane by itself. Woken by announcements, also of jobs for later; looks by itself at
    /// least every 15 seconds.
    package func run() async {
        await withTaskGroup(of: Void.self) { group in
            for lane in lanes { group.addTask { await JobLaneRun(self, lane).run() } }
            group.addTask {
                while !Task.isCancelled {
                    await look()
                    try? await Task.sleep(for: patience)
                }
            }
        }
    }

    /// Runs everything that is due now, and what that queues for now, one after the other; how many jobs ran.
    @discardableResult
    package func runDue() async -> Int {
        var count = 0
        while !Task.isCancelled {
            let before = count
            for lane in lanes {
                for batch in await claim(lane, limit: lane.batch) ?? [] { count += await run(batch, of: lane) }
            }
            if count == before { break }
        }
        return count
    }

    /// Sets right what a clock that jumped, or a program that was killed, has left.
    package func look() async {
        await orReport {
            let claimants = try await database.read { try Jobs.claimants(in: $0) }
            let ended = claimants.isEmpty ? [] : try await database.ended(of: claimants)
            let late = try await database.read { try Jobs.overdue(in: $0) }
            guard !ended.isEmpty || !late.isEmpty else { return }
            try await database.write { tx in
                try Jobs.release(claimsOf: ended, in: tx)
                try Jobs.pull(late, in: tx)
            }
        }
    }

    /// Claims due jobs of a lane, in batches of which each is run one after the other; nil when the queue could not be
    /// written to.
    func claim(_ lane: JobLane, limit: Int) async -> [[QueuedJob]]? {
        let claimed = await orReport { try await database.write { try Jobs.claim(lane, limit: limit, in: $0) } }
        return claimed.map { jobs in
            stride(from: 0, to: jobs.count, by: lane.batch).map {
                Array(jobs[$0..<min($0 + lane.batch, jobs.count)])
            }
        }
    }

    /// Runs jobs claimed just now; how many. Once the lease has passed, a job that still waits behind slow ones may have been
    /// claimed by another runner, and is left to it. When the program ends, whoever runs next may have those at once.
    func run(_ jobs: [QueuedJob], of lane: JobLane) async -> Int {
        let end = clock.now + lane.lease
        var waiting = jobs[...]
        while clock.now < end, !Task.isCancelled, let job = waiting.popFirst() { await run(job) }
        if Task.isCancelled { await giveBack(waiting) }
        return jobs.count - waiting.count
    }

    func run(_ job: QueuedJob) async {
        do {
            guard let handler = handlers.handlers[job.name] else { throw UnknownJob(name: job.name) }
            try await handler(Data(job.payload.utf8), database)
            try await database.write { try Jobs.finish(job, in: $0) }
        } catch is CancellationError where Task.isCancelled {
            // The program is ending: that is no failure of the job.
            await giveBack([job])
        } catch {
            let problem = "\(error)"
            let permanent = error is any PermanentFailure
            report(job, problem)
            await orReport {
                try await database.write { try Jobs.postpone(job, problem: problem, permanent: permanent, in: $0) }
            }
        }
    }

    private func giveBack(_ jobs: ArraySlice<QueuedJob>) async {
        guard !jobs.isEmpty else { return }
        await orReport {
            try await database.write { tx in
                for job in jobs { try Jobs.release(job, in: tx) }
            }
        }
    }

    /// How long until the next job of the lane is due, between 50 ms and its `patience`.
    func pause(_ lane: JobLane) async -> Duration {
        let next = await orReport { try await database.read { try Jobs.nextDue(lane, in: $0) } }
        guard let moment = next ?? nil else { return patience }
        return min(max(.milliseconds((moment - clock.now).milliseconds), .milliseconds(50)), patience)
    }

    /// What the queue gives; nil when the database is not well, which is reported.
    @discardableResult
    private func orReport<T: Sendable>(_ ask: () async throws -> T) async -> T? {
        do {
            return try await ask()
        } catch is CancellationError where Task.isCancelled {
            return nil
        } catch {
            report(nil, "\(error)")
            return nil
        }
    }
}

private struct UnknownJob: PermanentFailure, CustomStringConvertible {
    let name: String
    var description: String { "no part of this program runs jobs named \(name)" }
}
