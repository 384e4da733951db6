import Foundation
import Testing

@testable import Statistics

/// Every number of stats/intervals.json (computed with R 4.2.2), to its printed digits.
struct IntervalsCorpusTests {
    struct Corpus: Decodable {
        let proportion: [Proportion]
        let twoProportions: [TwoProportions]
        let nps: [Score]

        struct Proportion: Decodable {
            let k: Int
            let n: Int
            let wilson: [Printed]
            let wilsonCc: [Printed]
            let exact: [Printed]
        }

        struct TwoProportions: Decodable {
            let a: [Int]
            let b: [Int]
            let diff: Printed
            let wald: [Printed]
            let chisq: Printed
            let p: Printed
            let fisherP: Printed
        }

        struct Score: Decodable {
            let promoters: Int
            let passives: Int
            let detractors: Int
            let nps: Printed
            let se: Printed
            let wald95: [Printed]
            let t95: [Printed]
        }
    }

    @Test("The shares of the reference data have its intervals")
    func proportions() throws {
        for given in try corpus()?.proportion ?? [] {
            let share = try #require(Share(given.k, of: given.n))
            #expect(given.wilson.agrees(with: share.wilson()), "\(given.k) of \(given.n)")
            #expect(given.wilsonCc.agrees(with: share.wilsonCorrected()), "\(given.k) of \(given.n)")
            #expect(given.exact.agrees(with: share.exact()), "\(given.k) of \(given.n)")
        }
    }

    @Test("The pairs of shares of the reference data have its differences and p-values")
    func twoProportions() throws {
        for given in try corpus()?.twoProportions ?? [] {
            let one = try #require(Share(given.a[0], of: given.a[1]))
            let other = try #require(Share(given.b[0], of: given.b[1]))
            let wald = ShareDifference.wald(one, minus: other)
            #expect(given.diff.agrees(with: wald.value))
            #expect(given.wald.agrees(with: wald.limits))
            #expect(given.chisq.agrees(with: TwoByTwo(one, other).chiSquare))
            #expect(given.p.agrees(with: TwoByTwo(one, other).chiSquarePValue))
            #expect(given.fisherP.agrees(with: TwoByTwo(one, other).fisherPValue))
        }
    }

    @Test("The net promoter scores of the reference data have its errors and intervals")
    func netScores() throws {
        for given in try corpus()?.nps ?? [] {
            let score = try #require(
                NetScore(promoters: given.promoters, passives: given.passives, detractors: given.detractors))
            #expect(given.nps.agrees(with: score.points))
            #expect(given.se.agrees(with: score.standardError))
            #expect(given.wald95.agrees(with: score.wald()))
            #expect(given.t95.agrees(with: score.tInterval()))
        }
    }

    @Test("Cases in the shape of the reference data come back with the same numbers")
    func sameShape() throws {
        guard let data = try SharedData.file("stats/intervals.json") else { return }
        for answer in [StatisticsCases.interval, StatisticsCases.nps, StatisticsCases.compare] {
            let given = try #require(try JSONSerialization.jsonObject(with: data) as? [String: [[String: Any]]])
            let results = try #require(
                try JSONSerialization.jsonObject(with: try answer(data).json) as? [String: [[String: Any]]])
            #expect(results.keys.sorted() == given.keys.sorted())
            for (name, cases) in given {
                #expect(cases.count == results[name]?.count)
                for (expected, result) in zip(cases, results[name] ?? []) {
                    #expect(flat(expected).allSatisfy { agree(flat(result)[$0.key], $0.value, within: 5.1e-9) })
                }
            }
        }
    }

    private func corpus() throws -> Corpus? {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try SharedData.file("stats/intervals.json").map { try decoder.decode(Corpus.self, from: $0) }
    }

    private func flat(_ result: [String: Any]) -> [String: Double] {
        var numbers: [String: Double] = [:]
        for (name, value) in result {
            if let number = value as? Double { numbers[name] = number }
            for (index, number) in (value as? [Double] ?? []).enumerated() { numbers["\(name)[\(index)]"] = number }
        }
        return numbers
    }
}
