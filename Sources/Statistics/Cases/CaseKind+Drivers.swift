extension CaseKind {
    /// `{"outcome": [5, 4, …], "drivers": {"speed": [4, 4, …], …}}`, null where a value is missing; with `bootstrap` (a number of
    /// draws, at most 10,000) and `seed` also ranges.
    ///
    /// Gives `n`, `lost` (rows with a missing value), `r2`, and by driver `lmg_shapley`, `relative_weights_johnson`, `last`,
    /// `first`, `pratt`, `std_beta`, and with a bootstrap `lmg_shapley_range` and `relative_weights_johnson_range`.
    static let drivers = CaseKind(
        sections: ["drivers"], inputs: ["bootstrap", "seed"], suits: { $0.has("outcome", "drivers") },
        compute: { input throws(CaseRefusal) in
            let table = try DriverTable(input)
            guard let correlations = table.correlations(of: nil) else {
                throw CaseRefusal(
                    "The columns need one length, values that vary and more complete rows than columns; these have not."
                )
            }
            guard let analysis = DriverAnalysis(correlations) else {
                throw CaseRefusal("A driver is nearly a mixture of the others: leave it out.")
            }
            func named<Value>(_ list: [Value], _ result: (Value) -> CaseValue) -> CaseValue {
                .object(Dictionary(zip(table.names, list.map(result))) { $1 })
            }
            var results: [String: CaseValue] = [
                "n": .number(Double(correlations.n)), "lost": .number(Double(correlations.lost)),
                "r2": .result(analysis.rSquared),
                "lmg_shapley": named(analysis.lmg) { .result($0) },
                "relative_weights_johnson": named(analysis.johnson) { .result($0) },
                "last": named(analysis.last) { .result($0) },
                "first": named(analysis.first) { .result($0) },
                "pratt": named(analysis.pratt) { .result($0) },
                "std_beta": named(analysis.coefficients) { .result($0) },
            ]
            if let ranges = try table.ranges(input) {
                results["lmg_shapley_range"] = named(Array(ranges.prefix(table.names.count))) { .result($0) }
                results["relative_weights_johnson_range"] = named(Array(ranges.dropFirst(table.names.count))) {
                    .result($0)
                }
            }
            return results
        })
}

/// The columns of a driver case.
private struct DriverTable {
    let names: [String]
    let outcome: [Double]
    let columns: [[Double]]

    init(_ input: CaseInput) throws(CaseRefusal) {
        outcome = try input.numbersOrMissing("outcome")
        let drivers = try input.object("drivers")
        names = drivers.values.keys.sorted()
        var columns: [[Double]] = []
        for name in names { columns.append(try drivers.numbersOrMissing(name)) }
        self.columns = columns
        guard (1...DriverAnalysis.mostDrivers).contains(names.count) else {
            throw CaseRefusal("There are \(names.count) drivers: give from 1 to \(DriverAnalysis.mostDrivers).")
        }
    }

    func correlations(of rows: [Int]?) -> Correlations? {
        guard let rows else { return Correlations(outcome: outcome, drivers: columns) }
        return Correlations(
            outcome: rows.map { outcome[$0] }, drivers: columns.map { column in rows.map { column[$0] } })
    }

    /// The limits of LMG for each driver, then those of Johnson's weights; nil when no bootstrap is asked for.
    func ranges(_ input: CaseInput) throws(CaseRefusal) -> [Interval]? {
        guard input.has("bootstrap") else { return nil }
        let (draws, level) = (try input.count("bootstrap"), try input.level())
        let seed = input.has("seed") ? try input.count("seed") : 1
        guard (20...10_000).contains(draws) else {
            throw CaseRefusal("bootstrap is \(draws): give a number of draws from 20 to 10000.")
        }
        let complete = outcome.indices.filter { row in outcome[row].isFinite && columns.allSatisfy { $0[row].isFinite }
        }
        return Bootstrap.percentileIntervals(rows: complete.count, draws: draws, seed: UInt64(seed), at: level) {
            places in
            correlations(of: places.map { complete[$0] }).flatMap(DriverAnalysis.init).map { $0.lmg + $0.johnson }
        }
    }
}
