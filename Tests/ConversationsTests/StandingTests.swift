import Kernel
import RegardTesting
import Testing

@testable import ConversationsRules

@Suite("Where a conversation stands")
struct StandingTests {
    private static let now = TestHouse.morning

    private static func entry(_ minute: Int, _ direction: Touchpoint.Direction, recorded: Int? = nil) -> Standing.Entry
    {
        Standing.Entry(
            at: now + .minutes(minute), direction: direction, recorded: recorded.map { now + .minutes($0) })
    }

    @Test("Nothing said stands nowhere, and a note alone makes nobody wait")
    func least() {
        #expect(Standing([]) == nil)
        let note = Standing([Self.entry(1, .note)])
        #expect(note?.waitingSince == nil && note?.lastIsTheirs == false && note?.count == 1)
        #expect(note?.last == Self.now + .minutes(1))
    }

    @Test("They wait since their first word after our last one; a note of ours is no word to them")
    func waiting() {
        let standing = Standing([
            Self.entry(1, .theirs), Self.entry(2, .ours), Self.entry(3, .theirs), Self.entry(4, .theirs),
            Self.entry(5, .note),
        ])
        #expect(standing?.waitingSince == Self.now + .minutes(3))
        #expect(standing?.first == Self.now + .minutes(1) && standing?.last == Self.now + .minutes(4))
        #expect(standing?.lastIsTheirs == true && standing?.count == 5)
    }

    @Test("Of two words at one moment, ours is the later")
    func tie() {
        #expect(Standing([Self.entry(1, .ours), Self.entry(1, .theirs)])?.lastIsTheirs == false)
    }

    @Test("What had come when a colleague said that it is not our turn waits no more; what came after does")
    func settled() {
        let settled = Self.now + .minutes(10)
        let before = [Self.entry(1, .theirs)]
        #expect(Standing(before, settled: settled)?.waitingSince == nil)
        #expect(Standing(before + [Self.entry(20, .theirs)], settled: settled)?.waitingSince == Self.now + .minutes(20))
        let late = Self.entry(2, .theirs, recorded: 11)
        #expect(Standing(before + [late], settled: settled)?.waitingSince == late.at)
    }

    @Test("The order in which words come to us makes no difference", arguments: 0..<40)
    func anyOrder(seed: UInt64) {
        var random = Dice(seed: seed)
        let entries = (0..<(1 + random.below(9))).map { _ in
            Self.entry(random.below(6), [.theirs, .ours, .note][random.below(3)], recorded: random.below(9))
        }
        let settled = random.below(2) == 0 ? nil : Self.now + .minutes(random.below(9))
        let standing = Standing(entries, settled: settled)
        for _ in 0..<10 { #expect(Standing(entries.shuffled(using: &random), settled: settled) == standing) }
        let parts = (Standing(entries)?.first, Standing(entries)?.last)
        let said = entries.filter { $0.direction != .note }
        let last = (said.isEmpty ? entries : said).map(\.at).max()
        #expect(parts.0 == entries.map(\.at).min() && parts.1 == last)
    }

    @Test("History gets the state that its last word says, on either side of 14 days")
    func imported() {
        let last = Self.now + .minutes(1)
        let theirs = Standing([Self.entry(1, .theirs)])
        let ours = Standing([Self.entry(0, .theirs), Self.entry(1, .ours)])
        #expect(theirs?.importedState(now: last + .days(14)) == .waiting)
        #expect(theirs?.importedState(now: last + .days(14) + Span(milliseconds: 1)) == .done)
        #expect(ours?.importedState(now: last) == .withThem && ours?.importedState(now: last + .days(900)) == .withThem)
    }
}

/// Random numbers from a seed, so that a failure comes again: SplitMix64 (Steele, Lea, Flood 2014).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
