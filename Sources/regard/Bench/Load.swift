import Foundation
import Synchronization

/// Asks for pages from several clients at once, each on a thread of its own, for some seconds.
struct Load: Sendable {
    let port: Int
    let clients: Int
    let seconds: Double
    /// What the `n`th request of a client does; false when the answer was not the one expected.
    let request: @Sendable (_ line: HTTPLine, _ n: Int) -> Bool

    struct Result: Sendable {
        let count: Int
        let failures: Int
        let perSecond: Double
        /// Milliseconds, ascending.
        let times: [Double]
        let cpuPerRequest: Double

        func percentile(_ share: Double) -> Double {
            times.isEmpty ? 0 : times[min(times.count - 1, Int(Double(times.count) * share))]
        }

        var rate: String { failures == 0 ? "\(Int(perSecond))" : "\(Int(perSecond)) (\(failures) failed)" }
        var latency: String {
            [0.5, 0.95, 0.99].map { String(format: "%.2f", percentile($0)) }.joined(separator: " / ")
        }
        var cpu: String { String(format: "%.2f", cpuPerRequest) }
    }

    /// Runs it against the process `pid` and says what it cost.
    func run(against pid: Int32) async -> Result {
        let collected = Collected()
        let use = ProcessUse(pid: pid)
        let cpu = use.processorTime
        let clock = ContinuousClock()
        let start = clock.now
        await withTaskGroup(of: Void.self) { group in
            for client in 0..<clients {
                group.addTask { await onThread { self.work(client, until: start + .seconds(self.seconds), collected) } }
            }
        }
        let wall = (clock.now - start).milliseconds / 1000
        let (times, failures) = collected.all
        return Result(
            count: times.count, failures: failures, perSecond: Double(times.count) / wall, times: times.sorted(),
            cpuPerRequest: times.isEmpty ? 0 : (use.processorTime - cpu) * 1000 / Double(times.count))
    }

    private func work(_ client: Int, until end: ContinuousClock.Instant, _ collected: Collected) {
        let clock = ContinuousClock()
        var line = HTTPLine(port: port)
        var times: [Double] = []
        var failures = 0
        var n = client &* 1_000_003
        while clock.now < end {
            let start = clock.now
            guard let open = line, request(open, n) else {
                failures += 1
                line = HTTPLine(port: port)
                if failures > 100 { break }
                continue
            }
            times.append((clock.now - start).milliseconds)
            n &+= 1
        }
        collected.add(times, failures)
    }
}

/// What all clients measured.
private final class Collected: Sendable {
    private let state = Mutex<(times: [Double], failures: Int)>(([], 0))

    func add(_ times: [Double], _ failures: Int) {
        state.withLock { state in
            state.times += times
            state.failures += failures
        }
    }

    var all: (times: [Double], failures: Int) { state.withLock { $0 } }
}

/// Runs blocking work on a thread of its own.
private func onThread(_ work: @escaping @Sendable () -> Void) async {
    await withCheckedContinuation { continuation in
        let thread = Thread {
            work()
            continuation.resume()
        }
        thread.start()
    }
}
