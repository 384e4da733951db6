package import ConversationsRules
import Kernel
package import PeopleRules
package import Store
import Timeline

/// What can be done with the never-list.
package enum NeverEvents {
    /// How each stands, those that count first. Two statements.
    package static func standings(in tx: Transaction) throws -> [NeverStanding] {
        let events = try tx.rows(NeverEventStore.all, NeverEventStore.read)
        guard !events.isEmpty else { return [] }
        return try tx.row(NeverEventStore.standing(of: events)) { row in
            events.enumerated().map { index, event in
                NeverStanding(
                    event: event, incidents: row.int(3 * index), last: row.instantOrNil(3 * index + 1),
                    chances: row.int(3 * index + 2))
            }
        } ?? []
    }

    /// One of the list; `Absent` when there is none.
    package static func event(_ id: NeverEventID, in tx: Transaction) throws -> NeverEvent {
        guard let found = try tx.row(NeverEventStore.one(id), NeverEventStore.read) else { throw Absent("never-event") }
        return found
    }

    /// Puts something on the list. Refused when a word in it cannot be measured.
    @discardableResult
    package static func make(
        _ sentence: String, rule: NeverEvent.Rule, by member: MemberID?, in tx: Transaction
    ) throws -> NeverEventID {
        let line = sentence.collapsed
        guard !line.isEmpty, line.count <= NeverEvent.sentenceLimit else { throw StandardsRefusal.neverMissing }
        try StandardsRefusal.refuseVague(line)
        if let standard = rule.standard { _ = try Standards.standard(standard, in: tx) }
        let event = NeverEvent(id: tx.nextID(), sentence: line, rule: rule, made: tx.now, retired: nil)
        try NeverEventStore.insert(event, in: tx)
        tx.forget(listName)
        try tx.announce("standards")
        return event.id
    }

    /// Takes something off the list. What happened stays.
    package static func retire(_ id: NeverEventID, in tx: Transaction) throws {
        _ = try event(id, in: tx)
        try NeverEventStore.retire(id, in: tx)
        tx.forget(listName)
        try tx.announce("standards")
    }

    /// Reports by hand that it happened, perhaps in a conversation. People are told at once. Refused without
    /// words.
    @discardableResult
    package static func report(
        _ id: NeverEventID, words: String, about conversation: ConversationID? = nil, by member: MemberID,
        in tx: Transaction
    ) throws -> IncidentID {
        let event = try event(id, in: tx)
        guard !words.allSatisfy(\.isWhitespace) else { throw StandardsRefusal.incidentUnsaid }
        guard words.count <= Incident.wordsLimit else { throw StandardsRefusal.reviewTooLong }
        let person = try conversation.map { try Conversations.conversation($0, in: tx).person }
        return try happened(event, at: tx.now, conversation, person, words: words, by: member, in: tx)
    }

    /// Writes what was learnt: what happened, what made it possible, what we change. It may be written again.
    package static func review(
        _ id: IncidentID, _ review: Incident.Review, by member: MemberID, in tx: Transaction
    ) throws {
        _ = try incident(id, in: tx)
        let parts = [review.happened, review.possible, review.change]
        guard parts.allSatisfy({ !$0.allSatisfy(\.isWhitespace) }) else { throw StandardsRefusal.reviewMissing }
        guard parts.allSatisfy({ $0.count <= Incident.wordsLimit }) else { throw StandardsRefusal.reviewTooLong }
        try NeverEventStore.review(id, review, by: member, in: tx)
        try Timeline.append(IncidentReviewed(incident: id), subject: id.value, by: member.value, in: tx)
        try tx.announce("standards")
    }

    /// One incident; `Absent` when there is none.
    package static func incident(_ id: IncidentID, in tx: Transaction) throws -> Incident {
        guard let found = try tx.row(NeverEventStore.incident(id), NeverEventStore.readIncident) else {
            throw Absent("incident")
        }
        return found
    }

    /// What happened of one of the list, the latest first, at most `limit`. Served by `incident_event`.
    package static func incidents(
        of id: NeverEventID, limit: Int = 50, in tx: Transaction
    ) throws -> [Incident] {
        try tx.rows(NeverEventStore.incidents(of: id, limit: limit), NeverEventStore.readIncident)
    }

    /// The incidents that nobody has reviewed, the latest first, at most `limit`; one statement.
    package static func open(limit: Int = 3, in tx: Transaction) throws -> [OpenIncident] {
        try tx.rows(NeverEventStore.open(limit: limit)) {
            OpenIncident(id: $0.id(0), sentence: $0.text(1), at: $0.instant(2), isAlerted: !$0.isNull(3))
        }
    }

    /// How many nobody has reviewed, up to 100, as a query to be read with others.
    package static func countingOpen() -> Query { NeverEventStore.countingOpen }

    /// Marks that a letter to an owner was queued, once.
    package static func alerted(_ id: IncidentID, in tx: Transaction) throws {
        try NeverEventStore.alerted(id, in: tx)
    }

    /// Notices what a late clock stands for. A clock is late once, so it is noticed once.
    static func follow(_ late: ClockLate, in tx: Transaction) throws {
        let watching = try watching(in: tx).filter { $0.rule.standard == late.standard }
        guard !watching.isEmpty else { return }
        let clock = try Clocks.clock(late.clock, in: tx)
        for event in watching where try event.rule.isMet(by: clock, in: tx) {
            _ = try happened(
                event, at: clock.late ?? tx.now, clock.conversation, clock.person, words: "", by: nil, in: tx)
        }
    }

    static func happened(
        _ event: NeverEvent, at moment: Instant, _ conversation: ConversationID?, _ person: PersonID?, words: String,
        by member: MemberID?, in tx: Transaction
    ) throws -> IncidentID {
        let incident = Incident(
            id: tx.nextID(), event: event.id, at: moment, conversation: conversation, person: person, reporter: member,
            words: words, alerted: nil, review: nil)
        try NeverEventStore.insert(incident, in: tx)
        try Timeline.append(
            IncidentFound(incident: incident.id, event: event.id), person: person?.value, subject: incident.id.value,
            by: member?.value, in: tx)
        try tx.announce("standards")
        return incident.id
    }
}

extension NeverEvent.Rule {
    fileprivate func isMet(by clock: StandardClock, in tx: Transaction) throws -> Bool {
        switch self {
        case .byHand, .event, .eventAgain, .said: return false
        case .late: return true
        case .lateAgain(let standard, let times, let days):
            guard let person = clock.person else { return false }
            let start = (clock.late ?? tx.now) - .days(days)
            return try tx.row(NeverEventStore.late(person, standard, since: start)) { $0.int(0) } ?? 0 >= times
        }
    }
}
