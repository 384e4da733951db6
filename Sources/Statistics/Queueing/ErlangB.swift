/// Loss: calls that find all servers busy are turned away (Erlang 1917; Cooper 1981, Introduction to Queueing Theory, ch. 3).
///
/// The load is in erlangs: calls per unit of time, times the mean handling time.
package enum ErlangB {
    /// The share of calls turned away; 1 without servers.
    ///
    /// By B(n) = A B(n−1) / (n + A B(n−1)), which stays exact for any load; needs `servers` steps.
    package static func blocking(load: Double, servers: Int) -> Double {
        precondition(load >= 0 && servers >= 0, "a load and its servers are never below 0")
        var blocking = 1.0
        for n in stride(from: 1, through: servers, by: 1) {
            blocking = next(blocking, load: load, servers: n)
        }
        return blocking
    }

    /// The largest load at which no more than that share of calls is turned away; nil unless 0 < share < 1 and there is
    /// at least one server.
    package static func load(servers: Int, blocking share: Double) -> Double? {
        guard servers > 0, share > 0, share < 1 else { return nil }
        var (low, high) = (0.0, Double(servers) / (1 - share))
        while true {
            let middle = low + (high - low) / 2
            if middle <= low || middle >= high { return low }
            if blocking(load: middle, servers: servers) <= share { low = middle } else { high = middle }
        }
    }

    /// The blocking with one server more than before.
    static func next(_ blocking: Double, load: Double, servers: Int) -> Double {
        load * blocking / (Double(servers) + load * blocking)
    }
}
