/// The hours of the weekdays in one row, Monday first.
struct WeekTable: Hashable, Sendable {
    private let row: [OpenHours]
    /// Where each weekday begins in the row; one more for the end.
    private let starts: SIMD8<Int32>
    /// Minutes of the wall clock in a week.
    let minutes: Int

    /// Refused: hours that overlap, also over midnight and from Sunday into Monday.
    init(_ hours: [Weekday: [OpenHours]]) throws(CalendarRefusal) {
        var row: [OpenHours] = []
        row.reserveCapacity(16)
        var starts = SIMD8<Int32>()
        for day in Weekday.allCases {
            starts[day.rawValue - 1] = Int32(row.count)
            guard let own = hours[day] else { continue }
            row += own.count > 1 ? own.sorted { $0.from < $1.from } : own
        }
        starts[7] = Int32(row.count)
        self.row = row
        self.starts = starts
        minutes = row.reduce(0) { $0 + $1.minutes }
        try checkApart()
    }

    func hours(on day: Weekday) -> ArraySlice<OpenHours> {
        row[Int(starts[day.rawValue - 1])..<Int(starts[day.rawValue])]
    }

    /// The most minutes of the wall clock between the end of hours and the next that begin, week after week; 0 when there are
    /// none.
    var longestGap: Int {
        let stretches = Weekday.allCases.flatMap { day in
            hours(on: day).map { (from: (day.rawValue - 1) * 1440 + $0.from, to: (day.rawValue - 1) * 1440 + $0.to) }
        }
        guard let first = stretches.first else { return 0 }
        let next = stretches.dropFirst() + [(from: first.from + 7 * 1440, to: first.to)]
        return zip(stretches, next).map { $1.from - $0.to }.max() ?? 0
    }

    private func checkApart() throws(CalendarRefusal) {
        for day in Weekday.allCases {
            let own = hours(on: day)
            try Self.checkApart(own, on: day.name)
            guard let last = own.last, last.to > 1440 else { continue }
            let next = Weekday.allCases[day.rawValue % 7]
            guard let first = hours(on: next).first, first.from < last.to - 1440 else { continue }
            throw .hoursOverlap(last.words, first.words, day: "\(day.name) and \(next.name)")
        }
    }

    /// `hours` of one day, by their beginning.
    static func checkApart(_ hours: some Collection<OpenHours>, on day: String) throws(CalendarRefusal) {
        guard hours.count > 1 else { return }
        for (one, next) in zip(hours, hours.dropFirst()) where next.from < one.to {
            throw .hoursOverlap(one.words, next.words, day: day)
        }
    }
}

extension OpenHours {
    /// "09:00–17:00".
    package var words: String { texts.joined(separator: "–") }
}
