import ConversationsRules
import PeoplePages
import PeopleRules
import Store
import Web

extension Turn {
    /// What is told once `me` has done it for one conversation: the code of a toast, and the name that fills it.
    func toast(of person: String, by me: MemberID, at place: Place) -> (code: String, name: String) {
        switch self {
        case .done: ("done", person)
        case .withThem: ("with-them", person)
        case .waiting: ("waiting", person)
        case .later: ("later", person)
        case .give(me): ("taken", person)
        case .give(let member): place.name(of: member).map { ("given", $0) } ?? ("released", "")
        }
    }

    /// Whether there is nothing more to do with a conversation for now.
    var endsWork: Bool {
        switch self {
        case .done, .withThem, .later: true
        case .waiting, .give: false
        }
    }
}

extension Conversations {
    /// How the person of a conversation is called.
    static func called(_ id: ConversationID, in tx: Transaction) throws -> String {
        try People.person(try conversation(id, in: tx).person, in: tx).called
    }
}
