import Kernel
import Testing

@Suite("Rules of time zones")
struct ZoneRulesTests {
    private func hours(_ name: String, _ year: Int, _ month: Int, _ day: Int) throws -> Double {
        let zone = try #require(Zone(name))
        let noon = Instant(milliseconds: Int64(LocalTime.dayNumber(year: year, month: month, day: day)) * 86_400_000)
        return Double(zone.offset(at: noon + .hours(12))) / 3600
    }

    @Test(
        "Offsets of the past, and those that the rules foretell for centuries",
        arguments: [
            ("Europe/London", 1970, 1, 15, 1.0), ("Europe/London", 2026, 7, 1, 1), ("Europe/London", 2500, 7, 1, 1),
            ("Europe/London", 2500, 1, 1, 0), ("Europe/Dublin", 2300, 12, 24, 0), ("Europe/Dublin", 2300, 6, 24, 1),
            ("America/New_York", 2149, 12, 31, -5), ("America/New_York", 2150, 7, 1, -4),
            ("America/New_York", 2151, 1, 1, -5), ("Australia/Sydney", 2400, 1, 1, 11),
            ("Australia/Lord_Howe", 2026, 7, 1, 10.5), ("Asia/Kathmandu", 1985, 1, 1, 5.5),
            ("Asia/Kathmandu", 1990, 1, 1, 5.75), ("Pacific/Apia", 2011, 12, 29, -10), ("Pacific/Apia", 2012, 1, 1, 14),
            ("Etc/GMT+5", 2026, 1, 1, -5), ("Asia/Gaza", 2100, 1, 1, 2), ("UTC", 2026, 7, 1, 0),
        ])
    func offsets(name: String, year: Int, month: Int, day: Int, expected: Double) throws {
        #expect(try hours(name, year, month, day) == expected)
    }

    @Test("Between two changes of the clocks lies one era, and the next begins where it ends")
    func eras() throws {
        let rules = try #require(Zone("Europe/Berlin")).rules
        var era = rules.era(at: 1_767_225_600)
        #expect(era.offset == 3600)
        for year in 2026...2200 {
            let next = rules.era(at: era.end)
            #expect(next.start == era.end && next.offset != era.offset, "\(year)")
            #expect(rules.era(at: era.end - 1) == era)
            era = next
        }
        #expect(Zone.utc.rules.era(at: 0).offset == 0)
        #expect(Zone.utc.rules.era(at: 0).end > 1 << 60)
    }

    @Test(
        "No name leads out of the zones of tzdata",
        arguments: [
            "posix/Europe/London", "right/Europe/London", "Europe/../Europe/London", "Europe/./London",
            "Europe//London", "Europe/London/", "Europe/London\u{0}", "Europe/London.tab", "America", "zone.tab",
            "America/Argentina", "localtime", "europe/london", "Europe/Lóndon", String(repeating: "a/", count: 5000),
        ])
    func hostile(name: String) {
        #expect(Zone(name) == nil)
    }

    @Test("24 o'clock is the next midnight, also where that midnight is skipped")
    func midnight() throws {
        let cairo = try #require(Zone("Africa/Cairo"))
        let eve = LocalTime.dayNumber(year: 2024, month: 4, day: 25)
        #expect(cairo.instant(dayNumber: eve, hour: 24) == cairo.instant(dayNumber: eve + 1, hour: 0))
        #expect(cairo.instant(dayNumber: eve, hour: 24) == cairo.instant(dayNumber: eve + 1, hour: 1))
    }

    @Test("Two values of one zone are equal, of two zones they are not")
    func equality() {
        #expect(Zone("Europe/Berlin") == Zone("Europe/Berlin"))
        #expect(Zone("Europe/Berlin") != Zone("Europe/Paris"))
        #expect(Zone("Europe/Berlin")?.rules.fingerprint != Zone("Europe/Paris")?.rules.fingerprint)
    }
}
