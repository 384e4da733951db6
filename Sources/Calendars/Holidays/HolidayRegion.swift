/// A country or a part of one, with its public holidays.
///
/// Source: the public category of the Python package holidays 0.109 (MIT, github.com/vacanza/holidays), which follows
/// the laws of each country. Its dates were put into rules (`HolidayRules`) that give the same dates for 2020 to 2035;
/// what no rule gives, as the holidays that follow the moon, is listed for these years. Rules go on before and after.
package struct HolidayRegion: Hashable, Sendable {
    /// ISO 3166: "GB", or "GB-SCT".
    package let code: String
    /// "United Kingdom", or "Scotland".
    package let name: String

    /// The years for which the holidays are complete.
    package static let completeYears = 2020...2035

    /// Where the holidays are from, in a sentence.
    package static let source =
        "Public holidays after the Python package holidays 0.109 (MIT), which follows the laws of each country."

    /// All regions by code, countries before their parts.
    package static let all: [HolidayRegion] = HolidayRules.sections.values.map(\.region).sorted { $0.code < $1.code }

    /// The region with this code, in any case; nil when there is none.
    package init?(code: String) {
        guard let section = HolidayRules.sections[code.uppercased()] else { return nil }
        self = section.region
    }

    init(code: String, name: String) {
        (self.code, self.name) = (code, name)
    }

    /// The code of the country.
    package var country: String { String(code.prefix(2)) }

    /// "United Kingdom: Scotland".
    package var fullName: String {
        guard code.count > 2, let country = Self(code: country) else { return name }
        return "\(country.name): \(name)"
    }

    /// The public holidays of these years, by date, each date once.
    package func holidays(in years: ClosedRange<Int>) -> [Holiday] {
        let rules = HolidayRules.rules(of: code)
        var named: [CalendarDate: [(name: String, isEstimated: Bool)]] = [:]
        for year in years {
            for rule in rules {
                for (date, isEstimated) in rule.dates(in: year) {
                    named[date, default: []].append((isEstimated ? "\(rule.name) (estimated)" : rule.name, isEstimated))
                }
            }
        }
        return named.map { date, names in
            Holiday(
                date: date, name: Set(names.map(\.name)).sorted().joined(separator: "; "),
                isEstimated: names.contains { $0.isEstimated })
        }
        .sorted { $0.date < $1.date }
    }

    /// The public holidays of a year, by date, each date once.
    package func holidays(in year: Int) -> [Holiday] { holidays(in: year...year) }
}
