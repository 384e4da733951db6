package import Kernel
package import VoiceRules

/// The months that the delivery gap is looked at over: three of the calendar, by the clocks of the business.
package struct GapPeriod: Hashable, Sendable {
    /// The year times twelve, plus the last month from 0 to 11.
    private let last: Int
    /// The first and the last month, from 1 to 12, each with its year.
    package var from: (year: Int, month: Int) { Self.civil(last - Self.months + 1) }
    package var through: (year: Int, month: Int) { Self.civil(last) }

    /// How many months it spans.
    package static let months = 3
    /// How many periods one can look back at.
    package static let choices = 4

    private init(last: Int) {
        self.last = last
    }

    /// The last three months at a moment, the present one among them.
    package init(at moment: Instant, in zone: Zone) {
        let date = LocalTime(moment, in: zone)
        last = date.year * 12 + date.month - 1
    }

    /// The present period and those before it, none of which share a month; the latest first.
    package static func choices(at moment: Instant, in zone: Zone) -> [GapPeriod] {
        let present = GapPeriod(at: moment, in: zone)
        return (0..<choices).map { GapPeriod(last: present.last - $0 * months) }
    }

    /// The choice with this key, without a key the present period; nil when it is none of them.
    package static func choice(_ key: String?, at moment: Instant, in zone: Zone) -> GapPeriod? {
        guard let key else { return GapPeriod(at: moment, in: zone) }
        return choices(at: moment, in: zone).first { $0.key == key }
    }

    /// The last month as an address names it: "2026-11".
    package var key: String { Self.text(through) }

    /// The first and the last month: "2026-09-to-2026-11".
    package var span: String { "\(Self.text(from))-to-\(key)" }

    /// Its days.
    package func days(in zone: Zone) -> LocalDays {
        let (first, next) = (from, Self.civil(last + 1))
        return LocalDays(
            LocalTime.dayNumber(year: first.year, month: first.month, day: 1),
            through: LocalTime.dayNumber(year: next.year, month: next.month, day: 1) - 1, in: zone)
    }

    private static func text(_ month: (year: Int, month: Int)) -> String {
        "\(month.year)-\(month.month < 10 ? "0" : "")\(month.month)"
    }

    private static func civil(_ count: Int) -> (year: Int, month: Int) { (count / 12, count % 12 + 1) }
}
