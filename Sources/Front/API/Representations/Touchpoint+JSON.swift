import ChannelsRules
import ConversationsRules
import Kernel
import PeopleRules

extension Touchpoint {
    /// With where it is on its way out, when it is, and to whom it went, where that was asked.
    func json(_ outbox: OutboxItem?, _ recipients: Recipients? = nil) -> JSON {
        """
        {"id":\(id),"conversation":\(conversation),"person":\(person),"direction":\(direction),"channel":\(channel),\
        "at":\(at),"member":\(member),"senderName":\(senderName),"senderAddress":\(direction == .theirs ? address : nil),"words":\(words),\
        "cut":\(each: cut, \.json),"signs":\(signs.json),"hasRaw":\(intake != nil),\
        "files":\(each: files, \.json),"placed":\(placed),"replyTo":\(replyTo),"forwards":\(forwards),\
        "recipients":\(recipients?.json),"outgoing":\(outbox?.outgoing)}
        """
    }

    static let schema = Schema.object(
        "Touchpoint",
        [
            .init("id", .id), .init("conversation", .id), .init("person", .id),
            .init("direction", .choice(of: Direction.self)), .init("channel", .choice(of: Channel.self)),
            .init("at", .instant), .init("member", .nullable(.id), "Who of us said it."),
            .init("senderName", .nullable(.text()), "How the sender's name stood in the message."),
            .init("senderAddress", .nullable(.text()), "The mail address that it came from."),
            .init("words", .text()),
            .init(
                "cut", .list(.object("Cut", [.init("start", .number()), .init("end", .number())])),
                "What a mail program put around the words, as offsets in Unicode scalars over `words`."),
            .init("signs", TouchpointSigns.schema),
            .init("hasRaw", .flag, "Whether the message as it came can be read."),
            .init("files", .list(AttachedFile.schema)),
            .init("placed", .choice(of: Placement.self), "Why it stands in this conversation."),
            .init("replyTo", .nullable(.text()), "Where its sender wants answers, when that is another address."),
            .init("forwards", .nullable(.id), "The touchpoint that it carried on to somebody else."),
            .init(
                "recipients", .nullable(Recipients.schema),
                "To whom it went: letters written here, and others that name more than one; only where one touchpoint is asked for."
            ),
            .init(
                "outgoing", .nullable(OutboxItem.outgoingSchema),
                "Where it is on its way out; of theirs, what we answered to it by ourselves."),
        ])
}

extension Recipients {
    var json: JSON { #"{"to":\#(to),"cc":\#(cc),"bcc":\#(bcc)}"# }

    static let schema = Schema.object(
        "Recipients", [.init("to", .list(.text())), .init("cc", .list(.text())), .init("bcc", .list(.text()))])
}

extension AttachedFile {
    var json: JSON { #"{"name":\#(name),"type":\#(type),"size":\#(size),"found":\#(found)}"# }

    static let schema = Schema.object(
        "AttachedFile",
        [
            .init("name", .text()), .init("type", .text(), "As its sender calls it."),
            .init("size", .number(), "In bytes."),
            .init("found", .nullable(.text()), "What its first bytes say that it is: `pdf`, `program`, `zip` …"),
        ])
}

extension QuarantinedItem {
    var json: JSON {
        """
        {"id":\(id),"reason":\(reason),"subject":\(subject),"from":\(from),"source":\(source),"received":\(received)}
        """
    }

    static let schema = Schema.object(
        "QuarantinedItem",
        [
            .init("id", .id), .init("reason", .choice(of: QuarantineReason.self)), .init("subject", .text()),
            .init("from", .text()), .init("source", .text(), "Where it came from."), .init("received", .instant),
        ])
}

extension FoundWords {
    /// `name` is the person's.
    func json(of name: String) -> JSON {
        """
        {"touchpoint":\(touchpoint),"conversation":\(conversation),"person":{"id":\(person),"name":\(name)},\
        "subject":\(subject),"at":\(at),"direction":\(direction),"excerpt":\(excerpt)}
        """
    }

    static let schema = Schema.object(
        "FoundWords",
        [
            .init("touchpoint", .id), .init("conversation", .id),
            .init("person", .object("PersonName", [.init("id", .id), .init("name", .text())])),
            .init("subject", .text()), .init("at", .instant),
            .init("direction", .choice(of: Touchpoint.Direction.self)),
            .init("excerpt", .text(), "The words around the first match."),
        ])
}
