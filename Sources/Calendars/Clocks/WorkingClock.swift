package import Kernel

/// One clock: from a start event to its stop event, counting the calendar's time in which we had the ball.
///
/// Nothing is stored but what happened, so reading it twice gives the same, and a due moment is never a mutable date.
package struct WorkingClock: Sendable {
    package let calendar: WorkingCalendar
    /// How much time the standard allows; nil for a clock that only counts.
    package let target: Span?
    package let start: Instant
    /// When the stop event came; nil while it has not.
    package let stop: Instant?
    /// Who had the ball, by `from`. Before the first record we had it.
    package let records: [BallRecord]

    /// A clock that starts at `start`; `records` in any order, of two at one moment the later in the list counts.
    package init(
        _ calendar: WorkingCalendar, target: Span?, start: Instant, stop: Instant?, records: [BallRecord]
    ) {
        self.calendar = calendar
        self.target = target
        self.start = start
        self.stop = stop
        self.records = records.enumerated()
            .sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }.map(\.element)
    }

    /// The stretches between `start` and the stop event (without one, `moment`), with who had the ball in each;
    /// adjacent ones differ. The end of the last is `moment` or the stop, never before `start`.
    func stretches(at moment: Instant) -> [(from: Instant, to: Instant, ball: Ball)] {
        let end = max(start, min(stop ?? moment, moment))
        var found = [(from: start, to: end, ball: Ball.waitingOnUs)]
        for record in records where record.from < end {
            let from = max(record.from, start)
            if found[found.count - 1].from == from { found.removeLast() } else { found[found.count - 1].to = from }
            if record.ball == found.last?.ball {
                found[found.count - 1].to = end
            } else {
                found.append((from: from, to: end, ball: record.ball))
            }
        }
        return found
    }

    /// Who has the ball at a moment.
    func ball(at moment: Instant) -> Ball {
        records.last { $0.from <= moment }?.ball ?? .waitingOnUs
    }

    /// How the clock stands at `moment`; what is recorded later is not yet known then.
    package func reading(at moment: Instant) -> ClockReading {
        var used = Span(milliseconds: 0)
        var ranOut: Instant?
        let now = max(moment, start)
        for stretch in stretches(at: now) where stretch.ball.runs {
            let length = calendar.elapsed(from: stretch.from, to: stretch.to)
            if let target, ranOut == nil, target <= used + length {
                ranOut = try? calendar.due(from: stretch.from, after: target - used)
            }
            used = used + length
        }
        let state = state(at: now)
        return ClockReading(
            state: state, used: used, target: target, ranOut: ranOut, due: state == .running ? due(at: now) : nil)
    }

    private func state(at moment: Instant) -> ClockReading.State {
        if let stop, stop <= moment { return .stopped }
        switch ball(at: moment) {
        case .done: return .stopped
        case .withThem: return .paused
        default: return .running
        }
    }

    /// When the target runs out if we keep the ball: perhaps in the past; nil without a target or within five years.
    private func due(at moment: Instant) -> Instant? {
        guard var rest = target else { return nil }
        let all = stretches(at: moment)
        for (index, stretch) in all.enumerated() where stretch.ball.runs {
            let isLast = index == all.count - 1
            let length = calendar.elapsed(from: stretch.from, to: stretch.to)
            if rest <= length || isLast { return try? calendar.due(from: stretch.from, after: rest) }
            rest = rest - length
        }
        return try? calendar.due(from: moment, after: rest)
    }
}
