import Calendars
import Kernel
import StandardsRules
import Web
import Words

/// The calendars, those in use first.
func calendarsPage(_ calendars: [DeskCalendar], now: Instant, isOwner: Bool) -> HTML {
    let rows = calendars.map { calendar in
        recordRow(
            id: "calendar-\(calendar.id)", title: calendar.name, to: Path.calendar(calendar.id),
            meta: ["\(calendar.current.definition.document.timeZone)", "\(openTime(calendar, now))"],
            badges: calendar.retired == nil ? [] : [badge(.plain, Words.Standards.outOfUse)])
    }
    let add = linkButton(Words.Standards.addCalendar, to: Path.newCalendar, .primary)
    return """
        \(pageTitle(Words.Standards.calendars))\
        \(calendars.isEmpty ? empty(Words.Standards.noCalendars, "\(Words.Standards.calendarsNext)") : records(rows))\
        \(when: isOwner, buttons(add))
        """
}

private func openTime(_ calendar: DeskCalendar, _ now: Instant) -> String {
    let days = calendar.current.calendarHours.preview(from: now)
    let minutes = days.reduce(0) { $0 + $1.length.wholeMinutes }
    return Words.Standards.openAWeek("\(minutes / 60) h")
}

/// What its owner should know of a calendar; nothing when there is nothing.
func findingsSection(_ calendar: WorkingCalendar, now: Instant) -> HTML? {
    let findings = calendar.findings(at: now)
    guard !findings.isEmpty else { return nil }
    func line(_ finding: CalendarFinding) -> HTML { "<li>\(calendar.sentence(finding))</li>" }
    return section(Words.Standards.calendarFindings, id: "findings", "<ul role=\"list\">\(each: findings, line)</ul>")
}

/// The next 30 days, each with its hours, or why it is closed.
func previewSection(_ calendar: WorkingCalendar, now: Instant) -> HTML {
    let moments = Moments(now: now, zone: calendar.zone)
    let rows = calendar.preview(from: now).map { day -> [HTML] in
        let noon = calendar.zone.instant(dayNumber: day.date.dayNumber, hour: 12)
        let open = day.openings.map { "\(moments.clock($0.start))–\(moments.clock($0.end))" }.joined(separator: ", ")
        return [
            "\(Words.Moments.fullDay(moments.local(noon)))", "\(open.isEmpty ? Words.Standards.closed : open)",
            "\(day.special ?? "")",
        ]
    }
    return section(
        Words.Standards.preview, id: "preview",
        plainTable(
            caption: Words.Standards.preview,
            heads: [Words.Standards.day, Words.Standards.open, Words.Standards.why], rows: rows))
}
