import Calendars
import Foundation
import Kernel
import StandardsRules
import Web
import Words

/// A calendar as a form: the hours of each weekday on a line, dates of their own one a line.
enum CalendarForm {
    static let days = Weekday.allCases.map(\.code)
    private static let fields = ["name", "zone", "region", "exceptions", "feed", "feed_address", "version"] + days

    static func filled(_ calendar: DeskCalendar, feed: CalendarFeed?, refusal: (any Refusal)? = nil) -> Filled {
        let document = calendar.current.definition.document
        var values = [
            "name": calendar.name, "zone": document.timeZone, "region": calendar.current.definition.region ?? "",
            "exceptions": (document.exceptions ?? []).map(line).joined(separator: "\n"),
            "version": "\(calendar.version)", "feed_address": feed?.address ?? "",
        ]
        for day in days { values[day] = hours(document.hours[day] ?? []) }
        return Filled(values, refusal: refusal)
    }

    /// Monday to Friday from nine to five, in the zone of the business.
    static func usual(zone: Zone) -> Filled {
        var values = ["zone": zone.name]
        for day in days.prefix(5) { values[day] = "9:00-17:00" }
        return Filled(values)
    }

    static func filled(_ form: FormData, _ refusal: (any Refusal)? = nil) -> Filled {
        Filled(form, fields: fields, lists: ["feed_none"], refusal)
    }

    /// What becomes of the feed that is kept: a text that was pasted goes before an address.
    static func feed(_ form: FormData, known: CalendarFeed?) -> CalendarFeed.Change {
        if form["feed_none"] != nil { return .none }
        if let text = form.text("feed") { return .text(Array((text + "\n").utf8)) }
        if let address = form.text("feed_address") { return .address(address) }
        return known?.address == nil ? .keep : .none
    }

    /// What was typed, with the dates of the feed that is kept.
    static func definition(_ form: FormData, keeping feed: [CalendarDocument.Day]?) -> CalendarDefinition {
        var hours: [String: [[String]]] = [:]
        for day in days {
            let pairs = pairs(form[day] ?? "")
            if !pairs.isEmpty { hours[day] = pairs }
        }
        let lines = (form["exceptions"] ?? "").split(whereSeparator: \.isNewline).map(String.init)
        let exceptions = lines.compactMap(exception)
        return CalendarDefinition(
            CalendarDocument(
                timeZone: (form["zone"] ?? "").trimmed, hours: hours,
                exceptions: exceptions.isEmpty ? nil : exceptions),
            region: form.text("region"), feed: feed)
    }

    /// "9:00-12:30, 13:30-18:00" as pairs; a full hour may be written as "9".
    private static func pairs(_ line: String) -> [[String]] {
        let parts = line.split(whereSeparator: { ",;".contains($0) }).map { String($0).replacing("–", with: "-") }
        return parts.filter { !$0.trimmed.isEmpty }.map { $0.split(separator: "-").map { time(String($0).trimmed) } }
    }

    private static func time(_ text: String) -> String {
        text.contains(":") ? text : "\(text):00"
    }

    /// "2026-12-24 9:00-12:00 Christmas Eve"; closed without hours.
    private static func exception(_ line: String) -> CalendarDocument.Day? {
        let words = line.split(separator: " ").map(String.init)
        guard let date = words.first else { return nil }
        var (hours, rest): ([[String]], ArraySlice<String>) = ([], words.dropFirst())
        if let times = rest.first, times.first?.isNumber == true {
            hours = pairs(times)
            rest = rest.dropFirst()
        }
        return CalendarDocument.Day(
            date: date, name: rest.isEmpty ? nil : rest.joined(separator: " "), hours: hours.isEmpty ? nil : hours)
    }

    private static func line(_ day: CalendarDocument.Day) -> String {
        [day.date, hours(day.hours ?? []).replacing(" ", with: ""), day.name ?? ""].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    private static func hours(_ pairs: [[String]]) -> String {
        pairs.map { $0.joined(separator: "-") }.joined(separator: ", ")
    }

    /// `kept` is how many dates the feed has brought.
    static func html(
        _ filled: Filled, to place: Path, feed: CalendarFeed?, kept: Int, token: FormToken
    ) -> HTML {
        let names = zip(days, Words.Moments.weekdayNames)
        let week = names.enumerated().map { index, day in
            field(
                filled.text(day.0, day.1, hint: index == 0 ? Words.Standards.hoursHint : nil), value: filled[day.0],
                limit: 200)
        }
        let first: [HTML] = [
            hidden("version", filled["version"]),
            field(
                filled.text("name", Words.Standards.name), value: filled["name"], example: Words.Standards.nameExample,
                isRequired: true, limit: DeskCalendar.nameLimit),
            field(filled.text("zone", Words.Standards.zone), value: filled["zone"], isRequired: true, limit: 64),
        ]
        let last: [HTML] =
            [
                field(
                    filled.text("region", Words.Standards.region, hint: Words.Standards.regionHint),
                    value: filled["region"], limit: 16, list: "regions"),
                regions,
                area(
                    filled.text("exceptions", Words.Standards.exceptions, hint: Words.Standards.exceptionsHint),
                    value: filled["exceptions"]),
            ] + feedFields(filled, feed, kept)
        let actions: HTML = """
            \(button(Words.Standards.keepCalendar, .primary))\
            \(button(Words.Standards.showPreview, name: "do", value: "preview"))
            """
        return form(to: place, .post(token), sheet(first + week + last, actions))
    }

    /// Every region by its code and name; the browser offers them.
    private static let regions: HTML = {
        func option(_ region: HolidayRegion) -> HTML {
            "<option value=\"\(region.code)\">\(region.fullName)</option>"
        }
        return "<datalist id=\"regions\">\(each: HolidayRegion.all, option)</datalist>"
    }()

    /// Where closed dates come from: an address, or a text; and that they shall go.
    private static func feedFields(_ filled: Filled, _ feed: CalendarFeed?, _ kept: Int) -> [HTML] {
        let now = kept > 0 ? "\(Words.Standards.feedKept(kept)) \(Words.Standards.feedHint)" : Words.Standards.feedHint
        let refused = feed?.refusal.map(Words.Standards.feedRefused) ?? feed?.note
        let none = check("feed_none", Words.Standards.feedNone, isOn: !filled.list("feed_none").isEmpty)
        let address = filled.text(
            "feed_address", Words.Standards.feedAddress, hint: Words.Standards.feedAddressHint)
        return [
            field(
                address, .address, value: filled["feed_address"], example: "https://", limit: CalendarFeed.addressLimit),
            refused.map { notice("\($0)") } ?? "",
            area(filled.text("feed", Words.Standards.feed, hint: now), value: filled["feed"]),
            kept > 0 || feed != nil ? none : "",
        ]
    }
}
