/// The rules of all regions as text, a section for each.
///
/// `# GB-SCT Scotland` begins a section. A part of a country has its country's rules, except for the names after `-`,
/// and its own. A rule is a day, perhaps years, and a name:
///
/// - `12-25` every year; `01-15>mon` the Monday on or after; `E-2` days after (before) Easter Sunday; `O` that of the
///   Orthodox;
/// - `04-27/sun-1` moved by so many days when it falls on that weekday; `12-28?mon+0?tue+0` only on those, moved
///   likewise;
/// - `2024..`, `..2021`, `2021..2023` these years only; `!2020,2022` not these;
/// - `=24:0210,0211;25:0129~` these dates of 2024 and 2025, of which those with `~` are estimated.
enum HolidayRules {
    struct Section: Sendable {
        let region: HolidayRegion
        let lines: [Substring]
    }

    private static let texts = [
        northernEurope, westernEurope1, westernEurope2, southernEurope1, southernEurope2, easternEurope1,
        easternEurope2, americas1, americas2, americas3, unitedStates1, unitedStates2, asia1, asia2, asia3,
        africaAndOceania1, africaAndOceania2,
    ]

    /// By code.
    static let sections: [String: Section] = {
        var found: [String: Section] = [:]
        var lines: [Substring] = []
        var region: HolidayRegion?
        func close() {
            if let region { found[region.code] = Section(region: region, lines: lines) }
            lines = []
        }
        for line in texts.lazy.flatMap({ $0.split(separator: "\n") }) {
            if line.hasPrefix("# ") {
                close()
                let parts = line.dropFirst(2).split(separator: " ", maxSplits: 1)
                region = HolidayRegion(code: String(parts[0]), name: String(parts[parts.count - 1]))
            } else {
                lines.append(line)
            }
        }
        close()
        return found
    }()

    /// The rules of a region, those of its country first; empty for an unknown code.
    static func rules(of code: String) -> [HolidayRule] {
        let own = sections[code]?.lines ?? []
        guard code.count > 2 else { return own.compactMap(HolidayRule.init) }
        let gone = Set(own.filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) })
        return rules(of: String(code.prefix(2))).filter { !gone.contains($0.name) }
            + own.filter { !$0.hasPrefix("- ") }.compactMap(HolidayRule.init)
    }
}
