/// What was measured, as one table.
struct BenchReport {
    let engine: String
    private var rows: [[String]] = []

    init(engine: String) {
        self.engine = engine
    }

    /// One figure that is not a rate.
    mutating func add(_ what: String, _ value: String) {
        rows.append([what, value, "", "", "", "", ""])
        Output.error("\(engine): \(what): \(value)")
    }

    /// One page, asked for by one client and by eight.
    mutating func add(_ what: String, _ one: Load.Result, _ eight: Load.Result) {
        rows.append([
            what, "", one.rate, one.latency, eight.rate, eight.latency, eight.cpu,
        ])
        Output.error("\(engine): \(what): \(one.rate)/s by 1, \(eight.rate)/s by 8, \(eight.cpu) ms CPU each")
    }

    /// The table in Markdown.
    var table: String {
        let heads = [
            engine, "value", "1 client /s", "p50 / p95 / p99 ms", "8 clients /s", "p50 / p95 / p99 ms", "CPU ms each",
        ]
        let lines = [heads, heads.map { _ in "---" }] + rows
        return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}
