/// An event that a message carries: an invitation, an answer to one, a change or the end of one (RFC 5545, RFC 5546).
package struct CalendarNote: Sendable, Equatable {
    /// What the message does with the event: `request`, `reply`, `cancel`, `counter`, `publish` …, in lower case; empty when it
    /// does not say.
    package var method = ""
    package var summary = ""
    package var start: CalendarMoment?
    package var end: CalendarMoment?
    package var location = ""
    /// What its writer says of it.
    package var description = ""
    /// The address of whoever invites, in lower case; empty when there is none.
    package var organizer = ""
    /// What names the event in all messages about it.
    package var uid = ""
    /// Who is invited and what they said, in the order of the event, at most 200.
    package var guests: [Guest] = []

    /// The event in plain words: what, when, where, and what its writer says of it, each on a line.
    var words: String {
        let when = [start, end].compactMap { $0?.iso.replacing("T", with: " ") }.joined(separator: " – ")
        let zone = start?.zone.flatMap { $0 == "UTC" ? nil : " (\($0))" } ?? ""
        return [summary, when.isEmpty ? "" : when + zone, location, description].filter { !$0.isEmpty }
            .joined(separator: "\n")
    }

    package struct Guest: Sendable, Equatable {
        /// In lower case.
        package var address: String
        /// `accepted`, `declined`, `tentative`, `needs-action` …, in lower case; empty when it is not said.
        package var answer: String
    }
}

/// A moment of an event as its calendar has it.
package struct CalendarMoment: Sendable, Equatable {
    package var day: MailDay
    /// Seconds from midnight; nil for an event that takes whole days.
    package var seconds: Int?
    /// `UTC`, the name that the event gives its zone, or nil for the time of wherever one is.
    package var zone: String?

    /// As ISO 8601 has it, `2026-06-05` or `2026-06-05T14:00:00`, with a `Z` in UTC; other zones are told by `zone`.
    package var iso: String {
        guard let seconds else { return day.iso }
        let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(MailDay.two).joined(separator: ":")
        return "\(day.iso)T\(time)\(zone == "UTC" ? "Z" : "")"
    }

    /// Of `20260605T140000Z`, `20260605T140000` or `20260605`; nil for anything else.
    init?(_ value: Substring, zone: String?) {
        let date = value.prefix(8)
        guard date.utf8.count == 8, let number = Int(date),
            let day = MailDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        else { return nil }
        self.day = day
        let time = value.dropFirst(8)
        guard time.first == "T" || time.first == "t", let clock = Int(time.dropFirst().prefix(6)) else { return }
        seconds = min(clock / 10_000, 23) * 3600 + min(clock / 100 % 100, 59) * 60 + min(clock % 100, 59)
        self.zone = time.last == "Z" || time.last == "z" ? "UTC" : zone
    }

    /// The moment so many seconds later on the same clock.
    func later(by more: Int) -> CalendarMoment {
        var moment = self
        let sum = (seconds ?? 0) + more
        moment.day = MailDay(number: day.number + sum / 86_400) ?? day
        if seconds != nil { moment.seconds = sum % 86_400 }
        return moment
    }
}
