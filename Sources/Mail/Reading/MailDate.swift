/// A moment as a header field tells it (RFC 5322 §3.3).
struct MailDate: Equatable {
    /// In Unix seconds.
    let unix: Int64
    /// How many seconds its writer's clock is ahead of UTC; 0 where it does not say.
    let offset: Int

    /// Nil for what cannot be read in full, and for no moment between 1970 and 9999. Second 60 is the next one's first.
    init?(_ value: String) {
        guard let parts = DateParts(iso: value) ?? DateParts(spelled: value),
            let day = Self.day(parts.year, parts.month, parts.day), (0..<24).contains(parts.hour),
            (0..<60).contains(parts.minute), (0...60).contains(parts.second),
            abs(parts.offset) < 86_400
        else { return nil }
        offset = parts.offset
        unix = Int64(day * 86_400 + parts.hour * 3600 + parts.minute * 60 + parts.second - parts.offset)
    }

    /// How many days after 1 January 1970 it is; nil when there is no such day.
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int? {
        guard (1970...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= MailDay.length(of: month, in: year)
        else { return nil }
        return MailDay.number(year: year, month: month, day: day)
    }
}
