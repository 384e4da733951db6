import Calendars
import ChannelsRules
import ConversationsRules
import Kernel
import PeopleRules
import PromisesRules
import RegardTesting
import StandardsRules
import Store
import Testing
import VoiceRules

/// A house with something on every page.
struct FullHouse: Sendable {
    /// Opens the pages of Maya, an owner.
    let session: Token
    /// What stands for the names in the addresses of `EveryPage`.
    let names: [String: String]

    /// The address with what it names.
    func address(_ pattern: String) -> String {
        names.reduce(pattern) { $0.replacing("{\($1.key)}", with: $1.value) }
    }

    /// Fills a database with so many people, each with a conversation, a clock, two promises and a letter aside; the first of
    /// them has as many notes and facts.
    static func make(_ rows: Int, in tx: Transaction) throws -> FullHouse {
        let maya = try Members.make(name: "Maya", email: "maya@bramble.example", role: .owner, by: nil, in: tx)
        try Business.change(
            BusinessChange(name: "Bramble Cycles", publicAddress: "https://desk.bramble.example"), in: tx)
        try OurAddresses.add(["care@bramble.example"], in: tx)
        let (calendar, standard) = try holdUp(maya, in: tx)
        let point = try ContactPoints.add("Repair", in: tx)
        var first: (ConversationID, PersonID, PromiseID)?
        for number in 0..<rows {
            let made = try person(number, point, maya, in: tx)
            if first == nil { first = made }
            try putAside(number, in: tx)
        }
        let (conversation, person, promise) = try #require(first)
        try grow(rows, conversation, person, maya, in: tx)
        var names = [
            "conversation": "\(conversation)", "person": "\(person)", "promise": "\(promise)", "point": "\(point)",
            "calendar": "\(calendar)", "standard": "\(standard)", "member": "\(maya)",
        ]
        names["fact"] = try Facts.holding(of: person, in: tx).first.map { "\($0.id)" }
        names["clock"] = try Clocks.of(conversation, in: tx).first.map { "\($0.id)" }
        names["quarantined"] = try Quarantine.page(in: tx).first.map { "\($0.id)" }
        try special(conversation, person, maya, &names, in: tx)
        return FullHouse(session: try Sessions.start(of: maya, device: "test", in: tx), names: names)
    }

    /// A standard for every answer, so that each conversation has a clock.
    private static func holdUp(_ member: MemberID, in tx: Transaction) throws -> (CalendarID, StandardID) {
        let hours = ["mon", "tue", "wed", "thu", "fri"].map { ($0, [["09:00", "17:00"]]) }
        let document = CalendarDocument(timeZone: "UTC", hours: Dictionary(uniqueKeysWithValues: hours))
        let calendar = try DeskCalendars.make(name: "Shop", CalendarDefinition(document), by: member, in: tx)
        let standard = try Standards.make(
            StandardDraft(
                action: "Every message gets an answer", measure: .everyReply, amount: 4, unit: .hours, population: .all,
                targetPercent: 90, calendar: calendar), by: member, in: tx)
        return (calendar, standard)
    }

    private static func person(
        _ number: Int, _ point: ContactPointID, _ maya: MemberID, in tx: Transaction
    ) throws -> (ConversationID, PersonID, PromiseID) {
        let person = try People.make(name: "Person \(number)", email: "p\(number)@people.example", by: maya, in: tx)
        let made = try Conversations.start(
            NewConversation(
                person: person, subject: "Brakes \(number)", words: "My brake squeals.", contactPoint: point), by: nil,
            in: tx)
        let kept = NewPromise(to: person, owner: maya, "Ring", due: tx.now + .hours(1))
        try Promises.keep(try Promises.make(kept, by: maya, in: tx).id, by: maya, in: tx)
        return (made.conversation, person, try Promises.make(kept, by: maya, in: tx).id)
    }

    private static func putAside(_ number: Int, in tx: Transaction) throws {
        let raw = RawInput(Array("Subject: Sale \(number)\r\n\r\nBuy.".utf8), source: "shop.mbox, message \(number)")
        guard let id = try Intake.keep(raw, in: tx) else { return }
        try Intake.quarantine(id, reason: .list, subject: "Sale \(number)", from: "news@shop.example", in: tx)
    }

    private static func grow(
        _ rows: Int, _ conversation: ConversationID, _ person: PersonID, _ maya: MemberID, in tx: Transaction
    ) throws {
        for number in 0..<rows {
            try Conversations.note("Brake note \(number)", in: conversation, by: maya, in: tx)
            try Facts.learn(
                FactDraft(.like, "Thing \(number)", source: FactSource(.said, words: "she told me")), about: person,
                by: maya, in: tx)
        }
    }

    /// What there is one of: a survey that waits and an answer, a belief, an incident, a mailbox, links.
    private static func special(
        _ conversation: ConversationID, _ person: PersonID, _ maya: MemberID, _ names: inout [String: String],
        in tx: Transaction
    ) throws {
        let asked = try Asking.ask(about: conversation, by: maya, settings: .withoutMail, in: tx)
        names["survey"] = String(asked.link.suffix(27))
        names["personal"] = String(try PersonLinks.make(for: person, by: maya, in: tx).suffix(27))
        names["link"] = try SignInLinks.make(for: maya, in: tx).text
        let never = try NeverEvents.make("We charge what we quote", rule: .byHand, by: maya, in: tx)
        names["never"] = "\(never)"
        names["incident"] = "\(try NeverEvents.report(never, words: "9 more than quoted.", by: maya, in: tx))"
        var change = MailboxChange()
        (change.address, change.host) = ("hello@bramble.example", "imap.bramble.example")
        names["mailbox"] = "\(try Mailboxes.make(change, key: nil, in: tx))"
        _ = try Beliefs.keep(BeliefSheet(inAll: .more), by: maya, in: tx)
    }
}
