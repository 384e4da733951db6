/// When somebody who is away says to be back, out of an out of office answer.
enum ReturnDate {
    /// The day of return; the last day of absence where only that is said (“until 5 June”), the day after it where that day is
    /// expressly meant to be included. Nil when no such day is named.
    ///
    /// - `written`: the day on which the answer was written, from which a year that is left out and days of the week are
    ///   counted; `monthFirst`: whether its writer is likely to put the month before the day.
    static func find(in text: String, written: MailDay?, monthFirst: Bool) -> MailDay? {
        let start = String(decoding: text.utf8.prefix(8000), as: UTF8.self)
        let tokens = DayToken.all(in: start.replacing("\n\n", with: " 。 "))
        let dates = SpokenDay.all(in: tokens)
        var back: [MailDay] = []
        var until: [MailDay] = []
        for index in dates.indices {
            let cue = ReturnCue(of: index, of: dates, in: tokens)
            guard let role = cue.role, let day = dates[index].day(near: written, monthFirst: monthFirst) else {
                continue
            }
            switch role {
            case .back: back.append(day)
            case .until: until.append(day)
            case .through: until.append(MailDay(number: day.number + 1) ?? day)
            }
        }
        return upcoming(back, written) ?? upcoming(until, written) ?? back.first ?? until.first
    }

    private static func upcoming(_ days: [MailDay], _ written: MailDay?) -> MailDay? {
        guard let written else { return days.first }
        return days.first { $0 >= written }
    }
}

extension ReadMail {
    /// When its writer says to be back; nil for all but automatic answers, and where they name no day.
    func returnDay(zone: Int) -> MailDay? {
        guard automatic == .autoReply else { return nil }
        let written = (date ?? received).flatMap { MailDay(number: (Int($0) + zone) / 86_400) }
        let text = subject + " 。 " + ReplyText(of: words).reply
        // Between Greenland and Hawaii people write the month first.
        return ReturnDate.find(in: text, written: written, monthFirst: (-36_000 ... -14_400).contains(zone))
    }
}
