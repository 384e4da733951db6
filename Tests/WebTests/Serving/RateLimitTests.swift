import Kernel
import Testing

@testable import Web

@Suite("How often one may try")
struct RateLimitTests {
    private let clock = SetClock(Instant(milliseconds: 1_795_078_800_000))
    private static let rule = RateLimits.Rule("test", burst: 3, refill: .seconds(30))

    @Test("So many tries at once, then one each time a try has filled up again")
    func bucket() throws {
        let limits = RateLimits(clock: clock)
        for _ in 0..<3 { try limits.take(Self.rule, by: "a") }
        #expect(throws: TooOften(wait: .seconds(30))) { try limits.take(Self.rule, by: "a") }
        clock.advance(.seconds(29))
        #expect(throws: TooOften(wait: .seconds(1))) { try limits.take(Self.rule, by: "a") }
        clock.advance(.seconds(1))
        try limits.take(Self.rule, by: "a")
        #expect(throws: TooOften.self) { try limits.take(Self.rule, by: "a") }
        clock.advance(.hours(1))
        for _ in 0..<3 { try limits.take(Self.rule, by: "a") }
        #expect(throws: TooOften.self) { try limits.take(Self.rule, by: "a") }
    }

    @Test("A refused try costs nothing; another key and another rule have tries of their own")
    func apart() throws {
        let limits = RateLimits(clock: clock)
        for _ in 0..<3 { try limits.take(Self.rule, by: "a") }
        for _ in 0..<50 { #expect(throws: TooOften(wait: .seconds(30))) { try limits.take(Self.rule, by: "a") } }
        try limits.take(Self.rule, by: "b")
        try limits.take(RateLimits.Rule("other", burst: 1, refill: .seconds(1)), by: "a")
    }

    @Test("A clock that is set back locks nobody out")
    func setBack() throws {
        let limits = RateLimits(clock: clock)
        for _ in 0..<3 { try limits.take(Self.rule, by: "a") }
        clock.advance(Span(milliseconds: -86_400_000))
        for _ in 0..<3 { try limits.take(Self.rule, by: "a") }
        #expect(throws: TooOften(wait: .seconds(30))) { try limits.take(Self.rule, by: "a") }
    }

    @Test("Many addresses do not make it forget one that is at its limit")
    func crowd() throws {
        let limits = RateLimits(clock: clock)
        for _ in 0..<3 { try limits.take(Self.rule, by: "a") }
        for number in 0..<60_000 { try limits.take(Self.rule, by: "\(number)") }
        #expect(throws: TooOften.self) { try limits.take(Self.rule, by: "a") }
    }

    @Test("Of many who try at the same moment as many as may pass do")
    func together() async {
        let limits = RateLimits(clock: clock)
        let passed = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<40 { group.addTask { (try? limits.take(Self.rule, by: "a")) != nil } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(passed == 3)
    }
}
