import Foundation

extension ErlangA {
    /// The share of all calls that are answered within `time`; who hangs up is not answered.
    ///
    /// A call that finds all servers busy and j waiting is answered after a wait V that is the sum of exponential times with
    /// the rates N/h + kθ, k = 0…j (each before it is answered or hangs up): exp(-θV) has the beta distribution with the
    /// parameters c = N/(hθ) and j + 1. It is answered within t when V ≤ t and its own patience, too, is longer than V, which has
    /// the probability E[exp(-θV); V ≤ t] = c/(c + j + 1) · P(B ≥ exp(-θt)), B beta with c + 1 and j + 1.
    package func answered(within time: Double) -> Double {
        guard time >= 0 else { return 0 }
        // Who waits ten thousand times as long as a call takes hangs up so seldom that no digit shown differs; too few people
        // then have a queue that is longer than anybody counts.
        if patience > 10_000 * handling {
            return ErlangC(load: load, servers: servers, handling: handling)?.answered(within: time) ?? 0
        }
        let impatience = handling / patience
        let (servers, start) = (Double(servers), exp(-time / patience))
        let shape = servers / impatience
        var (weight, all, answered, length, within) = (1.0, 0.0, 0.0, 0.0, 1.0)
        while weight > 1e-15 * max(all, 1e-300), length < 1e6 {
            // It only falls with the length of the queue: where it has come to nothing, nothing is left to compute.
            if within > 1e-14 { within = BetaDistribution(a: shape + 1, b: length + 1).upperTail(start) }
            all += weight
            answered += weight * shape / (shape + length + 1) * within
            length += 1
            weight *= load / (servers + length * impatience)
            if weight > 1e200 { (weight, all, answered) = (weight / 1e200, all / 1e200, answered / 1e200) }
        }
        return 1 - waitProbability + waitProbability * answered / all
    }

    /// The fewest servers that answer a share of all calls within a time, at most 10,000; nil when no number does, or one of the
    /// values is unusable.
    package static func fewest(
        load: Double, handling: Double, patience: Double, answering share: Double, within time: Double
    ) -> ErlangA? {
        func queue(_ servers: Int) -> ErlangA? {
            ErlangA(load: load, servers: servers, handling: handling, patience: patience)
        }
        func suffices(_ servers: Int) -> Bool { queue(servers).map { $0.answered(within: time) >= share } ?? false }
        guard share > 0, share < 1, time >= 0, queue(1) != nil else { return nil }
        var (least, most) = (0, 1)
        while !suffices(most) {
            guard most < 10_000 else { return nil }
            (least, most) = (most, min(2 * most, 10_000))
        }
        while most - least > 1 {
            let middle = (least + most) / 2
            if suffices(middle) { most = middle } else { least = middle }
        }
        return queue(most)
    }
}
