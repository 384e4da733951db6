import Kernel
import Testing

@Suite("Moments and lengths of time")
struct InstantTests {
    @Test("What is added to a moment can be taken off again, and two moments tell how long lies between them")
    func arithmetic() {
        let moment = Instant(milliseconds: -1)
        #expect((moment + .days(1)) - .days(1) == moment)
        #expect((moment + .hours(25)) - moment == .minutes(1500))
        #expect(moment - (moment + .seconds(3)) == Span(milliseconds: -3000))
        #expect(moment < moment + Span(milliseconds: 1))
        #expect(Span.seconds(59).wholeMinutes == 0 && Span.seconds(-61).wholeMinutes == -1)
    }

    @Test(
        "A moment in ISO 8601 is UTC with whole seconds",
        arguments: [
            (Int64(0), "1970-01-01T00:00:00Z"), (999, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
            (951_782_400_000, "2000-02-29T00:00:00Z"), (1_795_078_800_000, "2026-11-19T09:00:00Z"),
            (4_107_542_399_000, "2100-02-28T23:59:59Z"), (4_107_542_400_000, "2100-03-01T00:00:00Z"),
            (-59_011_459_200_000, "0100-01-01T00:00:00Z"), (253_402_300_799_000, "9999-12-31T23:59:59Z"),
            (253_402_300_800_000, "10000-01-01T00:00:00Z"),
        ])
    func iso(milliseconds: Int64, text: String) {
        #expect(Instant(milliseconds: milliseconds).iso8601 == text)
    }

    @Test("A clock that is set stands still until it is moved; the machine's clock does not run backwards")
    func clocks() {
        let clock = SetClock(Instant(milliseconds: 5))
        #expect(clock.now == clock.now)
        clock.advance(.seconds(1))
        #expect(clock.now == Instant(milliseconds: 1005))
        clock.set(Instant(milliseconds: 1))
        #expect(clock.now == Instant(milliseconds: 1))
        let system = SystemClock()
        let (first, second) = (system.now, system.now)
        #expect(first <= second && first > Instant(milliseconds: 1_700_000_000_000))
    }
}
