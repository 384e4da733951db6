import Calendars
import ConversationsRules
import Kernel

/// What a clock's row holds of an exchange: a pure computation from what happened, a calendar and a limit.
struct ClockCount: Equatable {
    let target: Span
    /// The counted time of all turns that are over.
    let used: Span
    /// Up to when `used` counts.
    let counted: Instant
    let state: StandardClock.State
    /// When the time for a warning is used up, past or still to come; nil while it stands still before that, and when nobody is
    /// warned.
    let warn: Instant?
    /// When the time is used up, past or still to come; nil while it stands still before that.
    let due: Instant?
    /// The last moment that is still on time: `due`, or the next opening when the time is used up just at closing.
    let lapse: Instant?
    /// Whether more time was used than there is.
    let isLate: Bool

    /// Counts as of `now`.
    init(_ exchange: Exchange, by version: StandardVersion, _ calendar: WorkingCalendar, at now: Instant) {
        let target = version.target.span(from: exchange.began, in: calendar)
        let warning =
            version.warnPercent < 100
            ? Span(milliseconds: target.milliseconds * Int64(version.warnPercent) / 100) : nil
        let moment = max(exchange.stop?.at ?? now, exchange.began)
        func read(_ limit: Span) -> ClockReading {
            exchange.clock(calendar, target: limit, pauses: version.pauses).reading(at: moment)
        }
        let reading = read(target)
        let state: StandardClock.State =
            exchange.stop != nil ? .stopped : reading.state == .running ? .running : .paused
        let isRunning = state == .running
        let due = isRunning ? reading.due : reading.isMissed ? reading.ranOut : nil
        self.target = target
        self.state = state
        self.due = due
        isLate = reading.isMissed
        lapse = due.map { calendar.nextOpening(from: $0)?.start ?? $0 }
        let warned = warning.map(read)
        warn = (isRunning ? warned?.due : nil) ?? warned?.ranOut
        let counted = exchange.stop == nil ? exchange.runningSince(at: now) : moment
        self.counted = counted
        used =
            isRunning
            ? exchange.clock(calendar, target: target, pauses: version.pauses).reading(at: counted).used : reading.used
    }
}

extension Exchange {
    /// Since when the same side has had the ball.
    fileprivate func runningSince(at now: Instant) -> Instant {
        max(turns.last { $0.from <= now }?.from ?? began, began)
    }
}

extension Span {
    static func + (one: Span, other: Span) -> Span { Span(milliseconds: one.milliseconds + other.milliseconds) }
    static func - (one: Span, other: Span) -> Span { Span(milliseconds: one.milliseconds - other.milliseconds) }
}
