import ChannelsRules
package import Kernel
import Mail
package import PeopleRules
package import Store
import Timeline

/// One act of a colleague who put a touchpoint into another conversation; undone as a whole.
package enum TouchpointMove {}

extension Conversations {
    /// Puts a touchpoint into another conversation, or into a new one of its own when `destination` is nil; answers to it lead
    /// there from now on. A conversation that has nothing left is done. Refused while it can still be taken back.
    package static func move(
        _ id: TouchpointID, to destination: ConversationID?, by member: MemberID, in tx: Transaction
    ) throws -> (move: ID<TouchpointMove>, conversation: ConversationID) {
        let touchpoint = try touchpoint(id, in: tx)
        guard destination != touchpoint.conversation else { throw ConversationRefusal.alreadyThere }
        if touchpoint.intake == nil, touchpoint.direction == .ours, try isHeld(id, in: tx) {
            throw ConversationRefusal.stillHeld
        }
        let source = try conversation(touchpoint.conversation, in: tx)
        let target =
            try destination.map { try conversation($0, in: tx) } ?? begin(with: touchpoint, from: source, in: tx)
        let participant = try welcome(touchpoint, to: target, in: tx)
        let move = TouchpointMoves.Kept(
            id: tx.nextID(), touchpoint: id, source: source.id, target: target.id, placed: touchpoint.placed,
            sourceState: source.state, targetState: target.state, participant: participant)
        try TouchpointMoves.insert(move, by: member, in: tx)
        try TouchpointMoves.rehouse(touchpoint, to: target.id, .moved, in: tx)
        try restand(source, { $0.stateWithout($1) }, in: tx)
        try restand(target, { $0.stateWith(touchpoint, $1) }, in: tx)
        try tell(touchpoint, from: source.id, to: target.id, by: member, in: tx)
        return (move.id, target.id)
    }

    /// Puts a moved touchpoint back where it was, with the state that its conversation had; that conversation. A conflict when it
    /// was moved again since.
    @discardableResult
    package static func undoMove(
        _ id: ID<TouchpointMove>, by member: MemberID, in tx: Transaction
    ) throws -> ConversationID {
        guard let move = try TouchpointMoves.one(id, in: tx) else { throw Absent("move") }
        let touchpoint = try touchpoint(move.touchpoint, in: tx)
        guard touchpoint.conversation == move.target else {
            throw Conflict("Somebody moved it again meanwhile. Look where it is now.")
        }
        let (source, target) = (try conversation(move.source, in: tx), try conversation(move.target, in: tx))
        try TouchpointMoves.undo(move, in: tx)
        try TouchpointMoves.rehouse(touchpoint, to: source.id, move.placed, in: tx)
        try restand(source, { move.sourceState == .later ? $0.stateWith(touchpoint, $1) : move.sourceState }, in: tx)
        try restand(target, { move.targetState == .later ? $0.stateWithout($1) : move.targetState }, in: tx)
        try tell(touchpoint, from: target.id, to: source.id, by: member, in: tx)
        return source.id
    }

    private static func isHeld(_ id: TouchpointID, in tx: Transaction) throws -> Bool {
        guard let item = try Outbox.items(subjects: [id.value], in: tx)[id.value] else { return false }
        return item.state == .held || item.state == .sending || item.state == .unsent
    }

    /// A conversation for one touchpoint that stood in another. Its subject is the message's own.
    private static func begin(
        with touchpoint: Touchpoint, from source: Conversation, in tx: Transaction
    ) throws -> Conversation {
        let read = try touchpoint.intake.map { MailDesk.read(try Quarantine.start($0, in: tx)).subject }
        let conversation = Conversation(
            id: tx.nextID(), person: touchpoint.person,
            subject: String(
                (read.flatMap { $0.isEmpty ? nil : $0 } ?? source.subject).prefix(Conversation.subjectLimit)),
            state: .withThem, assignee: nil, contactPoint: nil, waitingSince: nil, laterUntil: nil,
            first: touchpoint.at,
            last: touchpoint.at, touchpoints: 0, channel: touchpoint.channel, preview: .none, isFirstContact: false,
            version: 1)
        try ConversationStore.insert(conversation, in: tx)
        let started = ConversationStarted(conversation: conversation.id)
        try Timeline.append(started, person: touchpoint.person.value, subject: conversation.id.value, in: tx)
        return conversation
    }

    /// Has mail from the touchpoint's address lead to its new conversation; the address, when it did not before.
    private static func welcome(
        _ touchpoint: Touchpoint, to target: Conversation, in tx: Transaction
    ) throws -> String? {
        guard let key = touchpoint.address.flatMap(Identity.emailKey),
            try ConversationStore.participants(of: [target.id], in: tx)[target.id]?.contains(key) != true
        else { return nil }
        try ConversationStore.addParticipants([key], to: target.id, in: tx)
        return key
    }

    /// Brings a conversation's row in line with its touchpoints.
    private static func restand(
        _ conversation: Conversation, _ state: (Conversation, Standing) -> Conversation.State, in tx: Transaction
    ) throws {
        try stand(conversation.id, state: { state(conversation, $0) }, in: tx)
    }

    private static func tell(
        _ touchpoint: Touchpoint, from source: ConversationID, to target: ConversationID, by member: MemberID,
        in tx: Transaction
    ) throws {
        try ConversationStore.markFirstContacts(in: [source, target], in: tx)
        let moved = TouchpointMoved(touchpoint: touchpoint.id, from: source, to: target)
        try Timeline.append(
            moved, person: touchpoint.person.value, subject: target.value, by: member.value, in: tx)
        try tx.announce("conversation:\(source)")
        try tx.announce("conversation:\(target)")
        try tx.announce("inbox")
    }
}

extension Conversation {
    /// The state once something was taken out: what nobody waits for any more is with them.
    fileprivate func stateWithout(_ standing: Standing) -> State {
        switch state {
        case .waiting, .withColleague: standing.lastIsTheirs ? state : .withThem
        case .withThem: standing.lastIsTheirs ? .waiting : state
        case .later, .done: state
        }
    }

    /// The state once something was put in: their word that nobody answered brings it back to us, ours leaves it with them.
    fileprivate func stateWith(_ touchpoint: Touchpoint, _ standing: Standing) -> State {
        switch touchpoint.direction {
        case .theirs where standing.lastIsTheirs: assignee == nil ? .waiting : .withColleague
        case .ours where !standing.lastIsTheirs && state != .done && state != .later: .withThem
        case .theirs, .ours, .note: state
        }
    }
}
