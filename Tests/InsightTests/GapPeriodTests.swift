import Kernel
import Testing
import VoiceRules

@testable import InsightRules

@Suite("The months that the gap is looked at over")
struct GapPeriodTests {
    private let november = Instant(milliseconds: 1_795_078_800_000)

    @Test("The present period ends with the present month; the others lie before it without sharing one")
    func choices() {
        let all = GapPeriod.choices(at: november, in: .utc)
        #expect(all.map(\.key) == ["2026-11", "2026-08", "2026-05", "2026-02"])
        #expect(all[0].from == (2026, 9) && all[0].through == (2026, 11))
        #expect(all[3].from == (2025, 12) && all[3].through == (2026, 2))
        for (later, earlier) in zip(all, all.dropFirst()) {
            #expect(later.days(in: .utc).first == earlier.days(in: .utc).last + 1)
        }
    }

    @Test(
        "A key that is none of the choices means no period, and none the present one",
        arguments: ["", "2026-10", "nonsense", "2020-11"])
    func nonsense(key: String) {
        #expect(GapPeriod.choice(key, at: november, in: .utc) == nil)
        #expect(GapPeriod.choice(nil, at: november, in: .utc) == GapPeriod(at: november, in: .utc))
        #expect(GapPeriod(at: november, in: .utc).span == "2026-09-to-2026-11")
    }

    @Test("Its days are whole ones by the clocks of the business")
    func days() throws {
        let zone = try #require(Zone("America/New_York"))
        let days = GapPeriod(at: november, in: zone).days(in: zone)
        #expect(days.start.iso8601 == "2026-09-01T04:00:00Z" && days.end.iso8601 == "2026-12-01T05:00:00Z")
    }
}
