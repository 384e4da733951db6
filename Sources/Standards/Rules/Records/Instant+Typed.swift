import Kernel

extension Instant {
    /// A day alone, as "2026-11-19": its last second by the clocks in `zone`.
    init?(typedDay text: String, in zone: Zone) {
        guard text.count == 10, let midnight = Instant(typed: "\(text) 00:00", in: zone) else { return nil }
        let day = LocalTime(midnight, in: zone).dayNumber
        self = zone.instant(dayNumber: day, hour: 23, minute: 59) + .seconds(59)
    }

    /// "2026-11-19T08:31:00Z", "2026-11-19 08:31+01:00", or without an offset by the clocks in `zone`; seconds may be left out.
    init?(typed text: String, in zone: Zone) {
        let pattern = /(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?/
        guard let found = text.wholeMatch(of: pattern)?.output, let year = Int(found.1), let month = Int(found.2),
            let day = Int(found.3), let hour = Int(found.4), let minute = Int(found.5), (1900...2200).contains(year),
            (1...12).contains(month), hour < 24, minute < 60
        else { return nil }
        let number = LocalTime.dayNumber(year: year, month: month, day: day)
        guard LocalTime.civil(number) == (year, month, day) else { return nil }
        let seconds = Span.seconds(found.6.flatMap { Int($0) } ?? 0)
        guard let offset = found.7 else {
            self = zone.instant(dayNumber: number, hour: hour, minute: minute) + seconds
            return
        }
        let digits = offset.filter(\.isNumber)
        let ahead = (Int(digits.prefix(2)) ?? 0) * 60 + (Int(digits.suffix(2)) ?? 0)
        let utc = Zone.utc.instant(dayNumber: number, hour: hour, minute: minute) + seconds
        self = utc - .minutes(offset.hasPrefix("-") ? -ahead : ahead)
    }
}
