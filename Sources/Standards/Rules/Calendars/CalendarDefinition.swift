package import Calendars
import Foundation
package import Kernel

/// What somebody wrote to say when we work: the zone, the hours of the week, dates with hours of their own, the region whose
/// holidays are kept, and the closed dates of a feed.
package struct CalendarDefinition: Codable, Hashable, Sendable {
    package var document: CalendarDocument
    /// The code of a `HolidayRegion`; nil when no holidays are kept but those that are written.
    package var region: String?
    /// Closed dates that an iCalendar text brought; they are replaced by the next one.
    package var feed: [CalendarDocument.Day]?

    package init(_ document: CalendarDocument, region: String? = nil, feed: [CalendarDocument.Day]? = nil) {
        self.document = document
        self.region = region
        self.feed = feed
    }

    /// For how many years holidays are worked out: no due moment is further away than five.
    private static let ahead = 8

    /// The calendar that counts, with holidays from the year before `since` on. Refused when it is never open, when hours
    /// overlap, when nobody knows its zone or region. With `zone` its rules count instead of those that the system has now.
    package func calendar(since: Instant, in zone: Zone? = nil) throws -> WorkingCalendar {
        var whole = document
        whole.holidays = (document.holidays ?? []) + (feed ?? []) + (try holidays(since: since))
        return try whole.calendar(in: zone)
    }

    /// The calendar that counts from `now` on. Refused as well when it does not open within five years: a feed or holidays may
    /// close every day on which there are hours.
    func openCalendar(at now: Instant) throws -> WorkingCalendar {
        let calendar = try calendar(since: now)
        guard calendar.nextOpening(from: now) != nil else { throw CalendarRefusal.neverOpensAgain }
        return calendar
    }

    /// Takes the closed dates of an iCalendar text in the place of those of the one before, and gives what its reader should
    /// know. A feed that cannot be read is refused with its line, and those before stay.
    @discardableResult
    package mutating func takeFeed(_ text: [UInt8], at now: Instant) throws -> String? {
        guard let zone = Zone(document.timeZone) else { throw CalendarRefusal.zoneUnknown(document.timeZone) }
        let reading = try HolidayFeed.read(text, in: zone, years: Self.years(since: now))
        feed = reading.days.map { CalendarDocument.Day(date: $0.date.text, name: $0.name) }
        return reading.note
    }

    /// The same with another feed, and what is to be known of it; a text that cannot be read is refused with its line. What is
    /// fetched comes later.
    package func fed(
        _ change: CalendarFeed.Change, at now: Instant
    ) throws -> (definition: CalendarDefinition, note: String?) {
        var fed = self
        switch change {
        case .keep, .address: return (fed, nil)
        case .none:
            fed.feed = nil
            return (fed, nil)
        case .text(let text):
            let note = try fed.takeFeed(text, at: now)
            return (fed, note)
        }
    }

    private func holidays(since: Instant) throws(StandardsRefusal) -> [CalendarDocument.Day] {
        guard let code = region else { return [] }
        guard let region = HolidayRegion(code: code) else { throw .regionUnknown(code) }
        return region.holidays(in: Self.years(since: since)).map {
            CalendarDocument.Day(date: $0.date.text, name: $0.name)
        }
    }

    /// Whether the dates of what was worked out at `since` have to be worked out again, so that they go on reaching as far
    /// ahead: once a year, where holidays or a feed are kept.
    func isToRenew(since: Instant, at now: Instant) -> Bool {
        (region != nil || feed != nil) && Self.years(since: now) != Self.years(since: since)
    }

    private static func years(since: Instant) -> ClosedRange<Int> {
        let year = LocalTime(since, in: .utc).year
        return (year - 1)...(year + ahead)
    }

    /// As the table keeps it; keys in order, so that equal definitions have equal texts.
    var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    init(text: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
    }
}
