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
    /// Served by the primary key.
    @discardableResult
    package static func turn(
        _ ids: [ConversationID], _ turn: Turn, ifVersion: Int? = nil, by member: MemberID, in tx: Transaction
    ) throws -> ID<ConversationAct> {
        guard !ids.isEmpty else { throw ConversationRefusal.nothingChosen }
        if case .later(let until) = turn, until <= tx.now { throw ConversationRefusal.laterHasPassed }
        let act = tx.nextID(of: ConversationAct.self)
        let found = try ConversationStore.many(ids, in: tx)
        guard found.count == Set(ids).count else { throw Absent("conversation") }
        if let ifVersion, let changed = found.first(where: { $0.version != ifVersion }) {
            throw Conflict("“\(changed.subject)” changed after you opened it. Read what changed, then do it again.")
        }
        for conversation in found {
            let after = conversation.after(turn, at: tx.now)
            guard after != conversation.where else { continue }
            try record(conversation, after, act: act, by: member, in: tx)
            try apply(conversation, after, inBulk: ids.count > 1, by: member, in: tx)
        }
        return act
    }

    /// Puts everything that an act changed back as it was, unless somebody changed it since; how many were put back.
    @discardableResult
    package static func undo(_ act: ID<ConversationAct>, by member: MemberID, in tx: Transaction) throws -> Int {
        let changes = try tx.rows(
            """
            SELECT id, conversation_id, from_state, from_assignee, from_later_ms, to_state, to_assignee, to_later_ms
            FROM conversation_change WHERE act_id = \(act) AND undone_ms IS NULL ORDER BY id
            """
        ) { row in
            (
                id: row.integer(0), conversation: row.id(1, of: Conversation.self),
                from: Whereabouts(
                    state: row.word(2, else: .waiting), assignee: row.idOrNil(3), later: row.instantOrNil(4)),
                to: Whereabouts(
                    state: row.word(5, else: .waiting), assignee: row.idOrNil(6), later: row.instantOrNil(7))
            )
        }
        var count = 0
        for change in changes {
            let conversation = try conversation(change.conversation, in: tx)
            guard conversation.where == change.to else { continue }
            try tx.run("UPDATE conversation_change SET undone_ms = \(tx.now) WHERE id = \(change.id)")
            try apply(conversation, change.from, inBulk: true, by: member, in: tx)
            count += 1
        }
        return count
    }

    /// The acts on a conversation that still stand, oldest first, at most the last 50.
    package static func changes(of id: ConversationID, in tx: Transaction) throws -> [ConversationChange] {
        try tx.rows(
            """
            SELECT act_id, member_id, at_ms, from_state, to_state, from_assignee, to_assignee, to_later_ms
            FROM conversation_change WHERE conversation_id = \(id) AND undone_ms IS NULL ORDER BY id DESC LIMIT 50
            """
        ) { row in
            ConversationChange(
                act: row.id(0), member: row.id(1), at: row.instant(2), from: row.word(3, else: .waiting),
                to: row.word(4, else: .waiting), wasWith: row.idOrNil(5), isWith: row.idOrNil(6),
                later: row.instantOrNil(7))
        }.reversed()
    }

    private static func record(
        _ before: Conversation, _ after: Whereabouts, act: ID<ConversationAct>, by member: MemberID, in tx: Transaction
    ) throws {
        try tx.run(
            """
            INSERT INTO conversation_change (id, act_id, conversation_id, member_id, at_ms, from_state, from_assignee,
              from_later_ms, to_state, to_assignee, to_later_ms)
            VALUES (\(tx.nextID(of: ConversationChange.self)), \(act), \(before.id), \(member), \(tx.now), \(before.state),
              \(before.assignee), \(before.laterUntil), \(after.state), \(after.assignee), \(after.later))
            """)
    }

    private static func apply(
        _ before: Conversation, _ after: Whereabouts, inBulk: Bool, by member: MemberID, in tx: Transaction
    ) throws {
        let owes = after.state == .waiting || after.state == .withColleague
        try ConversationStore.update(
            before.id, state: after.state, assignee: after.assignee, later: after.later,
            waiting: owes ? before.waitingSince ?? tx.now : before.waitingSince, in: tx)
        if let until = after.later {
            try Jobs.enqueue(WakeConversation(conversation: before.id), at: until, key: "wake \(before.id)", in: tx)
        } else if before.laterUntil != nil {
            try Jobs.cancel(key: "wake \(before.id)", in: tx)
        }
        let event = ConversationChanged(conversation: before.id, state: after.state, assignee: after.assignee)
        try Timeline.append(event, person: before.person.value, subject: before.id.value, by: member.value, in: tx)
        if after.state == .done, before.state != .done {
            let done = ConversationDone(conversation: before.id, inBulk: inBulk)
            try Timeline.append(done, person: before.person.value, subject: before.id.value, by: member.value, in: tx)
        }
        try tx.announce("conversation:\(before.id)")
    }
}

/// One act on a conversation, as its history shows it.
package struct ConversationChange: Equatable, Sendable {
    package let act: ID<ConversationAct>
    package let member: MemberID
    package let at: Instant
    package let from: Conversation.State
    package let to: Conversation.State
    package let wasWith: MemberID?
    package let isWith: MemberID?
    package let later: Instant?
}

/// Whose turn it is, who has it, until when it was put off.
struct Whereabouts: Equatable {
    let state: Conversation.State
    let assignee: MemberID?
    let later: Instant?
}

extension Conversation {
    var `where`: Whereabouts { Whereabouts(state: state, assignee: assignee, later: laterUntil) }

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
            try ConversationStore.update(
                conversation.id, state: conversation.assignee == nil ? .waiting : .withColleague,
                assignee: conversation.assignee, later: nil, waiting: conversation.waitingSince ?? until, in: tx)
            try tx.announce("conversation:\(conversation.id)")
        }
    }
}
