import Kernel
import Testing

@Suite("Time zones")
struct ZoneTests {
    private static let names = [
        "UTC", "Europe/London", "Europe/Berlin", "America/New_York", "America/St_Johns", "Australia/Lord_Howe",
        "Asia/Kolkata", "Asia/Kathmandu", "Pacific/Apia", "Pacific/Kiritimati", "Pacific/Chatham", "Africa/Casablanca",
        "America/Sao_Paulo", "Asia/Tehran", "Antarctica/Troll",
    ]

    /// Days around the changes of 2026 in most zones, Samoa's skipped day of 2011, and a day of each season.
    private static let days = [
        (2026, 3, 8), (2026, 3, 29), (2026, 4, 5), (2026, 9, 27), (2026, 10, 4), (2026, 10, 25), (2026, 11, 1),
        (2011, 12, 29), (2011, 12, 30), (2011, 12, 31), (2018, 11, 4), (2018, 2, 18), (2026, 1, 15), (2026, 7, 15),
        (2026, 2, 15), (2026, 3, 22),
    ].map { LocalTime.dayNumber(year: $0, month: $1, day: $2) }

    @Test(
        "A zone is found by its name in any case, and by its place alone where that is one",
        arguments: [
            ("Europe/Berlin", "Europe/Berlin"), ("europe/berlin", "Europe/Berlin"), ("Berlin", "Europe/Berlin"),
            ("new york", "America/New_York"), ("utc", "UTC"), ("Europe", nil), ("Mars", nil), ("", nil),
            ("../etc/passwd", nil), ("buenos aires", "America/Argentina/Buenos_Aires"),
        ])
    func typed(text: String, name: String?) {
        #expect(Zone(typed: text)?.name == name)
    }

    @Test(
        "A local time leads to the first moment at which clocks show it; one that is skipped, to as long after",
        arguments: names)
    func againstSearch(name: String) throws {
        let zone = try #require(Zone(name))
        for day in Self.days {
            for quarter in 0..<96 {
                let found = zone.instant(dayNumber: day, hour: quarter / 4, minute: quarter % 4 * 15)
                #expect(found == search(zone, day, quarter * 15), "\(name), day \(day), \(quarter * 15) min")
            }
        }
    }

    /// By trying all moments of the two days around: the first that shows the time, else the time by the offset before the gap.
    private func search(_ zone: Zone, _ day: Int, _ minutes: Int) -> Instant {
        let local = (Int64(day) * 1440 + Int64(minutes)) * 60_000
        let start = local - 30 * 3_600_000
        for moment in stride(from: start, through: local + 30 * 3_600_000, by: 900_000) {
            let offset = Int64(zone.offset(at: Instant(milliseconds: moment))) * 1000
            if moment + offset == local { return Instant(milliseconds: moment) }
        }
        var before = zone.offset(at: Instant(milliseconds: start))
        for moment in stride(from: start, through: local + 30 * 3_600_000, by: 900_000) {
            let offset = zone.offset(at: Instant(milliseconds: moment))
            if moment + Int64(offset) * 1000 > local { break }
            before = offset
        }
        return Instant(milliseconds: local - Int64(before) * 1000)
    }

    @Test(
        "01:30 is skipped in London on 29 March 2026 and means 02:30; on 25 October it comes twice and means the first")
    func london() throws {
        let london = try #require(Zone("Europe/London"))
        let spring = london.instant(dayNumber: LocalTime.dayNumber(year: 2026, month: 3, day: 29), hour: 1, minute: 30)
        #expect(spring.iso8601 == "2026-03-29T01:30:00Z")
        #expect(LocalTime(spring, in: london).hour == 2)
        let autumn = london.instant(dayNumber: LocalTime.dayNumber(year: 2026, month: 10, day: 25), hour: 1, minute: 30)
        #expect(autumn.iso8601 == "2026-10-25T00:30:00Z")
    }

    @Test(
        "Names that the system does not know are no zone",
        arguments: ["", "London", "Europe/Nowhere", "../etc/passwd", "/etc/passwd", "Europe/", "+01:00"])
    func unknown(name: String) {
        #expect(Zone(name) == nil)
    }

    @Test("Every zone that is offered can be used")
    func offered() {
        let names = Zone.names.filter { $0.contains("/") }
        #expect(names.count > 300 && names == names.sorted())
        #expect(names.allSatisfy { Zone($0) != nil })
    }

    @Test("Every day from 1583 to 2600 has the date that follows the day before, and the right weekday")
    func calendar() {
        var expected = LocalTime.dayNumber(year: 1583, month: 1, day: 1)
        for year in 1583...2600 {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            for (month, length) in zip(1...12, [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
                for day in 1...length {
                    guard LocalTime.dayNumber(year: year, month: month, day: day) == expected,
                        LocalTime.civil(expected) == (year, month, day)
                    else {
                        Issue.record("\(year)-\(month)-\(day)")
                        return
                    }
                    expected += 1
                }
            }
        }
        let thursday = LocalTime(Instant(milliseconds: 1_795_078_800_000), in: .utc)
        #expect(thursday.weekday == 4 && thursday.hour == 9 && thursday.day == 19)
        #expect(LocalTime(Instant(milliseconds: -1), in: .utc).weekday == 3)
    }

    @Test("Names without an area are zones when tzdata has them; nothing leads out of its folder")
    func onePart() throws {
        for name in ["GB", "Japan", "CET", "GMT", "EST5EDT", "W-SU", "Etc/GMT+5", "America/Argentina/Ushuaia"] {
            #expect(Zone(name) != nil, "\(name)")
        }
        #expect(Zone("GB")?.rules.fingerprint == Zone("Europe/London")?.rules.fingerprint)
        let none = [
            "", ".", "..", "../zoneinfo/GB", "/GB", "Europe/../GB", "Europe", "zone.tab", "tzdata.zi", "leapseconds",
            "localtime", "posixrules", "posix/GB", "right/GB", "GB\0", "Europe/London/", "gb x",
        ]
        for name in none { #expect(Zone(name) == nil, "\(name)") }
    }

    @Test("A zone's file gives the same rules again, under whatever name")
    func files() throws {
        let berlin = try #require(Zone("Europe/Berlin"))
        let file = try #require(berlin.file)
        let kept = try #require(Zone("Europe/London", file: file))
        #expect(kept.rules.fingerprint == berlin.rules.fingerprint && kept != Zone("Europe/London"))
        #expect(kept.offset(at: Instant(milliseconds: 1_795_078_800_000)) == 3600)
        #expect(kept.file == nil && Zone.utc.file == nil && Zone("X", file: [1, 2, 3]) == nil)
    }
}
