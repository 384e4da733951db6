import ChannelsRules
import ConversationsRules
import Kernel

extension OutboxItem {
    /// As a touchpoint shows it.
    var outgoing: JSON { #"{"state":\#(state),"heldUntil":\#(heldUntil),"problem":\#(problem)}"# }

    static let outgoingSchema = Schema.object("Outgoing", outgoingMembers)

    /// As the list of what did not leave shows it; `fates` is what became of it for single receivers.
    func json(_ fates: [RecipientFate]) -> JSON {
        """
        {"id":\(id),"subject":\(ID<Touchpoint>(subject)),"recipients":\(recipients),"state":\(state),\
        "heldUntil":\(heldUntil),"problem":\(problem),"purpose":\(purpose),"messageID":\(messageID),\
        "attempts":\(attempts),"nextTry":\(nextTry),"handed":\(handed),"brake":\(brake),"fates":\(each: fates, \.json)}
        """
    }

    static let schema = Schema.object(
        "OutboxItem",
        [
            .init("id", .id),
            .init("subject", .id, "The touchpoint or the invitation that it is, or the touchpoint that it answers."),
            .init("recipients", .list(.text())),
        ] + outgoingMembers + [
            .init("purpose", .choice(of: Purpose.self)),
            .init("messageID", .nullable(.text()), "The Message-ID in it, without angle brackets."),
            .init("attempts", .number(), "How often a server was asked to take it."),
            .init("nextTry", .nullable(.instant), "When it is tried again by itself."),
            .init("handed", .nullable(.instant), "When all of it was given to a server."),
            .init(
                "brake", .nullable(.choice(of: Brake.Cause.self)), "Of what too much left by itself, when it is held."),
            .init("fates", .list(RecipientFate.schema), "What became of it for single receivers, where that is known."),
        ])

    private static let outgoingMembers: [Schema.Member] = [
        .init("state", .choice(of: State.self)),
        .init("heldUntil", .instant, "Until when it can be taken back."),
        .init("problem", .nullable(.text()), "What went wrong, in the server's words."),
    ]
}

extension RecipientFate {
    var json: JSON { #"{"address":\#(address),"state":\#(state),"reply":\#(reply)}"# }

    static let schema = Schema.object(
        "RecipientFate",
        [
            .init("address", .text()), .init("state", .choice(of: State.self)),
            .init("reply", .nullable(.text()), "The server's own words."),
        ])
}
