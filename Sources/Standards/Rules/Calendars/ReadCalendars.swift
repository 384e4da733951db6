import Calendars
import Kernel
import Synchronization

/// Calendars that were read before, by their text: a version never changes, and reading one takes longer than using it.
enum ReadCalendars {
    private struct Key: Hashable {
        let text: String
        let since: Instant
        let rules: UInt64
    }

    private static let known = Mutex<[Key: (CalendarDefinition, WorkingCalendar)]>([:])
    private static let limit = 200

    /// A version as it was made. When the zone has other rules by now, `file` gives tzdata's file as it was then.
    static func read(
        _ text: String, since: Instant, rules: UInt64, file: () -> [UInt8]?
    ) throws -> (CalendarDefinition, WorkingCalendar) {
        let key = Key(text: text, since: since, rules: rules)
        if let found = known.withLock({ $0[key] }) { return found }
        let definition = try CalendarDefinition(text: text)
        let name = definition.document.timeZone
        let now = Zone(name)
        let zone = now?.rules.fingerprint == rules ? now : file().flatMap { Zone(name, file: $0) } ?? now
        let read = (definition, try definition.calendar(since: since, in: zone))
        known.withLock { known in
            if known.count >= limit { known.removeAll() }
            known[key] = read
        }
        return read
    }
}
