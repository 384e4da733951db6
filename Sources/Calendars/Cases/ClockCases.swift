import Kernel

/// Answers cases of working time: `{"id", "op": "due" | "elapsed", "time_zone", "hours", "holidays", "from", "to" |
/// "seconds"}`, with `exceptions` as in a calendar's own JSON. "due" is answered with the earliest moment at which
/// `seconds` of working time have passed since `from`, in UTC; "elapsed" with the whole seconds of working time from
/// `from` to `to`.
package enum ClockCases {
    /// `[{"id", "result"}]` in the order of the cases, `{"id", "refused"}` for one that has no answer. Refused as a
    /// whole when the document is no JSON.
    package static func answers(_ document: [UInt8]) throws(CaseDocumentRefusal) -> [UInt8] {
        let list = try CaseList(document)
        var calendars = CaseCalendars()
        return list.answers { text throws(CaseRefusal) in try answer(text, &calendars) }
    }

    private static func answer(_ text: CaseText, _ calendars: inout CaseCalendars) throws(CaseRefusal) -> String {
        let op = try text.text("op")
        guard op == "due" || op == "elapsed" else {
            throw CaseRefusal("op is \"\(op.prefix(32))\": write \"due\" or \"elapsed\".")
        }
        let from = try text.moment("from")
        let calendar = try calendars.calendar(text)
        if op == "elapsed" {
            let to = try text.moment("to")
            guard to >= from else { throw CaseRefusal("to is before from: give the later moment as to.") }
            return "\"result\":\(calendar.elapsed(from: from, to: to).milliseconds / 1000)"
        }
        let seconds = try text.wholeNumber("seconds")
        guard abs(seconds) < 1_000_000_000 else {
            throw CaseRefusal("seconds is \(seconds): ask for less than five years of working time.")
        }
        do {
            return "\"result\":\"\(try calendar.due(from: from, after: .seconds(seconds)).written)\""
        } catch {
            throw CaseRefusal(error.sentence)
        }
    }
}

/// Makes the calendars of cases and keeps the hours of weeks it has read, for cases often share them.
struct CaseCalendars {
    private var weeks: [String: WeekTable] = [:]
    private var zones: [String: Zone] = [:]

    /// The calendar of a case with `time_zone`, `hours`, `holidays` and `exceptions`.
    mutating func calendar(_ text: CaseText) throws(CaseRefusal) -> WorkingCalendar {
        let name = try text.text("time_zone")
        do {
            let (zone, week) = (try zone(name), try week(text))
            let (holidays, exceptions) = (try days(text, "holidays"), try days(text, "exceptions"))
            return try WorkingCalendar(zone: zone, week: week, exceptions: exceptions, holidays: holidays)
        } catch let refusal as CalendarRefusal {
            throw CaseRefusal(refusal.sentence)
        } catch let refusal as CaseRefusal {
            throw refusal
        } catch {
            throw CaseRefusal("The calendar cannot be read: give time_zone, hours and holidays.")
        }
    }

    private mutating func zone(_ name: String) throws -> Zone {
        if let known = zones[name] { return known }
        guard let zone = Zone(name) else { throw CalendarRefusal.zoneUnknown(name) }
        zones[name] = zone
        return zone
    }

    private mutating func week(_ text: CaseText) throws -> WeekTable {
        guard let raw = text.raw("hours") else {
            throw CaseRefusal(
                "hours is missing: give the hours of each weekday, as {\"mon\": [[\"09:00\", \"17:00\"]]}.")
        }
        let key = String(decoding: raw, as: UTF8.self)
        if let known = weeks[key] { return known }
        guard let hours = try? CaseJSON.read([String: [[String]]].self, from: raw) else {
            throw CaseRefusal("hours cannot be read: give {\"mon\": [[\"09:00\", \"17:00\"]]} and so on.")
        }
        let week = try WeekTable(try CalendarDocument.week(hours))
        weeks[key] = week
        return week
    }

    private func days(_ text: CaseText, _ name: String) throws -> [SpecialDay] {
        guard let raw = text.raw(name), raw.count > 2 else { return [] }
        if !raw.contains(UInt8(ascii: "{")) {
            return try text.texts(name).map { date in
                guard let read = CalendarDate(date) else { throw CalendarRefusal.dateUnreadable(date) }
                return SpecialDay(read)
            }
        }
        guard let days = try? CaseJSON.read([CalendarDocument.Day].self, from: raw) else {
            throw CaseRefusal("\(name) cannot be read: give a list of dates, as [\"2026-12-25\"].")
        }
        return try days.map { try $0.read() }
    }
}
