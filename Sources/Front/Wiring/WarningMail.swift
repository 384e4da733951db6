import ChannelsRules
import ConversationsPages
import ConversationsRules
import Jobs
import Kernel
import Mail
import PeopleRules
import PromisesPages
import PromisesRules
import StandardsRules
import Store
import Timeline
import Web
import Words

/// Tells whoever sees to something by mail that it falls due or is late. Safe to run twice: an event is told of once. What was
/// settled meanwhile, and whoever wants no such mail, is passed over; without an address to send from, pages alone tell of it.
struct TellOfWarning: Job {
    static let name = "promises.warning"
    let event: ID<Event>
    let promise: PromiseID?
    let clock: ClockID?

    /// Queues a mail for each warning, and for each promise that is late.
    static func follow(_ followers: inout Followers) {
        followers.afterCommit(PromiseWarned.self) { event, warned in
            TellOfWarning(event: event.id, promise: warned.promise, clock: nil)
        }
        followers.afterCommit(PromiseLate.self) { event, late in
            TellOfWarning(event: event.id, promise: late.promise, clock: nil)
        }
        followers.afterCommit(ClockWarned.self) { event, warned in
            TellOfWarning(event: event.id, promise: nil, clock: warned.clock)
        }
    }

    /// Runs it. Links in the mail begin with `address`.
    func run(_ database: any Database, at address: DeskAddress = DeskAddress()) async throws {
        try await database.write { tx in
            guard try Warnings.claim(event, in: tx), let about = try about(in: tx) else { return }
            let member = try Members.member(about.owner, in: tx)
            guard member.isActive, try Warnings.areMailed(to: member.id, in: tx),
                let sender = try OurSender.usual(in: tx)
            else { return }
            try about.send(to: member, from: sender, at: address, in: tx)
        }
    }

    /// What there is to tell; nil when it is settled or nobody sees to it.
    private func about(in tx: Transaction) throws -> Warning? {
        if let promise = try promise.map({ try Promises.promise($0, in: tx) }) {
            guard promise.settlement == nil else { return nil }
            return Warning(
                owner: promise.owner, person: promise.person, what: promise.wording, due: promise.due,
                place: Path.promise(promise.id), subject: promise.id.value)
        }
        guard let clock = try clock.map({ try Clocks.clock($0, in: tx) }), clock.state == .running, let due = clock.due,
            let id = clock.conversation
        else { return nil }
        let conversation = try Conversations.conversation(id, in: tx)
        guard let owner = conversation.assignee else { return nil }
        return Warning(
            owner: owner, person: conversation.person,
            what: try Standards.standard(clock.standard, in: tx).current.sentence, due: due,
            place: Path.conversation(id), subject: id.value)
    }
}

/// One thing that falls due or is late, as a mail tells it.
private struct Warning {
    let owner: MemberID
    let person: PersonID
    let what: String
    let due: Instant
    let place: Path
    let subject: Int64

    func send(to member: Member, from sender: String, at address: DeskAddress, in tx: Transaction) throws {
        let business = try PeopleRules.Business.current(in: tx)
        let name = try People.name(of: person, in: tx)
        let moments = Moments(now: tx.now, zone: business.zone)
        let isLate = due < tx.now
        let letter = HouseLetter(
            subject: Words.Warning.subject(name, what),
            text: Words.Warning.text(
                name: name, what: what, due: moments.stamp(due).says, isLate: isLate,
                link: try address.current(in: tx) + place.href))
        try letter.put(to: member, from: sender, about: subject, in: tx)
    }
}
