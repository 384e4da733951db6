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
        var later: Instant?
        var steps: [ConversationStep] = []
        let moves = Dictionary(record.moves.compactMap { move in move.word.map { ($0, move) } }) { first, _ in first }
        for happening in happenings(in: record) {
            if state == .later, let moment = later, moment <= happening.at {
                state = .waiting
                steps.append(ConversationStep(at: moment, kind: .act(nil), state: state))
            }
            let kind: Kind
            switch happening.what {
            case .word(let word) where word.isTheirs:
                kind = .theirs(word.channel)
                if state != .withColleague { state = .waiting }
            case .word(let word):
                kind = .ours(recorded: word.recorded, member: word.member)
                state = moves[word.id]?.to ?? (word.isAnswer || state == .done ? state : .withThem)
            case .move(let move):
                kind = .act(move.member)
                state = move.to
                later = move.until
            }
            steps.append(ConversationStep(at: happening.at, kind: kind, state: state))
        }
        if state == .later, let later, later <= end {
            steps.append(ConversationStep(at: later, kind: .act(nil), state: .waiting))
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
        let words = record.words.map { Happening(at: moment(of: $0, in: record), what: .word($0)) }
        let acts = record.moves.filter { $0.word == nil }.map { Happening(at: $0.at, what: .move($0)) }
        return (words + acts).enumerated().sorted { one, next in
            (one.element.at, one.element.what.order, one.offset)
                < (next.element.at, next.element.what.order, next.offset)
        }.map(\.element)
    }

    /// Mail may be under way for so long (RFC 5321 §4.5.4.1 asks servers to try for four to five days).
    private static let underWay = Span.days(7)

    /// When a word counts: when it was said. One of theirs that was under way while we answered an earlier one counts from when
    /// it came, since nobody had read it.
    private static func moment(of word: ConversationRecord.Word, in record: ConversationRecord) -> Instant {
        let said = min(word.at, word.recorded)
        guard word.isTheirs, word.recorded - said <= underWay else { return said }
        let crossed =
            record.words.contains {
                !$0.isTheirs && said <= $0.at && $0.at < word.recorded && $0.recorded < word.recorded
            }
            || record.moves.contains { said <= $0.at && $0.at < word.recorded && [.done, .withThem].contains($0.to) }
        return crossed ? word.recorded : said
    }
}
