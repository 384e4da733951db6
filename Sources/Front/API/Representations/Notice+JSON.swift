import ConversationsRules
import Kernel
import Mail

extension Notice {
    var json: JSON {
        """
        {"id":\(id),"kind":\(kind),"at":\(at),"touchpoint":\(touchpoint),"person":\(person),"says":\(says),\
        "returnOn":\(returnOn?.iso),"recipients":\(each: recipients, \.json)}
        """
    }

    static let schema = Schema.object(
        "Notice",
        [
            .init("id", .id), .init("kind", .choice(of: Kind.self)), .init("at", .instant),
            .init("touchpoint", .nullable(.id), "The letter of ours that it is about."),
            .init("person", .nullable(.id)), .init("says", .text(), "The beginning of its words."),
            .init("returnOn", .nullable(.text()), "The day on which its writer is back, `2026-12-07`."),
            .init("recipients", .list(NoticeRecipient.schema), "Of what came back."),
        ])
}

extension NoticeRecipient {
    var json: JSON {
        """
        {"address":\(address),"status":\(status),"replyCode":\(replyCode),"reason":\(reason),\
        "isPermanent":\(isPermanent)}
        """
    }

    static let schema = Schema.object(
        "NoticeRecipient",
        [
            .init("address", .text()), .init("status", .nullable(.text()), "RFC 3463."),
            .init("replyCode", .nullable(.text()), "Of the SMTP dialogue."),
            .init("reason", .text(), "As docs/mail.md lists them."),
            .init("isPermanent", .flag, "Whether the address itself can be used no more."),
        ])
}
