import Statistics
import Testing

@Suite("Answering within a time when people hang up")
struct ErlangAAnsweringTests {
    @Test(
        "In all the time there is, who does not hang up is answered",
        arguments: [(10.0, 9), (10, 11), (48, 50), (200, 190)])
    func ever(load: Double, servers: Int) throws {
        let queue = try #require(ErlangA(load: load, servers: servers, handling: 60, patience: 120))
        #expect(abs(queue.answered(within: 1e9) - (1 - queue.abandonProbability)) < 1e-9)
        #expect(abs(queue.answered(within: 0) - (1 - queue.waitProbability)) < 1e-12)
        let shares = [0.0, 1, 5, 20, 60, 300].map { queue.answered(within: $0) }
        #expect(zip(shares, shares.dropFirst()).allSatisfy(<=))
    }

    @Test("With endless patience it is Erlang C: 14 people answer 88.8 % within 20 s, as the tables say")
    func patient() throws {
        let queue = try #require(ErlangA(load: 10, servers: 14, handling: 180, patience: 1e9))
        #expect(abs(queue.answered(within: 20) - 0.888350) < 1e-5)
        let fewest = ErlangA.fewest(load: 10, handling: 180, patience: 1e9, answering: 0.8, within: 20)
        #expect(fewest?.servers == 14)
    }

    @Test("When people hang up, fewer do for the same share; more only ever help")
    func fewest() throws {
        let few = try #require(ErlangA.fewest(load: 48, handling: 60, patience: 120, answering: 0.9, within: 15))
        let many = try #require(ErlangC.fewest(load: 48, handling: 60, answering: 0.9, within: 15))
        #expect(few.servers < many.servers && few.answered(within: 15) >= 0.9)
        let less = try #require(ErlangA(load: 48, servers: few.servers - 1, handling: 60, patience: 120))
        #expect(less.answered(within: 15) < 0.9)
        #expect(ErlangA.fewest(load: 0, handling: 60, patience: 120, answering: 0.9, within: 15) == nil)
        #expect(ErlangA.fewest(load: 5, handling: 60, patience: 120, answering: 1, within: 15) == nil)
    }
}
