import ConversationsRules
import Kernel
import PeopleRules

/// One thing that happened in a conversation, as a clock sees it.
struct ConversationStep {
    let at: Instant
    let kind: Kind
    /// Who has the ball after it.
    let state: Conversation.State

    enum Kind {
        case theirs(Channel)
        case ours(recorded: Instant, member: MemberID?)
        /// An act that came with no word.
        case act(MemberID?)
    }

    /// What happened in a conversation, in order. What was put off comes back at its moment, when that has passed by `end`.
    static func steps(of record: ConversationRecord, until end: Instant) -> [ConversationStep] {
        var state = Conversation.State.withThem
        var (later, assignee): (Instant?, MemberID?) = (nil, nil)
        /// Whose turn it is when it comes back to us: what somebody has is theirs to work on.
        var ours: Conversation.State { assignee == nil ? .waiting : .withColleague }
        var steps: [ConversationStep] = []
        let moves = Dictionary(record.moves.compactMap { move in move.word.map { ($0, move) } }) { first, _ in first }
        for happening in happenings(in: record) {
            if state == .later, let moment = later, moment <= happening.at {
                state = ours
                steps.append(ConversationStep(at: moment, kind: .act(nil), state: state))
            }
            let kind: Kind
            switch happening.what {
            case .word(let word) where word.isTheirs:
                kind = .theirs(word.channel)
                state = ours
            case .word(let word):
                kind = .ours(recorded: word.recorded, member: word.member)
                let move = moves[word.id]
                state = move?.to ?? (word.isAnswer || state == .done ? state : .withThem)
                assignee = move.map(\.assignee) ?? assignee
            case .move(let move):
                kind = .act(move.member)
                state = move.to
                (later, assignee) = (move.until, move.assignee)
            }
            steps.append(ConversationStep(at: happening.at, kind: kind, state: state))
        }
        if state == .later, let later, later <= end {
            steps.append(ConversationStep(at: later, kind: .act(nil), state: ours))
        }
        return steps
    }

    private struct Happening {
        let at: Instant
        let what: What

        enum What {
            case word(ConversationRecord.Word)
            case move(ConversationRecord.Move)

            /// Of one moment, theirs comes first and an act last.
            var order: Int {
                switch self {
                case .word(let word): word.isTheirs ? 0 : 1
                case .move: 2
                }
            }
        }
    }

    private static func happenings(in record: ConversationRecord) -> [Happening] {
        let words = zip(record.words, CountedMoments.of(record)).map { Happening(at: $1, what: .word($0)) }
        let acts = record.moves.filter { $0.word == nil }.map { Happening(at: $0.at, what: .move($0)) }
        return (words + acts).enumerated().sorted { one, next in
            (one.element.at, one.element.what.order, one.offset)
                < (next.element.at, next.element.what.order, next.offset)
        }.map(\.element)
    }
}
