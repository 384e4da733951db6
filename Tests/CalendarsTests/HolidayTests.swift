import Calendars
import Foundation
import Testing

@Suite("Public holidays")
struct HolidayTests {
    private struct Listed: Decodable {
        let country: String
        let subdivision: String?
        let days: [String: String]
    }

    @Test("The holidays of the reference regions are those of the reference, by date and name")
    func corpus() throws {
        guard let file = try SharedData.file("holidays/holidays_2024_2025.json") else { return }
        let regions = try JSONDecoder().decode([Listed].self, from: Data(file))
        #expect(regions.count >= 8)
        for listed in regions {
            let code = [listed.country, listed.subdivision].compactMap(\.self).joined(separator: "-")
            let region = try #require(HolidayRegion(code: code), "\(code)")
            let days = region.holidays(in: 2024...2025).map { ($0.date.text, $0.name) }
            #expect(Dictionary(uniqueKeysWithValues: days) == listed.days, "\(code)")
        }
    }

    @Test("There are at least 30 countries, each with holidays in every year, and a name for each region")
    func coverage() {
        #expect(Set(HolidayRegion.all.map(\.country)).count >= 100)
        for region in HolidayRegion.all {
            #expect(!region.name.isEmpty)
            for year in [1990, 2021, 2026, 2050] {
                let days = region.holidays(in: year)
                #expect(days.count >= Self.fewest(region, year), "\(region.code) \(year)")
                #expect(days.allSatisfy { $0.date.year == year && !$0.name.isEmpty })
                #expect(zip(days, days.dropFirst()).allSatisfy { $0.date < $1.date })
            }
        }
        #expect(HolidayRegion(code: "gb-sct")?.fullName == "United Kingdom: Scotland")
        #expect(HolidayRegion(code: "XX") == nil && HolidayRegion(code: "") == nil)
    }

    /// Ukraine has no days off while the war lasts; where all holidays follow the moon, none are known beyond 2035.
    private static func fewest(_ region: HolidayRegion, _ year: Int) -> Int {
        region.country != "UA" && HolidayRegion.completeYears.contains(year) ? 4 : 0
    }

    /// Dates of Easter Sunday: Meeus, "Astronomical Algorithms", chapter 8, and the tables of the churches.
    @Test("Easter is when the churches say")
    func easter() {
        let western = [
            1818: "1818-03-22", 1943: "1943-04-25", 1954: "1954-04-18", 1991: "1991-03-31", 2000: "2000-04-23",
            2024: "2024-03-31", 2025: "2025-04-20", 2026: "2026-04-05", 2038: "2038-04-25",
        ]
        for (year, date) in western { #expect(Easter.sunday(year).text == date) }
        let orthodox = [2023: "2023-04-16", 2024: "2024-05-05", 2025: "2025-04-20", 2026: "2026-04-12"]
        for (year, date) in orthodox { #expect(Easter.orthodoxSunday(year).text == date) }
    }

    /// Sources: gov.uk/bank-holidays, opm.gov (federal holidays), cao.go.jp (national holidays of Japan).
    @Test(
        "Days that are moved, given once or renamed are where the governments put them",
        arguments: [
            ("GB-ENG", "2022-06-02", "Spring Bank Holiday"), ("GB-ENG", "2023-05-08", "Coronation of Charles III"),
            ("GB-ENG", "2021-12-28", "Boxing Day (observed)"), ("GB-SCT", "2024-01-02", "New Year Holiday"),
            ("US", "2021-12-31", "New Year's Day (observed)"), ("US", "2026-07-03", "Independence Day (observed)"),
            ("JP", "2026-09-22", "National Holiday"), ("NL", "2025-04-26", "King's Day"),
            ("NZ", "2024-06-28", "Matariki"), ("IE", "2023-02-06", "Saint Brigid's Day"),
            ("AU-VIC", "2024-11-05", "Melbourne Cup Day"), ("CA-QC", "2024-06-24", "Saint John the Baptist Day"),
            ("PL", "2025-12-24", "Christmas Eve"), ("SE", "2025-06-21", "Midsummer Day"),
        ])
    func moved(code: String, date: String, name: String) throws {
        let region = try #require(HolidayRegion(code: code))
        let day = try #require(CalendarDate(date))
        let found = region.holidays(in: day.year).first { $0.date == day }
        #expect(found?.name.contains(name) == true, "\(code) \(date): \(String(describing: found))")
    }

    @Test("A calendar closes on the holidays of its regions, by their names")
    func closed() throws {
        let document = CalendarDocument(
            timeZone: "Europe/London", hours: ["fri": [["09:00", "17:00"]]], regions: ["GB-ENG"])
        let calendar = try document.calendar()
        #expect(calendar.specialDay(on: CalendarDate(2026, 12, 25))?.name == "Christmas Day")
        #expect(calendar.specialDay(on: CalendarDate(2026, 12, 18)) == nil)
        var unknown = document
        unknown.regions = ["ZZ"]
        #expect(throws: CalendarRefusal.regionUnknown("ZZ")) { try unknown.calendar() }
    }
}
