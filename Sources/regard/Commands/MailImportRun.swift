import ConversationsRules
import PeopleRules
import Store
import Synchronization

/// One run of the import, watched over: it shows how far it is, and stops between two batches when somebody presses Ctrl-C or
/// the database takes no more.
struct MailImportRun {
    let database: any Database
    let ours: OurAddresses
    let paths: [String]

    /// What the run came to.
    func run() async throws -> MailImportSummary {
        let clock = ContinuousClock()
        let start = clock.now
        StopSignal.listen()
        let line = ProgressLine(start: start)
        let latest = Mutex(MailImport.Progress())
        var fault: DatabaseFault?
        do {
            let progress = try await MailImport(database, ours: ours).run(
                paths, isStopped: { StopSignal.isGiven },
                report: { progress in
                    latest.withLock { if $0.found < progress.found { $0 = progress } }
                    line.show(progress.found)
                })
            latest.withLock { $0 = progress }
        } catch let error as DatabaseFault {
            fault = error
        }
        line.end()
        return MailImportSummary(
            progress: latest.withLock { $0 }, seconds: start.duration(to: clock.now).seconds,
            wasStopped: StopSignal.isGiven, fault: fault)
    }
}

/// A line with the count and the rate: the same line of a terminal again and again, else a new one each 5 s.
private final class ProgressLine: Sendable {
    private let start: ContinuousClock.Instant
    private let last: Mutex<ContinuousClock.Instant>
    private let isWatched = Output.isWatched

    init(start: ContinuousClock.Instant) {
        self.start = start
        last = Mutex(start)
    }

    func show(_ count: Int) {
        let now = ContinuousClock.now
        let isDue = last.withLock { last in
            guard last.duration(to: now) >= (isWatched ? .milliseconds(100) : .seconds(5)) else { return false }
            last = now
            return true
        }
        guard isDue else { return }
        let seconds = max(start.duration(to: now).seconds, 0.001)
        let text = "\(count) messages, \(Int(Double(count) / seconds)) a second"
        if isWatched { Output.progress(text) } else { Output.error(text) }
    }

    /// Makes room for what comes after.
    func end() {
        if isWatched { Output.progress("") }
    }
}

extension Duration {
    /// The whole of it in seconds.
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
