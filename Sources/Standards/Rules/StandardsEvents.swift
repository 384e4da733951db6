import Kernel
package import PeopleRules
import Timeline

/// A calendar was made or got a new version.
package struct CalendarChanged: EventPayload {
    package static let kind = "calendar.changed"
    package let calendar: CalendarID
    /// The version that counts from now on.
    package let version: Int
}

/// A standard was made or got a new version.
package struct StandardChanged: EventPayload {
    package static let kind = "standard.changed"
    package let standard: StandardID
    package let version: Int
}

/// A standard is held no longer.
package struct StandardRetired: EventPayload {
    package static let kind = "standard.retired"
    package let standard: StandardID
}

/// Something of the never-list happened.
package struct IncidentFound: EventPayload {
    package static let kind = "incident.found"
    package let incident: IncidentID
    package let event: NeverEventID
}

/// What made it possible was written down.
package struct IncidentReviewed: EventPayload {
    package static let kind = "incident.reviewed"
    package let incident: IncidentID
}

/// An order or an invoice that something is promised of was brought, or changed.
package struct PromisedRecordChanged: EventPayload {
    package static let kind = "service_record.promised"
    package let record: ServiceRecordID
    /// Who saw to it before; nil when nobody did or it was not here.
    package let before: MemberID?
}

/// The settable share of a clock's time has passed. Once a clock.
package struct ClockWarned: EventPayload {
    package static let kind = "clock.warned"
    package let clock: ClockID
    package let standard: StandardID
    package let conversation: Int64?
}

/// A clock ran past its time. Once a clock.
package struct ClockLate: EventPayload {
    package static let kind = "clock.late"
    package let clock: ClockID
    package let standard: StandardID
    package let conversation: Int64?
}
