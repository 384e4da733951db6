extension CaseKind {
    /// `{"calls": 100, "interval_minutes": 30, "aht_seconds": 180, "target_seconds": 20, "agents": 14}`, optionally with
    /// `service_target` (0.8) and `patience_mean_seconds`, alone or within `erlang_a`.
    ///
    /// Gives `offered_erlangs`, `erlang_b`, `erlang_c_wait_probability`, `service_level`, `asa_seconds`, `mean_queue`,
    /// `occupancy`, `agents_for_80_percent` and `agents_for_target`; with a patience `erlang_a` with `wait_probability`,
    /// `abandon_probability`, `mean_queue`, `asa_seconds` and `occupancy`. With no more agents than erlangs `overloaded`
    /// is true, everybody waits and there is no mean wait.
    static let erlang = CaseKind(
        sections: ["erlang", "published"],
        inputs: [
            "calls", "interval_minutes", "aht_seconds", "target_seconds", "agents", "service_target",
            "patience_mean_seconds",
        ],
        suits: { $0.has("calls") },
        compute: { input throws(CaseRefusal) in
            let demand = try QueueDemand(input)
            var results = demand.withEndlessPatience
            if let patience = try demand.patience(input) { results["erlang_a"] = .object(demand.with(patience)) }
            return results
        })
}

/// What a staffing case asks for, checked.
private struct QueueDemand {
    let load: Double
    let agents: Int
    let handling: Double
    let target: Double
    let share: Double

    /// Beyond that the recursion over agents takes too long to wait for.
    static let mostAgents = 10_000_000

    init(_ input: CaseInput) throws(CaseRefusal) {
        handling = try input.positive("aht_seconds")
        load = try input.positive("calls") * handling / (input.positive("interval_minutes") * 60)
        agents = try input.count("agents")
        target = try input.number("target_seconds")
        share = try input.number("service_target", default: 0.8)
        guard load > 0, load < Double(Self.mostAgents), (1...Self.mostAgents).contains(agents) else {
            throw CaseRefusal(
                "The load and the agents must lie between 0 and \(Self.mostAgents), with 1 agent or more.")
        }
        guard target >= 0 else { throw CaseRefusal("target_seconds is below 0: a wait starts at 0.") }
        guard share >= 0, share < 1 else {
            throw CaseRefusal("service_target is \(share): give a share from 0 to below 1, such as 0.8.")
        }
    }

    func patience(_ input: CaseInput) throws(CaseRefusal) -> ErlangA? {
        let holder = input.has("erlang_a") ? try input.object("erlang_a") : input
        guard holder.has("patience_mean_seconds") else { return nil }
        let patience = try holder.positive("patience_mean_seconds")
        guard patience > handling * 1e-6, patience < handling * 1e6 else {
            throw CaseRefusal("patience_mean_seconds is \(patience), too far from aht_seconds to be computed.")
        }
        return ErlangA(load: load, servers: agents, handling: handling, patience: patience)
    }

    var withEndlessPatience: [String: CaseValue] {
        let queue = ErlangC(load: load, servers: agents, handling: handling)
        return [
            "offered_erlangs": .result(load),
            "erlang_b": .result(ErlangB.blocking(load: load, servers: agents)),
            "overloaded": .flag(queue == nil),
            "erlang_c_wait_probability": .result(queue?.waitProbability ?? 1),
            "service_level": .result(queue?.answered(within: target) ?? 0),
            "asa_seconds": .result(queue?.meanWait),
            "mean_queue": .result(queue?.meanQueue),
            "occupancy": .result(queue?.occupancy ?? 1),
            "agents_for_80_percent": agentsNeeded(0.8),
            "agents_for_target": agentsNeeded(share),
        ]
    }

    func with(_ patience: ErlangA) -> [String: CaseValue] {
        [
            "patience_mean_seconds": .result(patience.patience),
            "wait_probability": .result(patience.waitProbability),
            "abandon_probability": .result(patience.abandonProbability),
            "mean_queue": .result(patience.meanQueue),
            "asa_seconds": .result(patience.meanWait),
            "occupancy": .result(patience.occupancy),
        ]
    }

    private func agentsNeeded(_ share: Double) -> CaseValue {
        let queue = ErlangC.fewest(load: load, handling: handling, answering: share, within: target)
        return .result(queue.map { Double($0.servers) })
    }
}
