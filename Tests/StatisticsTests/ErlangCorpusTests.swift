import Foundation
import Testing

@testable import Statistics

/// Every number of erlang/cases.json (computed with 40 digits), to 1e-8 of its size.
struct ErlangCorpusTests {
    struct Corpus: Decodable {
        let erlangBTable1Percent: [String: Double]
        let cases: [Case]

        struct Case: Decodable {
            let calls: Double
            let intervalMinutes: Double
            let ahtSeconds: Double
            let targetSeconds: Double
            let agents: Int
            let offeredErlangs: Double
            let erlangB: Double
            let erlangCWaitProbability: Double
            let serviceLevel: Double
            let asaSeconds: Double
            let occupancy: Double
            let agentsFor80Percent: Int
            let erlangA: Patience
        }

        struct Patience: Decodable {
            let patienceMeanSeconds: Double
            let waitProbability: Double
            let abandonProbability: Double
            let meanQueue: Double
        }
    }

    @Test("The staffing cases of the reference data have its waits, levels and people")
    func cases() throws {
        for given in try corpus()?.cases ?? [] {
            let load = given.calls * given.ahtSeconds / (given.intervalMinutes * 60)
            #expect(near(load, given.offeredErlangs))
            #expect(near(ErlangB.blocking(load: load, servers: given.agents), given.erlangB))
            let queue = try #require(ErlangC(load: load, servers: given.agents, handling: given.ahtSeconds))
            #expect(near(queue.waitProbability, given.erlangCWaitProbability))
            #expect(near(queue.answered(within: given.targetSeconds), given.serviceLevel))
            #expect(near(queue.meanWait, given.asaSeconds))
            #expect(near(queue.occupancy, given.occupancy))
            let fewest = ErlangC.fewest(
                load: load, handling: given.ahtSeconds, answering: 0.8, within: given.targetSeconds)
            #expect(fewest?.servers == given.agentsFor80Percent)
        }
    }

    @Test("The staffing cases of the reference data have its waits when people hang up")
    func patience() throws {
        for given in try corpus()?.cases ?? [] {
            let load = given.calls * given.ahtSeconds / (given.intervalMinutes * 60)
            let queue = try #require(
                ErlangA(
                    load: load, servers: given.agents, handling: given.ahtSeconds,
                    patience: given.erlangA.patienceMeanSeconds))
            #expect(near(queue.waitProbability, given.erlangA.waitProbability))
            #expect(near(queue.abandonProbability, given.erlangA.abandonProbability))
            #expect(near(queue.meanQueue, given.erlangA.meanQueue))
        }
    }

    @Test("The load that a number of lines carries with one call in a hundred lost is the published one")
    func publishedTable() throws {
        for (lines, load) in try corpus()?.erlangBTable1Percent ?? [:] {
            let servers = try #require(Int(lines))
            #expect(agree(ErlangB.load(servers: servers, blocking: 0.01), load, within: 5.01e-4))
        }
    }

    @Test("Staffing cases come back in order with the same numbers")
    func sameShape() throws {
        guard let data = try SharedData.file("erlang/cases.json") else { return }
        let given = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let results = try #require(
            try JSONSerialization.jsonObject(with: try StatisticsCases.erlang(data).json) as? [String: Any])
        let (expected, found) = (given["cases"] as? [[String: Any]], results["cases"] as? [[String: Any]])
        #expect(expected?.count == found?.count)
        for (one, other) in zip(expected ?? [], found ?? []) {
            for (name, value) in one {
                guard let number = value as? Double else { continue }
                #expect(near(other[name] as? Double ?? .nan, number), "\(name)")
            }
            let (patience, answer) = (one["erlang_a"] as? [String: Double], other["erlang_a"] as? [String: Double])
            for (name, number) in patience ?? [:] { #expect(near(answer?[name] ?? .nan, number), "\(name)") }
        }
    }

    private func near(_ value: Double, _ expected: Double) -> Bool {
        agree(value, expected, within: 1e-8 * abs(expected))
    }

    private func corpus() throws -> Corpus? {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try SharedData.file("erlang/cases.json").map { try decoder.decode(Corpus.self, from: $0) }
    }
}
