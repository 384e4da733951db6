package import ConversationsRules
import Kernel
package import PeopleRules
package import Web

extension Path {
    package static let inbox = Path("inbox")
    package static let inboxTurns = Path("inbox", "turns")

    package static func conversation(_ id: ConversationID) -> Path { Path("conversations", id: id) }
    /// Where one writes in a conversation.
    package static func composer(of id: ConversationID) -> Link { Link.to(conversation(id), anchor: "reply-text") }
    /// The page on which somebody writes to a person first.
    package static func write(_ person: PersonID) -> Path { Path("people", id: person, "write") }
    static func answers(_ id: ConversationID) -> Path { Path("conversations", id: id, "answers") }
    static func drafts(_ id: ConversationID) -> Path { Path("conversations", id: id, "drafts") }
    static func turns(_ id: ConversationID) -> Path { Path("conversations", id: id, "turns") }
    static func occasion(_ id: ConversationID) -> Path { Path("conversations", id: id, "occasion") }
    static func draftFiles(_ id: ConversationID) -> Path { Path("conversations", id: id, "files") }
    static func undo(_ act: ID<ConversationAct>) -> Path { Path("turns", id: act, "undo") }
    static func takeBack(_ id: TouchpointID) -> Path { Path("touchpoints", id: id, "undo") }
    static func place(_ id: TouchpointID) -> Path { Path("touchpoints", id: id, "place") }
    static func confirm(_ id: TouchpointID) -> Path { Path("touchpoints", id: id, "confirm") }
    static func undoMove(_ id: ID<TouchpointMove>) -> Path { Path("moves", id: id, "undo") }
    static func forward(_ id: TouchpointID) -> Path { Path("touchpoints", id: id, "forward") }
    static func letter(_ id: TouchpointID) -> Path { Path("touchpoints", id: id, "letter") }
    static func file(_ number: Int, of id: TouchpointID) -> Path { Path("touchpoints", id, "files", number) }
    package static let senders = Path("settings", "senders")
    static func removal(of rule: SenderRuleID) -> Path { Path("settings", "senders", rule, "removal") }
    static func block(_ id: ConversationID) -> Path { Path("conversations", id: id, "block") }
    static func notice(_ id: NoticeID) -> Path { Path("notices", id: id) }
    static func raw(_ id: TouchpointID) -> Path { Path("touchpoints", id: id, "raw") }

    package static let contactPoints = Path("settings", "contact-points")
    static func contactPoint(_ id: ContactPointID) -> Path { Path("settings", "contact-points", id) }
    static func place(of id: ContactPointID) -> Path { Path("settings", "contact-points", id, "place") }
    static func retirement(of id: ContactPointID) -> Path { Path("settings", "contact-points", id, "retirement") }

    /// The inbox in one view, on the page that begins after `after`.
    package static func inbox(_ view: InboxView, after: InboxCursor? = nil) -> Link {
        Link.to(
            Path.inbox, query: ["view": view == .waiting ? nil : view.rawValue, "after": after.map { "\($0)" }])
    }

    /// A conversation that was opened from a page of a view, so that the way back leads there.
    package static func conversation(
        _ id: ConversationID, from view: InboxView?, after: InboxCursor? = nil
    ) -> Link {
        Link.to(
            Path.conversation(id),
            query: ["from": view == .waiting ? nil : view?.rawValue, "after": after.map { "\($0)" }])
    }
}

extension FormData {
    /// The view that a form or an address says that somebody came from; nil when it says none.
    var fromView: InboxView? { self["from"].flatMap(InboxView.init) }
    /// After which row the page of that view begins; nil for the first.
    var fromAfter: InboxCursor? { self["after"].flatMap { InboxCursor($0) } }
}
