import Calendars
import Kernel
import StandardsRules
import Statistics
import Store
import Web
import Words

/// What the list of standards shows, as plain values.
struct StandardsView: Sendable {
    let standards: [Standard]
    let attainment: [StandardID: Attainment]
    let findings: [StandardFinding]
    let calendars: [DeskCalendar]
    /// What we mean by good; nil while nobody has said it.
    let meaning: String?
    let never: [NeverStanding]

    /// Reads the page: the same number of statements whatever the number of standards.
    init(zone: Zone, in tx: Transaction) throws {
        standards = try Standards.all(in: tx)
        attainment = try Attainment.of(standards.map(\.id), days: tx.now.lastDays(30, in: zone), in: tx)
        calendars = try DeskCalendars.all(in: tx)
        findings = try StandardFinding.all(of: standards.filter { $0.retired == nil }, calendars, in: tx)
        meaning = try ServiceMeaning.sentence(in: tx)
        never = try NeverEvents.standings(in: tx).filter { $0.event.retired == nil }
    }

    func name(of id: StandardID) -> String {
        standards.first { $0.id == id }?.current.sentence ?? ""
    }
}

extension Instant {
    /// The last so many local days up to this moment's, by their numbers.
    func lastDays(_ count: Int, in zone: Zone) -> ClosedRange<Int> {
        let today = LocalTime(self, in: zone).dayNumber
        return (today - count + 1)...today
    }
}

extension Attainment {
    /// "91% met it, likely between 86% and 94% (212)"; under five verdicts there are too few to say.
    var words: String {
        guard n >= 5, let estimate, let range = estimate.range else { return Words.Standards.fewVerdicts(n) }
        return Words.Standards.attained(
            estimate.value.wholePercent, range.lower.wholePercent, range.upper.wholePercent, of: n)
    }
}

extension Double {
    var wholePercent: Int { Int((self * 100).rounded()) }
}

extension Span {
    /// "2 h 10", "3 days"; seconds under a minute.
    var words: String {
        let seconds = Int((milliseconds + 500) / 1000)
        return seconds < 60 ? "\(seconds) s" : Words.Moments.span(minutes: seconds / 60)
    }
}
