package import ConversationsRules
package import Kernel
package import PeopleRules
package import PromisesRules
package import Web

extension Path {
    package static let promises = Path("promises")
    static let newPromise = Path("promises", "new")
    package static func promise(_ id: PromiseID) -> Path { Path("promises", id) }
    static func promiseActs(_ id: PromiseID) -> Path { Path("promises", id, "acts") }
    static func promiseUndo(_ id: PromiseID) -> Path { Path("promises", id, "undo") }
    static func promiseLinks(_ person: PersonID) -> Path { Path("people", person, "links") }

    /// What a person sees behind their link, and what they say there.
    package static func personLink(_ token: Token) -> Path { Path("r", token.text) }
    static func personSays(_ token: Token, _ id: PromiseID) -> Path { Path("r", token.text, "promises", id) }

    /// Where a promise to a person is made, from a conversation when one is named.
    package static func makePromise(to person: PersonID, in conversation: ConversationID? = nil) -> Link {
        Link.to(
            Path.newPromise, query: ["person": "\(person)", "conversation": conversation.map { "\($0)" }])
    }

    /// A list of promises.
    static func promises(
        _ view: PromiseView, isMine: Bool = false, after cursor: PromiseCursor? = nil
    ) -> Link {
        Link.to(
            Path.promises,
            query: [
                "state": view == .due ? nil : view.rawValue, "who": isMine ? "me" : nil,
                "after": cursor.map { "\($0)" },
            ])
    }
}
