import Kernel
import PromisesRules
import StandardsRules
import Web
import Words

/// What the page shows, as plain values.
struct PromiseDaysView: Sendable {
    let setting: PromiseDaySetting
    /// Those in use.
    let calendars: [DeskCalendar]

    /// The name of the calendar that is set; nil when none is, or it is out of use.
    var calendar: String? { calendars.first { $0.id == setting.calendar }?.name }
}

/// What is set in a sentence, and for an owner the form that sets it.
func promiseDaysPage(
    _ view: PromiseDaysView, token: FormToken, isOwner: Bool, typed: FormData, problem: Problem?
) -> HTML {
    """
    \(pageTitle(Words.PromiseDays.title))\(errorSummary(problem.map { [$0] } ?? []))\
    \(lede("\(Words.PromiseDays.lead)"))\
    <p>\(Words.PromiseDays.says(view.setting.brokenAfter, calendar: view.calendar))</p>\
    \(when: isOwner, promiseDaysForm(view, token, typed, problem))
    """
}

private func promiseDaysForm(
    _ view: PromiseDaysView, _ token: FormToken, _ typed: FormData, _ problem: Problem?
) -> HTML {
    func text(_ name: String, _ label: String, hint: String) -> FieldText {
        FieldText(name, label: label, hint: hint, error: problem?.field == name ? problem?.says : nil)
    }
    let first = Choice("", Words.PromiseDays.firstCalendar)
    let calendars = [first] + view.calendars.map { Choice("\($0.id)", $0.name) }
    let fields: [HTML] = [
        hidden("version", typed["version"] ?? "\(view.setting.version)"),
        select(
            text("calendar", Words.PromiseDays.calendar, hint: Words.PromiseDays.calendarHint), calendars,
            chosen: typed["calendar"] ?? view.setting.calendar.map { "\($0)" } ?? ""),
        field(
            text("brokenAfter", Words.PromiseDays.brokenAfter, hint: Words.PromiseDays.brokenAfterHint), .number,
            value: typed["brokenAfter"] ?? "\(view.setting.brokenAfter)", isRequired: true),
    ]
    return form(to: Path.promiseDays, .post(token), sheet(fields, button(Words.PromiseDays.keep, .primary)))
}
