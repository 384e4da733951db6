import ConversationsRules
import Kernel
import PeopleRules

extension Conversation {
    /// As lists show it. `name` is the person's.
    func json(of name: String) -> JSON {
        "{\(members(of: name))}"
    }

    /// As it is shown alone: with the newest of its touchpoints. `page` is one page of them.
    func json(of name: String, touchpoints page: JSON) -> JSON {
        #"{\#(members(of: name)),"touchpoints":\#(page)}"#
    }

    private func members(of name: String) -> JSON {
        """
        "id":\(id),"person":{"id":\(person),"name":\(name)},"subject":\(subject),"state":\(state),\
        "assignee":\(assignee),"contactPoint":\(contactPoint),"waitingSince":\(waitingSince),\
        "laterUntil":\(laterUntil),"first":\(first),"last":\(last),"touchpointCount":\(touchpoints),\
        "channel":\(channel),"preview":\(preview.words),"previewIsOurs":\(preview.isOurs),\
        "isFirstContact":\(isFirstContact),"version":\(version)
        """
    }

    static let schema = Schema.object("Conversation", members)
    static let wholeSchema = Schema.object(
        "ConversationWithTouchpoints",
        members + [Schema.Member("touchpoints", .page(of: Touchpoint.schema, named: "TouchpointPage"), "Newest first.")]
    )

    private static let members: [Schema.Member] = [
        .init("id", .id),
        .init("person", .object("PersonName", [.init("id", .id), .init("name", .text())])),
        .init("subject", .text()),
        .init("state", .choice(of: State.self), "Whose turn it is."),
        .init("assignee", .nullable(.id), "The member who has it."),
        .init("contactPoint", .nullable(.id), "The kind of occasion."),
        .init("waitingSince", .nullable(.instant), "Since when they wait for a word from us."),
        .init("laterUntil", .nullable(.instant)),
        .init("first", .instant, "When its first touchpoint was."),
        .init("last", .instant, "When its last touchpoint was."),
        .init("touchpointCount", .number()),
        .init("channel", .choice(of: Channel.self)),
        .init("preview", .text(), "The first words of what was said last."),
        .init("previewIsOurs", .flag, "Whether we said them."),
        .init("isFirstContact", .flag, "Whether it began with the person's first contact ever."),
        .init("version", .number(from: 1), "Counts up with each change; the ETag begins with it."),
    ]
}

extension ConversationChange {
    var json: JSON {
        """
        {"act":\(act),"member":\(member),"at":\(at),"from":\(from),"to":\(to),"wasWith":\(wasWith),"isWith":\(isWith),\
        "later":\(later)}
        """
    }

    static let schema = Schema.object(
        "ConversationChange",
        [
            .init("act", .id, "By which it is undone."), .init("member", .id), .init("at", .instant),
            .init("from", .choice(of: Conversation.State.self)), .init("to", .choice(of: Conversation.State.self)),
            .init("wasWith", .nullable(.id)), .init("isWith", .nullable(.id)), .init("later", .nullable(.instant)),
        ])
}

extension Draft {
    var json: JSON { #"{"words":\#(words),"cc":\#(cc),"bcc":\#(bcc),"saved":\#(saved)}"# }

    static let schema = Schema.object(
        "Draft",
        [.init("words", .text()), .init("cc", .text()), .init("bcc", .text()), .init("saved", .instant)])
}

extension ContactPoint {
    var json: JSON { #"{"id":\#(id),"name":\#(name)}"# }

    static let schema = Schema.object("ContactPoint", [.init("id", .id), .init("name", .text())])
}
