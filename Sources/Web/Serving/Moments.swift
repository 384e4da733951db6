package import Kernel
package import Words

/// Says when things are, seen from one moment and by the clocks of one zone.
package struct Moments: Sendable {
    package let now: Instant
    package let zone: Zone
    private let today: LocalMoment

    package init(now: Instant, zone: Zone) {
        self.now = now
        self.zone = zone
        today = LocalMoment(LocalTime(now, in: zone))
    }

    /// The moment as the zone's clocks show it.
    package func local(_ moment: Instant) -> LocalMoment {
        LocalMoment(LocalTime(moment, in: zone))
    }

    /// "today 17:00", "Wed 08:15", "3 Nov", "12 Jan 2025".
    package func stamp(_ moment: Instant) -> Stamp {
        Stamp(says: Words.Moments.moment(local(moment), today: today), machine: moment.iso8601)
    }

    /// "08:15".
    package func clock(_ moment: Instant) -> String {
        Words.Moments.clock(local(moment))
    }

    /// How long ago a moment was or how far away it is, in whole minutes; negative when it has passed.
    package func minutes(until moment: Instant) -> Int {
        (moment - now).wholeMinutes
    }
}

extension LocalMoment {
    init(_ time: LocalTime) {
        self.init(
            year: time.year, month: time.month, day: time.day, weekday: time.weekday, hour: time.hour,
            minute: time.minute)
    }
}
