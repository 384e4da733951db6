import Foundation
import Testing

@testable import Statistics

/// drivers/expected.json from the rows of its two tables, to the printed digits.
struct DriverCorpusTests {
    @Test(
        "The driver tables of the reference data have its shares and weights",
        arguments: [
            ("swiss: Fertility ~ all", "drivers/swiss.csv", "Fertility"),
            ("attitude: rating ~ all", "drivers/attitude.csv", "rating"),
        ])
    func tables(name: String, file: String, outcome: String) throws {
        guard let data = try SharedData.file("drivers/expected.json"), let table = try Table(file) else { return }
        let document = try #require(try JSONSerialization.jsonObject(with: data) as? [String: [String: Any]])
        let expected = try #require(document[name])
        let drivers = table.columns.filter { $0.key != outcome && !$0.key.isEmpty }
        let given: [String: Any] = ["outcome": try #require(table.columns[outcome]), "drivers": drivers]
        let answer = try StatisticsCases.drivers(try JSONSerialization.data(withJSONObject: given)).json
        let result = try #require(try JSONSerialization.jsonObject(with: answer) as? [String: Any])
        #expect(result["n"] as? Int == expected["n"] as? Int)
        #expect(agree(result["r2"] as? Double, try #require(expected["r2"] as? Double), within: 5.01e-7))
        for (measure, values) in expected {
            for (driver, value) in values as? [String: Double] ?? [:] {
                let found = (result[measure] as? [String: Double])?[driver]
                #expect(agree(found, value, within: 5.01e-7), "\(measure) of \(driver)")
            }
        }
    }

    @Test("Ranges asked for come with every driver and around its share")
    func ranges() throws {
        guard let table = try Table("drivers/attitude.csv") else { return }
        let given: [String: Any] = [
            "outcome": try #require(table.columns["rating"]), "drivers": table.columns.filter { $0.key != "rating" },
            "bootstrap": 100, "seed": 7,
        ]
        let json = try JSONSerialization.data(withJSONObject: given)
        let answer = try StatisticsCases.drivers(json).json
        #expect(answer == (try StatisticsCases.drivers(json).json))
        let result = try #require(try JSONSerialization.jsonObject(with: answer) as? [String: Any])
        let ranges = try #require(result["lmg_shapley_range"] as? [String: [Double]])
        let shares = try #require(result["lmg_shapley"] as? [String: Double])
        #expect(ranges.keys.sorted() == shares.keys.sorted())
        #expect(ranges.allSatisfy { $1[0] < (shares[$0] ?? .nan) + 0.05 && $1[0] < $1[1] })
    }
}
