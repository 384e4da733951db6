import Calendars
import ConversationsRules
import Kernel
import Language
import Store

/// A draft of which every part is there.
struct CheckedStandard: Equatable {
    let sentence: String?
    let action: String
    let measure: Measure
    let target: TargetTime
    let pauses: Set<Conversation.State>
    let population: Population
    let targetPercent: Int
    let warnPercent: Int
    let calendar: CalendarID
    let since: Instant
}

extension StandardDraft {
    /// The draft when nothing is missing; the first thing that is, is refused with what to do instead.
    func checked(in tx: Transaction) throws -> CheckedStandard {
        guard let measure else { throw StandardsRefusal.partMissing(.measure) }
        guard let amount else { throw StandardsRefusal.partMissing(.number) }
        guard let unit else { throw StandardsRefusal.partMissing(.unit) }
        guard let target = TargetTime(amount, unit) else { throw StandardsRefusal.numberUnusable(amount) }
        if measure.isWait, [.days, .workingDays].contains(unit) { throw StandardsRefusal.waitInDays }
        guard let population else { throw StandardsRefusal.partMissing(.population) }
        guard let targetPercent else { throw StandardsRefusal.partMissing(.target) }
        guard (1...100).contains(targetPercent) else { throw StandardsRefusal.shareUnusable(targetPercent, .target) }
        let warn = warnPercent ?? 75
        guard (1...100).contains(warn) else { throw StandardsRefusal.shareUnusable(warn, .warning) }
        guard let calendar else { throw StandardsRefusal.partMissing(.calendar) }
        let chosen = try DeskCalendars.calendar(calendar, in: tx)
        if chosen.retired != nil { throw StandardsRefusal.calendarRetired(chosen.name) }
        let since = try checkedSince(at: tx.now)
        // Refused where the calendar is open too little: then no clock would ever fall due.
        let hours = chosen.current.calendarHours
        _ = try hours.due(from: since, after: target.span(from: since, in: hours))
        let pauses = measure.isOfConversations ? (self.pauses ?? [.withThem]) : []
        guard pauses.isSubset(of: Conversation.State.thatMayPause) else { throw StandardsRefusal.pauseUnusable }
        return CheckedStandard(
            sentence: exactSentence, action: try checkedAction, measure: measure, target: target, pauses: pauses,
            population: try checked(population, of: measure, in: tx), targetPercent: targetPercent, warnPercent: warn,
            calendar: calendar, since: since)
    }

    private var checkedAction: String {
        get throws {
            let line = action.collapsed
            guard !line.isEmpty else { throw StandardsRefusal.partMissing(.action) }
            guard line.count <= StandardVersion.actionLimit else { throw StandardsRefusal.actionTooLong }
            try Self.refuse(action: line)
            return line
        }
    }

    /// Refuses what is done while a word in it cannot be measured, or a limit stands in it, which has its own field (R150).
    static func refuse(action line: String) throws(StandardsRefusal) {
        try StandardsRefusal.refuseVague(line)
        if let limit = StandardReader.english.record(of: line)?.limit { throw .limitInAction(limit.words) }
    }

    /// What began before it counted is never judged by it.
    private func checkedSince(at now: Instant) throws -> Instant {
        guard let since else { return now }
        guard since >= now else { throw StandardsRefusal.sinceHasPassed }
        return since
    }

    private func checked(_ population: Population, of measure: Measure, in tx: Transaction) throws -> Population {
        guard measure.isOfConversations else {
            guard population == .all else { throw StandardsRefusal.recordsHaveNoPopulation }
            return .all
        }
        if measure == .acknowledgement, population.contactPoints.isEmpty {
            throw StandardsRefusal.complaintsUnnamed
        }
        let usable = population.senders.allSatisfy { $0.count <= 254 && $0.contains("@") }
        guard usable, population.senders.count <= 50, population.subject.count <= 20 else {
            throw StandardsRefusal.queryUnreadable("from")
        }
        let known = Set(try ContactPoints.all(in: tx).map(\.id))
        guard population.contactPoints.isSubset(of: known) else { throw Absent("contact point") }
        return population
    }
}
