import Jobs
package import Kernel
package import PeopleRules
package import Store
import Timeline

/// One act of a colleague that changed whose turn it is, on one or many conversations. Undone as a whole.
package enum ConversationAct {}

/// Whose turn it shall be, or who shall have it.
package enum Turn: Equatable, Sendable {
    case done
    case withThem
    case waiting
    case later(until: Instant)
    /// To a colleague, or to nobody.
    case give(to: MemberID?)
}

extension Conversations {
    /// Changes whose turn it is in all of `ids` at once; the act, by which it can be undone. What is so already stays untouched.
    /// Because of what is done `inBulk` nobody is asked how it was: nil says so of several. Served by the primary key.
    @discardableResult
    package static func turn(
        _ ids: [ConversationID], _ turn: Turn, ifVersion: Int? = nil, inBulk: Bool? = nil, by member: MemberID,
        in tx: Transaction
    ) throws -> ID<ConversationAct> {
        guard !ids.isEmpty else { throw ConversationRefusal.nothingChosen }
        if case .later(let until) = turn, until <= tx.now { throw ConversationRefusal.laterHasPassed }
        if case .give(let colleague?) = turn { try refuseIfGone(colleague, in: tx) }
        let act = tx.nextID(of: ConversationAct.self)
        let found = try ConversationStore.many(ids, in: tx)
        guard found.count == Set(ids).count else { throw Absent("conversation") }
        if let ifVersion, let changed = found.first(where: { $0.version != ifVersion }) {
            throw Conflict("“\(changed.subject)” changed after you opened it. Read what changed, then do it again.")
        }
        for conversation in found {
            let after = conversation.after(turn, at: tx.now)
            guard after != conversation.where else { continue }
            try ConversationChangeStore.insert(conversation, after, act: act, by: member, in: tx)
            let waiting = conversation.waitingSince ?? (after.owes ? tx.now : nil)
            try apply(conversation, after, waiting: waiting, inBulk: inBulk ?? (ids.count > 1), by: member, in: tx)
        }
        return act
    }

    /// Gives a conversation that nobody has to `member`; the act. Refused when a colleague has it by now.
    package static func take(
        _ id: ConversationID, by member: MemberID, in tx: Transaction
    ) throws -> ID<ConversationAct> {
        if let holder = try conversation(id, in: tx).assignee, holder != member {
            throw ConversationRefusal.taken(by: try Members.member(holder, in: tx).name)
        }
        return try turn([id], .give(to: member), by: member, in: tx)
    }

    /// Puts everything that an act changed back as it was, unless somebody changed it since; how many were put back.
    @discardableResult
    package static func undo(_ act: ID<ConversationAct>, by member: MemberID, in tx: Transaction) throws -> Int {
        var count = 0
        for change in try ConversationChangeStore.of(act, in: tx) {
            let conversation = try conversation(change.conversation, in: tx)
            guard conversation.where == change.to else { continue }
            try restore(conversation, change, by: member, in: tx)
            count += 1
        }
        return count
    }

    /// Puts one conversation back as it was before a change.
    static func restore(
        _ conversation: Conversation, _ change: ConversationChangeStore.Kept, by member: MemberID, in tx: Transaction
    ) throws {
        try ConversationChangeStore.undo(change.id, in: tx)
        try apply(conversation, change.from, waiting: change.waiting, inBulk: nil, by: member, in: tx)
    }

    /// Brings a conversation back to us under `act`, because what `member` sent last did not arrive; nothing happens when it is
    /// our turn already.
    static func comeBack(
        _ id: ConversationID, act: ID<ConversationAct>, onBehalfOf member: MemberID, in tx: Transaction
    ) throws {
        let before = try conversation(id, in: tx)
        guard !before.where.owes else { return }
        let state: Conversation.State = before.assignee == nil ? .waiting : .withColleague
        let after = Whereabouts(state: state, assignee: before.assignee, later: nil)
        try ConversationChangeStore.insert(before, after, act: act, by: member, in: tx)
        try apply(before, after, waiting: before.waitingSince ?? tx.now, inBulk: false, by: nil, in: tx)
    }

    private static func refuseIfGone(_ id: MemberID, in tx: Transaction) throws {
        guard let colleague = try Members.all(in: tx).first(where: { $0.id == id }) else {
            throw ConversationRefusal.colleagueUnknown
        }
        if !colleague.isActive { throw ConversationRefusal.colleagueGone(colleague.name) }
    }

    /// `inBulk` is nil where something is put back: that it is done then is no news.
    private static func apply(
        _ before: Conversation, _ after: Whereabouts, waiting: Instant?, inBulk: Bool?, by member: MemberID?,
        in tx: Transaction
    ) throws {
        try ConversationStore.update(
            before.id, state: after.state, assignee: after.assignee, later: after.later,
            waiting: after.owes || after.state == .later ? waiting : nil, in: tx)
        if let until = after.later {
            try Jobs.enqueue(WakeConversation(conversation: before.id), at: until, key: "wake \(before.id)", in: tx)
        } else if before.laterUntil != nil {
            try Jobs.cancel(key: "wake \(before.id)", in: tx)
        }
        let event = ConversationChanged(conversation: before.id, state: after.state, assignee: after.assignee)
        try Timeline.append(event, person: before.person.value, subject: before.id.value, by: member?.value, in: tx)
        if let inBulk, after.state == .done, before.state != .done {
            let done = ConversationDone(conversation: before.id, inBulk: inBulk)
            try Timeline.append(done, person: before.person.value, subject: before.id.value, by: member?.value, in: tx)
        }
        try tx.announce("conversation:\(before.id)")
    }
}

extension Conversation {
    /// Where a turn leads from here. Giving to a colleague what waits on us makes it theirs to work on.
    func after(_ turn: Turn, at now: Instant) -> Whereabouts {
        switch turn {
        case .done: Whereabouts(state: .done, assignee: assignee, later: nil)
        case .withThem: Whereabouts(state: .withThem, assignee: assignee, later: nil)
        case .waiting: Whereabouts(state: .waiting, assignee: assignee, later: nil)
        case .later(let until): Whereabouts(state: .later, assignee: assignee, later: until)
        case .give(let member?):
            Whereabouts(state: state == .waiting ? .withColleague : state, assignee: member, later: laterUntil)
        case .give(nil):
            Whereabouts(state: state == .withColleague ? .waiting : state, assignee: nil, later: laterUntil)
        }
    }
}

/// Brings a conversation back that was put off. Safe to run twice: it does nothing unless the moment has come.
package struct WakeConversation: Job {
    package static let name = "conversation.wake"
    package let conversation: ConversationID

    /// Runs it.
    package func run(_ database: any Database) async throws {
        try await database.write { tx in
            guard let conversation = try ConversationStore.one(self.conversation, in: tx), conversation.state == .later,
                let until = conversation.laterUntil, until <= tx.now
            else { return }
            let state: Conversation.State = conversation.assignee == nil ? .waiting : .withColleague
            try ConversationStore.update(
                conversation.id, state: state, assignee: conversation.assignee, later: nil,
                waiting: conversation.waitingSince ?? until, in: tx)
            let event = ConversationChanged(
                conversation: conversation.id, state: state, assignee: conversation.assignee)
            try Timeline.append(event, person: conversation.person.value, subject: conversation.id.value, in: tx)
            try tx.announce("conversation:\(conversation.id)")
        }
    }
}
