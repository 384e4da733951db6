import ConversationsRules
import Kernel
import PeopleRules

/// The words for a turn.
enum TurnWord: String, CaseIterable, Decodable {
    case done
    case withThem = "with_them"
    case waiting
    case later
    case give

    /// The turn; `until` and `member` belong to some of the words.
    func turn(until: Instant?, member: MemberID?) throws -> Turn {
        switch self {
        case .done: return .done
        case .withThem: return .withThem
        case .waiting: return .waiting
        case .give: return .give(to: member)
        case .later:
            guard let until else { throw APIProblem.missingMember("until", of: "") }
            return .later(until: until)
        }
    }
}

/// Whose turn it shall be in one conversation.
struct TurnBody: RequestBody {
    let turn: Turn

    static let members: [Schema.Member] = [
        .init("turn", .choice(of: TurnWord.self)),
        .optional("until", .instant, "For `later`: when it comes back."),
        .optional("member", .nullable(.id), "For `give`: who has it from now on; null for nobody."),
    ]
    static let schema = Schema.object("Turn", members)
    static let answerSchema = Schema.object("Act", [.init("act", .id)])

    init(from decoder: any Decoder) throws {
        let object = try decoder.container(keyedBy: AnyKey.self)
        turn = try object.decode(TurnWord.self, forKey: AnyKey("turn")).turn(
            until: object.decodeIfPresent(Moment.self, forKey: AnyKey("until"))?.moment,
            member: object.decodeIfPresent(MemberID.self, forKey: AnyKey("member")))
    }
}

/// Whose turn it shall be in many conversations.
struct ManyTurnsBody: RequestBody {
    let conversations: [ConversationID]
    let turn: Turn

    static let schema = Schema.object(
        "ManyTurns", [.init("conversations", .list(.id, limit: 200))] + TurnBody.members)

    init(from decoder: any Decoder) throws {
        let object = try decoder.container(keyedBy: AnyKey.self)
        conversations = try object.decode([ConversationID].self, forKey: AnyKey("conversations"))
        turn = try TurnBody(from: decoder).turn
    }
}
