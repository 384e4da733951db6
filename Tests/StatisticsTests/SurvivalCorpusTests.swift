import Foundation
import Testing

@testable import Statistics

/// survival/expected.json (computed with R survival 3.5-3) from the rows of its two tables, to the printed digits.
struct SurvivalCorpusTests {
    @Test("The covariates of the reference data have its hazard ratios, errors and likelihoods")
    func cox() throws {
        guard let expected = try expected(), let table = try Table("survival/rossi.csv") else { return }
        let facts = table.columns.filter { !["week", "arrest"].contains($0.key) }
        let result = try answer([
            "times": table.columns["week"] ?? [], "happened": table.columns["arrest"] ?? [], "covariates": facts,
        ])
        let rows = try #require(result["cox_efron"] as? [[String: Any]])
        let terms = try #require(expected["rossi_cox_efron"] as? [[String: Any]])
        #expect(rows.count == terms.count)
        for term in terms {
            let row = try #require(rows.first { $0["term"] as? String == term["term"] as? String })
            expect(row, term)
        }
        let loglik = try #require(expected["rossi_loglik"] as? [String: Double])
        for (name, value) in loglik {
            #expect(agree((result["loglik"] as? [String: Double])?[name], value, within: 5.01e-5))
        }
    }

    @Test("The two groups of the reference data have its survival, medians and log-rank test")
    func groups() throws {
        guard let expected = try expected(), let table = try Table("survival/waltons.csv") else { return }
        let result = try answer([
            "times": table.columns["T"] ?? [], "happened": table.columns["E"] ?? [],
            "group": table.texts["group"] ?? [], "at": [20, 40, 60, 70],
        ])
        let rows = try #require(result["kaplan_meier"] as? [[String: Any]])
        let steps = try #require(expected["waltons_km_loglog"] as? [[String: Any]])
        #expect(rows.map { $0["strata"] as? String } == steps.map { $0["strata"] as? String })
        for (row, step) in zip(rows, steps) { expect(row, step) }
        #expect(
            agree(
                result["logrank_chisq"] as? Double, try #require(expected["waltons_logrank_chisq"] as? Double),
                within: 5.01e-5))
        #expect(result["medians"] as? [String: Double] == expected["waltons_medians"] as? [String: Double])
        #expect(result["median_95ci"] as? [String: [Double]] == expected["waltons_median_95ci"] as? [String: [Double]])
    }

    private func expect(_ found: [String: Any], _ expected: [String: Any]) {
        for (name, value) in expected {
            if value is NSNull { #expect(found[name] is NSNull, "\(name)") }
            guard let number = value as? Double else { continue }
            #expect(agree(found[name] as? Double, number, within: 5.01e-7), "\(name)")
        }
    }

    private func expected() throws -> [String: Any]? {
        try SharedData.file("survival/expected.json").map {
            try #require(try JSONSerialization.jsonObject(with: $0) as? [String: Any])
        }
    }

    private func answer(_ given: [String: Any]) throws -> [String: Any] {
        let json = try StatisticsCases.survival(try JSONSerialization.data(withJSONObject: given)).json
        return try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    }
}
