/// The public holidays of a region, for programs.
package enum HolidayAnswer {
    /// `{"region", "name", "days": {"2026-12-25": "Christmas Day"}}` with the dates in order; nil when the region is
    /// unknown.
    package static func json(_ code: String, years: ClosedRange<Int>) -> String? {
        guard let region = HolidayRegion(code: code) else { return nil }
        let days = region.holidays(in: years).map { "  \"\($0.date.text)\": \(JSONEscapes.written($0.name))" }
        return """
            {"region": "\(region.code)", "name": \(JSONEscapes.written(region.fullName)), "days": {
            \(days.joined(separator: ",\n"))
            }}
            """
    }
}
