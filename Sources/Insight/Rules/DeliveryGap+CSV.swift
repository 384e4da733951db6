package import ConversationsRules
import Statistics
import VoiceRules

extension DeliveryGap {
    /// The numbers of the page as a table of comma-separated values (RFC 4180), in percent and points with one decimal; a cell is
    /// empty where the page shows no number. `names` are the contact points', `inAll` heads the first line.
    package func csv(names: [ContactPointID: String], inAll: String) -> String {
        let lines = [self.inAll] + points
        let rows = lines.map { line in
            [line.point.flatMap { names[$0] } ?? inAll] + line.cells
        }
        return ([Self.heads] + rows).map { $0.map(\.cell).joined(separator: ",") + "\r\n" }.joined()
    }

    static let heads = [
        "where", "believe_percent", "believe_low", "believe_high", "believe_more", "believe_answers", "believe_asked",
        "customers_percent", "customers_low", "customers_high", "customers_more", "customers_as_expected",
        "customers_less", "customers_answers", "gap_points", "gap_low", "gap_high", "verdict", "method",
    ]
}

extension DeliveryGap.Line {
    fileprivate var cells: [String] {
        believed + said + [String(counts.more), String(counts.asExpected), String(counts.less), String(counts.all)]
            + distance
    }

    private var believed: [String] {
        guard case .share(let share, let asked, _) = belief else { return Array(repeating: "", count: 6) }
        return [percent(share.value), percent(belief.range?.lower), percent(belief.range?.upper)]
            + [String(share.count), String(share.n), String(asked)]
    }

    private var said: [String] {
        guard case .share(let share) = experience else { return ["", "", ""] }
        return [percent(share.value), percent(experience.range?.lower), percent(experience.range?.upper)]
    }

    private var distance: [String] {
        let limits = gap.difference?.limits
        return [percent(gap.difference?.value), limit(limits?.lower), limit(limits?.upper), gap.verdict, method]
    }

    private var method: String {
        guard gap.difference != nil, case .share(_, _, let isCensus) = belief else { return "" }
        return isCensus ? "census" : "newcombe"
    }

    /// A share in per cent with one decimal; a difference so in points.
    private func percent(_ share: Double?) -> String {
        share.map { written(Int(($0 * 1000).rounded())) } ?? ""
    }

    /// A limit of a gap likewise; one that does not reach 0 is not written as 0.0 where the gap is clear.
    private func limit(_ value: Double?) -> String {
        guard let value, case .clear = gap, abs(value) < 0.01 else { return percent(value) }
        return written(ToldTenths(beside0: value).tenths)
    }

    private func written(_ tenths: Int) -> String {
        "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}

extension String {
    /// One cell: in quotation marks where it holds a sign of the format. A name that a spreadsheet would take for a formula
    /// gets an apostrophe in front.
    fileprivate var cell: String {
        let isNumber = Double(self) != nil
        let plain = !isNumber && first.map { "=+-@\t\r".contains($0) } == true ? "'" + self : self
        guard plain.contains(where: { ",\"\r\n".contains($0) || $0 == "\r\n" }) else { return plain }
        return "\"" + plain.replacing("\"", with: "\"\"") + "\""
    }
}
