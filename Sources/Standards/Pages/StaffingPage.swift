import Kernel
import StandardsRules
import Statistics
import Web
import Words

/// How many people each hour of the week needs for the wait that a standard promises.
func staffingPage(_ standard: Standard, _ staffing: Staffing?) -> HTML {
    let title = Words.Staffing.title
    guard let staffing, !staffing.hours.isEmpty else {
        return "\(pageTitle(title))\(empty(Words.Staffing.nothing, "\(Words.Staffing.nothingNext)"))"
    }
    let rows = staffing.hours.map { hour -> [HTML] in
        let day = Words.Moments.weekdayNames[max(0, min(6, hour.weekday - 1))]
        let range = "\(hour.range.lower.oneDecimal) – \(hour.range.upper.oneDecimal)"
        let people = hour.fewest == hour.most ? "\(hour.people)" : "\(hour.people) (\(hour.fewest) – \(hour.most))"
        let patient = hour.peopleWithPatience.map { "\($0)" } ?? "–"
        return [
            "\(day) \(hour.hour):00", "\(hour.arrivals.oneDecimal)", "\(range)", "\(hour.n)",
            "\(Span(milliseconds: Int64(hour.handling * 1000)).words)", "\(people)", "\(patient)",
            "\(hour.givingUp.map { "\($0.wholePercent)%" } ?? "–")",
        ]
    }
    return """
        \(pageTitle(title))\(lede("\(standard.current.sentence)"))\
        \(meta(Words.Staffing.from(staffing.n, weeks: Int(staffing.weeks.rounded()))))\
        \(plainTable(
            caption: title,
            heads: [
                Words.Staffing.hour, Words.Staffing.arrivals, Words.Staffing.range, Words.Staffing.count,
                Words.Staffing.handling, Words.Staffing.people, Words.Staffing.peopleWithPatience,
                Words.Staffing.givingUp,
            ], rows: rows))\(meta(Words.Staffing.method))
        """
}

extension Double {
    fileprivate var oneDecimal: String {
        let tenths = Int((self * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
