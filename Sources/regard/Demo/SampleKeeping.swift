import Calendars
import ConversationsRules
import Kernel
import PeopleRules
import PromisesRules
import Sample
import StandardsRules
import Store

extension SampleLife {
    /// When the business began to hold itself to anything: three months ago, in the morning.
    var holding: Instant {
        Instant(milliseconds: (business.orders.first?.placedMs ?? 0) - 3_600_000)
    }

    /// Makes the calendar, the standards, the never-list and the guarantee.
    mutating func hold(in tx: Transaction) throws {
        let calendar = try DeskCalendars.make(name: "Shop hours", shopHours, by: members[0], in: tx)
        func standard(
            _ action: String, _ measure: Measure, _ amount: Int, _ unit: TargetTime.Unit, goal: Int,
            at point: String? = nil
        ) throws -> StandardID {
            let chosen = business.contactPoints.indices.filter { business.contactPoints[$0] == point }.map {
                points[$0]
            }
            let draft = StandardDraft(
                action: action, measure: measure, amount: amount, unit: unit,
                population: Population(contactPoints: Set(chosen)), targetPercent: goal, calendar: calendar)
            return try Standards.make(draft, by: members[0], in: tx)
        }
        _ = try standard("The first answer comes", .firstReply, 2, .hours, goal: 90)
        _ = try standard("Every message is answered", .everyReply, 6, .hours, goal: 90)
        _ = try standard("Repairs are finished", .resolution, 5, .workingDays, goal: 85, at: "Repair")
        let orders = try standard("Orders are sent", .orderProcessed, 3, .hours, goal: 95)
        try ServiceMeaning.say(
            "You get an answer the same day, the price we named, and your bike back when we said.", by: members[0],
            in: tx)
        try NeverEvents.make("We never quote one price and charge more", rule: .byHand, by: members[0], in: tx)
        voicemail = try NeverEvents.make("We never leave a voicemail unanswered", rule: .byHand, by: members[0], in: tx)
        try NeverEvents.make(
            "Nobody needs a solicitor to be heard by us", rule: .said(["solicitor", "small claims", "ombudsman"]),
            by: members[0], in: tx)
        try Guarantees.give(
            "Every order leaves within 3 hours", basis: .standard(orders), isPublic: true, by: members[0], in: tx)
    }

    private var shopHours: CalendarDefinition {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        let week = zip(names, business.house.hours).compactMap { name, hours in
            hours.map { (name, [[Self.clock($0.open), Self.clock($0.close)]]) }
        }
        let document = CalendarDocument(
            timeZone: business.house.timeZone, hours: Dictionary(uniqueKeysWithValues: week))
        return CalendarDefinition(document, region: "IE")
    }

    private static func clock(_ minute: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minute / 60)):\(two(minute % 60))"
    }

    mutating func promise(_ index: Int, in tx: Transaction) throws {
        let promise = business.promises[index]
        guard let conversation = conversations[promise.conversation],
            let person = people[business.conversations[promise.conversation].person]
        else { return }
        let new = NewPromise(
            to: person, in: conversation, owner: members[promise.owner], promise.wording,
            due: Instant(milliseconds: promise.dueMs))
        promises[index] = try Promises.make(new, by: members[promise.owner], in: tx).id
    }

    func settle(_ index: Int, in tx: Transaction) throws {
        let promise = business.promises[index]
        guard let id = promises[index] else { return }
        let owner = members[promise.owner]
        switch promise.end {
        case .open: return
        case .kept: try Promises.keep(id, by: owner, in: tx)
        case .inPart(_, let missing): try Promises.keep(id, missing: missing, by: owner, in: tx)
        case .broken: try Promises.fail(id, by: owner, in: tx)
        case .notNeeded: try Promises.release(id, by: owner, in: tx)
        }
    }

    /// Counts what history left: orders, clocks, what missed the guarantee and what was done about it, one incident.
    func keepCount(in tx: Transaction) throws {
        try ServiceRecords.keep(
            business.orders.map { order in
                NewServiceRecord(
                    .orderProcessed, key: "\(order.number)", began: Instant(milliseconds: order.placedMs),
                    stopped: order.sentMs.map { Instant(milliseconds: $0) })
            }, in: tx)
        var rebuild = Clocks.Rebuild()
        while !rebuild.isOver { try Clocks.rebuild(&rebuild, in: tx) }
        while try Clocks.tell(in: tx) > 0 {}
        try Guarantees.recount(in: tx)
        for miss in try Guarantees.current(in: tx).map({ try Guarantees.misses(of: $0.id, in: tx) }) ?? [] {
            let when = tx.at(min(miss.at + .hours(20), tx.now))
            try Guarantees.answer(
                miss.id, "Rang the customer the same day and sent it by courier at our cost.", by: members[5], in: when)
        }
        guard let voicemail else { return }
        let incident = try NeverEvents.report(
            voicemail, words: "A message of Friday evening was heard on Tuesday.", by: members[6],
            in: tx.at(tx.now - .days(16)))
        let review = Incident.Review(
            happened: "The message came after closing. Nobody had the telephone on Saturday.",
            possible: "The light on the telephone is behind the till.",
            change: "Whoever opens listens to the messages before the door is unlocked.")
        try NeverEvents.review(incident, review, by: members[0], in: tx.at(tx.now - .days(14)))
    }
}
