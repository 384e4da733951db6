/// A date as people write it, with where it stands among the tokens of the text.
struct SpokenDay {
    /// What is written of it; a year that is left out, or the order of two small numbers, is settled by `day(near:)`.
    enum Form: Equatable {
        case full(MailDay)
        case dayAndMonth(day: Int, month: Int)
        /// Two numbers that may be a day and a month or the other way round, and the year if it is there.
        case either(Int, Int, year: Int?)
        /// The next day of this name.
        case weekday(Int)
        case relative(Int)
    }

    let form: Form
    let range: Range<Int>
    /// Whether it is the last day of several that are written as one, as in `July 10-31`.
    var endsSpan = false

    /// Of every two dates the first that can be read; a weekday that only names the date beside it is passed over.
    static func all(in tokens: [DayToken]) -> [SpokenDay] {
        var found: [SpokenDay] = []
        var at = 0
        while at < tokens.count, found.count < 100 {
            guard let day = DayPattern(tokens, at).day else {
                at += 1
                continue
            }
            found.append(day)
            at = day.range.upperBound
        }
        return found.indices.filter { index in
            !found[index].isBesideDate(found, index) && !found[index].isBesideNumber(in: tokens)
        }.map { found[$0] }
    }

    private var isWeekday: Bool {
        if case .weekday = form { true } else { false }
    }

    private func isBesideDate(_ all: [SpokenDay], _ index: Int) -> Bool {
        guard isWeekday else { return false }
        let next = all.dropFirst(index + 1).first.map { !$0.isWeekday && $0.range.lowerBound - range.upperBound <= 3 }
        let last = index > 0 && !all[index - 1].isWeekday && range.lowerBound - all[index - 1].range.upperBound <= 2
        return next == true || last
    }

    /// Whether the weekday only names a date beside it that could not be read, as in “Tuesday the 3rd of Foo”: then it would say
    /// a wrong day.
    private func isBesideNumber(in tokens: [DayToken]) -> Bool {
        guard isWeekday else { return false }
        var at = range.upperBound
        while at < tokens.count, at - range.upperBound < 4, Self.isBetween(tokens[at].text) { at += 1 }
        if Self.isOddDate(tokens, at) { return true }
        let before = range.lowerBound - 1
        guard before >= 2, ["(", ","].contains(tokens[before].text) else { return false }
        return (2...5).contains { Self.isOddDate(tokens, before - $0) }
    }

    private static func isBetween(_ text: String) -> Bool {
        [",", ".", "("].contains(text) || ReturnWords.fillers.contains(text)
    }

    /// Whether a day's number and a word that may be a month stand here.
    private static func isOddDate(_ tokens: [DayToken], _ start: Int) -> Bool {
        guard start >= 0, start + 1 < tokens.count, let day = tokens[start].number, (1...31).contains(day) else {
            return false
        }
        let marks: Set<String> = [".", "st", "nd", "rd", "th", "of", "de", "er", "º", "°", "ª", "-го", "-"]
        let word = tokens[(start + 1)...].prefix(4).first { !marks.contains($0.text) }
        return word.map { $0.number == nil && DayWords.mayBeMonth($0.text) } == true
    }

    /// The day that is meant by somebody who writes on `written`; nil when there is none.
    ///
    /// `monthFirst`: whether the writer puts the month before the day where both could be either.
    func day(near written: MailDay?, monthFirst: Bool) -> MailDay? {
        switch form {
        case .full(let day): return day
        case .dayAndMonth(let day, let month): return written.flatMap { Self.nearest(day, month, $0) }
        case .weekday(let weekday):
            return written.flatMap { MailDay(number: $0.number + (weekday - $0.weekday + 6) % 7 + 1) }
        case .relative(let days): return written.flatMap { MailDay(number: $0.number + days) }
        case .either(let first, let second, let year):
            let readings = [(first, second), (second, first)].map { Self.reading($0.0, $0.1, year, written) }
            guard let dayFirst = readings[0], let other = readings[1] else { return readings[0] ?? readings[1] }
            guard let written, (dayFirst < written) == (other < written) else {
                return written.map { dayFirst < $0 ? other : dayFirst } ?? (monthFirst ? other : dayFirst)
            }
            return monthFirst ? other : dayFirst
        }
    }

    private static func reading(_ day: Int, _ month: Int, _ year: Int?, _ written: MailDay?) -> MailDay? {
        if let year { return MailDay(year: year, month: month, day: day) }
        return written.flatMap { nearest(day, month, $0) }
    }

    /// The day in the year that puts it nearest to the day of writing, rather after it than before.
    private static func nearest(_ day: Int, _ month: Int, _ written: MailDay) -> MailDay? {
        (written.year - 1...written.year + 1).compactMap { MailDay(year: $0, month: month, day: day) }
            .first { $0.number >= written.number - 90 }
    }
}
