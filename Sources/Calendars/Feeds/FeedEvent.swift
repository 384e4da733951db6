import Kernel

/// One VEVENT of a feed (RFC 5545 §3.6.1), as far as closed dates need it.
struct FeedEvent {
    /// One coming-again of an event that an event of its own takes the place of.
    struct Replaced: Hashable {
        let event: String
        let date: CalendarDate
    }

    /// Where it begins.
    let line: Int
    private(set) var summary = ""
    private(set) var isCancelled = false
    /// Why it cannot be read; the first reason.
    private(set) var refusal: FeedRefusal?
    private var takesNoTime = false
    private var identity = ""
    private var start: FeedTime?
    private var end: FeedTime?
    private var days: Int?
    private var rules: [FeedRule] = []
    private var extra: [CalendarDate] = []
    private var without: Set<CalendarDate> = []
    private var replaces: CalendarDate?

    /// The longest closed time in days.
    private static let longest = 400

    init(line: Int) {
        self.line = line
    }

    /// What it takes the place of; nil for an event of its own.
    var replaced: Replaced? { replaces.map { Replaced(event: identity, date: $0) } }

    /// Takes one of its lines. One that cannot be read is kept as its refusal.
    mutating func take(_ line: FeedLine, in zones: FeedZones) {
        do throws(FeedRefusal) { try read(line, in: zones) } catch { refusal = refusal ?? error }
    }

    private mutating func read(_ line: FeedLine, in zones: FeedZones) throws(FeedRefusal) {
        switch line.name {
        case "SUMMARY": summary = String(Self.plain(line.value).prefix(200))
        case "UID": identity = line.value
        case "STATUS": isCancelled = line.value.uppercased() == "CANCELLED"
        case "TRANSP": takesNoTime = line.value.uppercased() == "TRANSPARENT"
        case "DTSTART": start = try FeedTime(line, line.value, in: zones)
        case "DTEND": end = try FeedTime(line, line.value, in: zones)
        case "DURATION": days = try Self.days(line)
        case "RRULE": rules.append(try FeedRule(line))
        case "RECURRENCE-ID": replaces = try FeedTime(line, line.value, in: zones).date
        case "EXDATE":
            for value in line.value.split(separator: ",") { without.insert(try FeedTime(line, value, in: zones).date) }
        case "RDATE":
            for value in line.value.split(separator: ",") {
                extra.append(try FeedTime(line, value.prefix { $0 != "/" }, in: zones).date)
            }
        default: break
        }
        guard extra.count + without.count <= WorkingCalendar.specialDaysLimit, rules.count <= 4 else {
            throw FeedRefusal(line: line.number, "it lists more dates than a calendar holds.")
        }
    }

    /// The dates it closes, not after `last`; `moved` are those that other events take the place of. Refused when
    /// `steps`, the days, weeks, months and years that may still be looked at for what comes again, are used up.
    func dates(
        through last: CalendarDate, without moved: Set<Replaced>, steps: inout Int
    ) throws(FeedRefusal) -> [CalendarDate] {
        guard let start else {
            throw FeedRefusal(line: line, "the event has no DTSTART; say on which date it is.")
        }
        guard let length = try length(start) else { return [] }
        var starts =
            rules.isEmpty ? [start.date] : rules.flatMap { $0.dates(from: start.date, through: last, steps: &steps) }
        guard steps > 0 else {
            throw FeedRefusal(line: line, "too many events come again by here: list the closed dates instead.")
        }
        starts += extra
        return starts.filter { date in
            !without.contains(date)
                && (replaces != nil || !moved.contains(Replaced(event: identity, date: date)))
        }
        .flatMap { date in (0..<length.count).map { date + length.first + $0 } }
    }

    /// The first whole day after the start, as 0 or 1, and how many whole days; nil when it closes none.
    private func length(_ start: FeedTime) throws(FeedRefusal) -> (first: Int, count: Int)? {
        guard let startMinutes = start.minutes else {
            let count = end.map { $0.date.dayNumber - start.date.dayNumber } ?? days ?? 1
            guard count >= 0, count <= Self.longest else {
                throw FeedRefusal(
                    line: line, "the event ends before it begins or lasts more than \(Self.longest) days.")
            }
            return (0, max(count, 1))
        }
        guard !takesNoTime, let end else { return nil }
        let first = startMinutes == 0 ? 0 : 1
        let count = end.date.dayNumber - start.date.dayNumber - first
        guard end.date >= start.date, count <= Self.longest else {
            throw FeedRefusal(line: line, "the event ends before it begins or lasts more than \(Self.longest) days.")
        }
        return count > 0 ? (first, count) : nil
    }

    /// "P1D" or "P2W" in days (RFC 5545 §3.3.6); hours and less close no whole day.
    private static func days(_ line: FeedLine) throws(FeedRefusal) -> Int {
        let text = line.value.uppercased()
        guard text.hasPrefix("P"), text.count <= 32 else {
            throw FeedRefusal(line: line.number, "\"\(line.value.prefix(40))\" is no duration; it should read P1D.")
        }
        let dates = text.dropFirst().prefix { $0 != "T" }
        guard let unit = dates.last, let number = Int(dates.dropLast()), number >= 0, number <= longest else {
            return 0
        }
        return unit == "W" ? number * 7 : number
    }

    /// The text without escapes (RFC 5545 §3.3.11), on one line.
    private static func plain(_ value: String) -> String {
        var plain = ""
        var isEscaped = false
        for character in value {
            if isEscaped {
                plain.append(character == "n" || character == "N" ? " " : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                plain.append(character)
            }
        }
        return plain.collapsed
    }
}
