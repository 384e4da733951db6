/// Waiting with patience that ends: calls queue, and hang up after an exponentially distributed time (Palm 1957; Garnett,
/// Mandelbaum & Reiman 2002, Manufacturing & Service Operations Management 4:208–227).
///
/// The queue has a steady state at any load. Times are in the unit of `handling` and `patience`.
package struct ErlangA: Sendable, Hashable {
    /// In erlangs: calls per unit of time, times `handling`.
    package let load: Double
    package let servers: Int
    package let handling: Double
    /// The mean time after which a waiting call hangs up.
    package let patience: Double
    /// The probability that a call finds all servers busy.
    package let waitProbability: Double
    /// The mean number of calls waiting.
    package let meanQueue: Double

    /// Nil unless the load is above 0, there is a server, and both times are above 0 and finite.
    package init?(load: Double, servers: Int, handling: Double, patience: Double) {
        guard load > 0, load.isFinite, servers > 0, handling > 0, patience > 0 else { return nil }
        let impatience = handling / patience
        guard impatience.isFinite, impatience > 0 else { return nil }
        (self.load, self.servers, self.handling, self.patience) = (load, servers, handling, patience)
        let queue = QueueStates(load: load, servers: Double(servers), impatience: impatience)
        let blocking = ErlangB.blocking(load: load, servers: servers)
        let free = queue.empty > 0 ? queue.empty * (1 - blocking) / blocking : 0
        waitProbability = queue.weight / (queue.weight + free)
        meanQueue = queue.weightedLength / (queue.weight + free)
    }

    /// The share of calls that hang up before they are answered: θ L / λ.
    package var abandonProbability: Double { meanQueue * handling / patience / load }

    /// The mean time that a call waits, until it is answered or hangs up: L / λ.
    package var meanWait: Double { meanQueue * handling / load }

    /// The share of time that a server is busy.
    package var occupancy: Double { load * (1 - abandonProbability) / Double(servers) }
}

/// The states with all servers busy and 0, 1, 2 … waiting, weighted relative to the likeliest of them.
///
/// Walks outwards from that one and stops where the rest no longer counts, so that nothing overflows at any load.
private struct QueueStates {
    /// The weight of the state with nobody waiting; 0 when it no longer counts.
    private(set) var empty = 0.0
    private(set) var weight = 0.0
    private(set) var weightedLength = 0.0

    init(load: Double, servers: Double, impatience: Double) {
        let likeliest = max(0, ((load - servers) / impatience).rounded(.down))
        var (length, current) = (likeliest, 1.0)
        while current > 1e-18 * max(weight, 1) {
            add(current, length)
            length += 1
            current *= load / (servers + length * impatience)
        }
        (length, current) = (likeliest, 1.0)
        while length > 0, current > 1e-18 * weight {
            current *= (servers + length * impatience) / load
            length -= 1
            add(current, length)
        }
        if length == 0 { empty = current }
    }

    private mutating func add(_ current: Double, _ length: Double) {
        weight += current
        weightedLength += current * length
    }
}
