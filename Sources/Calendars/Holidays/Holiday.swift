/// A public holiday.
package struct Holiday: Hashable, Sendable {
    package let date: CalendarDate
    /// In English, as "Christmas Day"; several on one date are joined with "; ", and one whose
    /// date is estimated says so: "Eid al-Fitr (estimated)".
    package let name: String
    /// Whether the date hangs on the sight of the moon or on an announcement, and may still change by a day.
    package let isEstimated: Bool

    /// The date, closed.
    package var closedDay: SpecialDay { SpecialDay(date, name: name) }
}
