import Glibc
import Synchronization

/// Tells the time. The only place that reads the machine's clock; tests set it.
package protocol Clock: Sendable {
    /// The present moment.
    var now: Instant { get }
}

/// The machine's clock.
package struct SystemClock: Clock {
    package init() {}

    package var now: Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}

/// A clock that stands still until somebody sets it.
package final class SetClock: Clock {
    private let moment: Mutex<Instant>

    /// A clock that stands at `start`.
    package init(_ start: Instant) {
        moment = Mutex(start)
    }

    package var now: Instant { moment.withLock { $0 } }

    /// Moves the clock forward by `span`.
    package func advance(_ span: Span) {
        moment.withLock { $0 = $0 + span }
    }

    /// Puts the clock at `instant`.
    package func set(_ instant: Instant) {
        moment.withLock { $0 = instant }
    }
}
