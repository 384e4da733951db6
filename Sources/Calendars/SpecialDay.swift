/// A date with hours of its own, instead of those of its weekday.
package struct SpecialDay: Hashable, Sendable {
    package let date: CalendarDate
    /// What the day is, as "Christmas Day"; empty when nobody said.
    package let name: String
    /// In order; empty when closed.
    package let hours: [OpenHours]

    package init(_ date: CalendarDate, name: String = "", hours: [OpenHours] = []) {
        self.date = date
        self.name = name
        self.hours = hours
    }
}
