import ConversationsRules
import Kernel
import PeopleRules
import Store

/// What a conversation begins with.
struct NewConversationBody: RequestBody {
    let person: PersonReference
    let subject: String?
    let words: String
    let direction: Touchpoint.Direction?
    let channel: Channel?
    let at: Moment?
    let contactPoint: ContactPointID?

    static let schema = Schema.object(
        "NewConversation",
        [
            .init("person", PersonReference.schema),
            .optional("subject", .text(), "The first words stand for it when it is left out."),
            .init("words", .text(limit: Touchpoint.wordsLimit)),
            .optional("direction", .choice(["theirs", "ours"]), "Whose words they are; `theirs` when it is left out."),
            .optional("channel", .choice(of: Channel.self), "`form` when it is left out."),
            .optional("at", .instant, "When it was said; now when it is left out."),
            .optional("contactPoint", .id),
        ])

    func conversation(with person: (id: PersonID, isNew: Bool)) -> NewConversation {
        NewConversation(
            person: person.id, subject: subject ?? "", words: words, direction: direction ?? .theirs,
            channel: channel ?? .form, at: at?.moment, contactPoint: contactPoint, isFirstContact: person.isNew)
    }
}

/// What a letter to somebody shall be about.
struct OpeningBody: RequestBody {
    let subject: String

    static let schema = Schema.object("Opening", [.init("subject", .text(limit: Conversation.subjectLimit))])
}

/// Whom something is about: a person by id; or by address, made when it leads to nobody; or somebody new by name alone.
struct PersonReference: RequestBody {
    let id: PersonID?
    let email: String?
    let name: String?

    static let schema = Schema.object(
        "PersonReference",
        [
            .optional("id", .id, "Somebody who is known."),
            .optional("email", .text(limit: Identity.limit), "Whom it leads to; made when it leads to nobody."),
            .optional("name", .text(limit: Person.nameLimit), "Of somebody new."),
        ])

    /// The person, found or made.
    func find(by member: MemberID, in tx: Transaction) throws -> (id: PersonID, isNew: Bool) {
        if let id { return (try People.person(id, in: tx).id, false) }
        guard let email else { return (try People.make(name: name ?? "", by: member, in: tx), true) }
        let found = try People.findOrMake(email: email, name: name, at: tx.now, in: tx)
        if found.isNew { try People.refuseOurs(email, in: tx) }
        return (found.person, found.isNew)
    }
}

/// What shall be different about a conversation.
struct ConversationChangeBody: RequestBody {
    let contactPoint: ContactPointID?

    static let schema = Schema.object(
        "ConversationPatch", [.init("contactPoint", .nullable(.id), "The kind of occasion; null for none.")])
}

/// A moment as RFC 3339 text.
struct Moment: Decodable, Sendable {
    let moment: Instant

    init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let moment = Instant(rfc3339: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "\(text) is no moment"))
        }
        self.moment = moment
    }
}
