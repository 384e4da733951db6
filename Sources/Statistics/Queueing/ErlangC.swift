#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Waiting with endless patience: calls that find all servers busy queue until one is free (Erlang 1917; Cooper 1981, ch. 3).
///
/// Overstaffs where people hang up; `ErlangA` is for those. Times are in the unit of `handling`.
package struct ErlangC: Sendable, Hashable {
    /// In erlangs: calls per unit of time, times `handling`.
    package let load: Double
    package let servers: Int
    /// The mean time that one call keeps a server.
    package let handling: Double
    /// The probability that a call has to wait.
    package let waitProbability: Double

    /// Nil unless the load is 0 or more and below the number of servers (otherwise the queue grows for ever) and handling
    /// takes time.
    package init?(load: Double, servers: Int, handling: Double) {
        guard load >= 0, load < Double(servers), handling > 0, handling.isFinite else { return nil }
        self.init(
            load: load, servers: servers, handling: handling, blocking: ErlangB.blocking(load: load, servers: servers))
    }

    private init(load: Double, servers: Int, handling: Double, blocking: Double) {
        (self.load, self.servers, self.handling) = (load, servers, handling)
        waitProbability = blocking * Double(servers) / (Double(servers) - load * (1 - blocking))
    }

    /// The share of calls answered within that time: 1 − P e^(−(N − A) t / h).
    package func answered(within time: Double) -> Double {
        1 - waitProbability * exp(-spare * time / handling)
    }

    /// The mean wait of all calls, those that wait not at all included: P h / (N − A).
    package var meanWait: Double { waitProbability * handling / spare }

    /// The time that the given share of calls waits at most; 0 when so many do not wait at all.
    package func wait(ofShare share: Double) -> Double {
        guard share < 1 else { return .infinity }
        return max(0, log(waitProbability / (1 - share)) * handling / spare)
    }

    /// The mean number of calls waiting: P A / (N − A).
    package var meanQueue: Double { waitProbability * load / spare }

    /// The share of time that a server is busy.
    package var occupancy: Double { load / Double(servers) }

    private var spare: Double { Double(servers) - load }

    /// The fewest servers with which that share of calls is answered within the time; nil unless 0 ≤ share < 1, the load is
    /// finite and handling takes time.
    package static func fewest(load: Double, handling: Double, answering share: Double, within time: Double) -> Self? {
        guard load >= 0, load < Double(Share.largestN), handling > 0, handling.isFinite else { return nil }
        guard share >= 0, share < 1, time >= 0 else { return nil }
        var servers = Int(load.rounded(.down)) + 1
        var blocking = ErlangB.blocking(load: load, servers: servers)
        while true {
            let queue = Self(load: load, servers: servers, handling: handling, blocking: blocking)
            if queue.answered(within: time) >= share { return queue }
            servers += 1
            blocking = ErlangB.next(blocking, load: load, servers: servers)
        }
    }
}
