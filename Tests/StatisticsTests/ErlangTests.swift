import Testing

@testable import Statistics

struct ErlangTests {
    @Test(
        "A hundred calls of three minutes in half an hour wait as the textbook says",
        arguments: [(14, 0.174132, 0.888350, 7.836), (11, 0.6821, 0.3896, 122.8), (12, 0.4494, 0.6402, 40.4)])
    func textbook(agents: Int, waiting: Double, answered: Double, meanWait: Double) throws {
        let queue = try #require(ErlangC(load: 10, servers: agents, handling: 180))
        #expect(agree(queue.waitProbability, waiting, within: 5e-5))
        #expect(agree(queue.answered(within: 20), answered, within: 5e-5))
        #expect(agree(queue.meanWait, meanWait, within: 0.05))
    }

    @Test("Thirteen and fourteen people for ten erlangs, to the digits printed")
    func printedDigits() throws {
        let fewer = try #require(ErlangC(load: 10, servers: 13, handling: 180))
        #expect(agree(fewer.waitProbability, 0.2853, within: 5e-5))
        #expect(agree(fewer.answered(within: 20), 0.7956, within: 5e-5))
        #expect(agree(fewer.meanWait, 17.1, within: 0.05))
        let enough = try #require(ErlangC(load: 10, servers: 14, handling: 180))
        #expect(agree(enough.waitProbability, 0.174132, within: 5e-7))
        #expect(agree(enough.answered(within: 20), 0.888350, within: 5e-7))
        #expect(agree(enough.meanWait, 7.836, within: 5e-4))
        #expect(agree(ErlangB.blocking(load: 10, servers: 14), 0.056819, within: 5e-7))
    }

    @Test("Forty-eight erlangs with 55 people: one call in four waits")
    func largerExample() throws {
        let queue = try #require(ErlangC(load: 48, servers: 55, handling: 240))
        #expect(agree(queue.waitProbability, 0.2387, within: 5e-5))
        #expect(agree(queue.answered(within: 15), 0.8459, within: 5e-5))
        #expect(agree(queue.meanWait, 8.184, within: 5e-4))
    }

    @Test("People who hang up shorten the wait: 48 calls a minute, with and without patience that ends")
    func patience() throws {
        let endless = try #require(ErlangC(load: 48, servers: 50, handling: 60))
        #expect(agree(endless.meanWait, 20.83, within: 0.005))
        #expect(agree(endless.wait(ofShare: 0.9), 58.1, within: 0.05))
        #expect(agree(endless.meanQueue, 16.7, within: 0.05))
        #expect(agree(endless.occupancy, 0.96, within: 1e-12))
        let ending = try #require(ErlangA(load: 48, servers: 50, handling: 60, patience: 120))
        #expect(agree(ending.abandonProbability, 0.0309, within: 5e-5))
        #expect(agree(ending.meanWait, 3.71, within: 0.005))
        #expect(agree(ending.meanQueue, 2.97, within: 0.005))
        #expect(agree(ending.occupancy, 0.930, within: 5e-4))
        #expect(agree(ending.waitProbability, 0.4678, within: 5e-5))
    }

    @Test("With no more people than load there is no steady wait, unless people hang up")
    func overload() throws {
        #expect(ErlangC(load: 10, servers: 10, handling: 60) == nil)
        let flooded = try #require(ErlangA(load: 1_000_000, servers: 1000, handling: 60, patience: 6_000_000))
        #expect(flooded.waitProbability == 1)
        #expect(agree(flooded.abandonProbability, 0.999, within: 1e-9))
        #expect(agree(flooded.occupancy, 1, within: 1e-6))
    }

    @Test("A very large load is computed without losing digits")
    func largeLoad() throws {
        // By the recursion with 60 digits.
        #expect(agree(ErlangB.blocking(load: 100_000, servers: 100_000), 0.0025188934235469064, within: 1e-14))
        let queue = try #require(ErlangC.fewest(load: 100_000, handling: 180, answering: 0.8, within: 20))
        #expect(queue.answered(within: 20) >= 0.8)
        let fewer = try #require(ErlangC(load: 100_000, servers: queue.servers - 1, handling: 180))
        #expect(fewer.answered(within: 20) < 0.8)
    }

    @Test("The fewest people for a promise are found")
    func fewest() {
        #expect(ErlangC.fewest(load: 10, handling: 180, answering: 0.8, within: 20)?.servers == 14)
        #expect(ErlangC.fewest(load: 10, handling: 180, answering: 1, within: 20) == nil)
        #expect(ErlangC.fewest(load: .nan, handling: 180, answering: 0.5, within: 20) == nil)
    }
}
