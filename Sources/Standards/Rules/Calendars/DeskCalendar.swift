package import Calendars
package import Kernel

package typealias CalendarID = ID<DeskCalendar>
package typealias CalendarVersionID = ID<CalendarVersion>

/// A calendar of the house by its name, with the version that counts now.
package struct DeskCalendar: Equatable, Sendable {
    package let id: CalendarID
    package let name: String
    package let current: CalendarVersion
    /// When it was taken out of use; nil while it can be chosen.
    package let retired: Instant?
    /// Counts up with each change.
    package let version: Int

    /// The longest name, in characters.
    package static let nameLimit = 60
}

extension [DeskCalendar] {
    /// The one to begin with where nobody chose: the oldest that is in use; nil when none is.
    package var usual: DeskCalendar? { filter { $0.retired == nil }.min { $0.id < $1.id } }
}

/// One version of a calendar: never changed once it is made, so that what it counted can be counted again.
package struct CalendarVersion: Equatable, Sendable {
    package let id: CalendarVersionID
    package let calendar: CalendarID
    /// From 1.
    package let number: Int
    package let since: Instant
    package let definition: CalendarDefinition
    /// The fingerprint of the zone's rules when it was made: another one now means a new version.
    package let zoneRules: UInt64
    /// What it counts with.
    package let calendarHours: WorkingCalendar
}
