package import ConversationsRules
package import Kernel
package import PeopleRules
package import PromisesRules
package import Web

extension Path {
    package static let promises = Path("promises")
    package static let myAbsence = Path("me", "absence")
    static let endAbsence = Path("me", "absence", "end")
    static let myWarnings = Path("me", "warnings")
    package static let guarantee = Path("standards", "guarantee")
    static let guaranteeActs = Path("standards", "guarantee", "acts")
    static func answerMiss(_ id: GuaranteeMissID) -> Path { Path("standards", "guarantee", "misses", id) }
    static let publicGuarantee = Path("guarantee")
    package static let promiseDays = Path("promises", "days")
    static let newPromise = Path("promises", "new")
    package static func promise(_ id: PromiseID) -> Path { Path("promises", id: id) }
    static func promiseActs(_ id: PromiseID) -> Path { Path("promises", id: id, "acts") }
    static func promiseUndo(_ id: PromiseID) -> Path { Path("promises", id: id, "undo") }
    static func promiseReview(_ id: PromiseID) -> Path { Path("promises", id: id, "review") }
    package static func promiseLinks(_ person: PersonID) -> Path { Path("people", person, "links") }

    static func closeLinks(_ person: PersonID) -> Path { Path("people", person, "links", "closing") }

    /// What a person sees behind their link, and what they say there.
    package static func personLink(_ token: Token) -> Path { Path("r", token.text) }
    static func personSays(_ token: Token, _ id: PromiseID) -> Path { Path("r", token.text, "promises", id) }

    /// Where a promise to a person is made, from a conversation when one is named.
    package static func makePromise(to person: PersonID, in conversation: ConversationID? = nil) -> Link {
        Link.to(
            Path.newPromise, query: ["person": "\(person)", "conversation": conversation.map { "\($0)" }])
    }

    /// When a colleague is away.
    static func absence(of member: MemberID) -> Link { Link.to(Path.myAbsence, query: ["member": "\(member)"]) }

    /// The promises that are late.
    package static var latePromises: Link { promises(.late) }

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
