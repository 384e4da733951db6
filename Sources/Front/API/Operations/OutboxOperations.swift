import ChannelsRules
import HTTPTypes
import Hummingbird
import Kernel

/// What did not leave, and what is decided about it. An answer is taken back by its touchpoint.
enum OutboxOperations {
    static let all: [Operation] = [
        Operation(
            id: "listStuck", method: .get, path: "outbox", tag: .outbox,
            summary:
                "What did not leave and will not by itself: refused, given up, unknown, no server, or held; newest first.",
            parameters: [.limit], answer: .ok(.all(of: OutboxItem.schema, named: "Outbox"), "What is stuck."),
            run: list),
        Operation(
            id: "sendAgain", method: .post, path: "outbox/{id}/again", tag: .outbox,
            summary:
                "Has a letter tried again, for those who have not got it. One whose fate is unknown may arrive twice.",
            answer: .done("It is tried again."), reaches: ["Outbox.sendAgain"], run: again),
        Operation(
            id: "settleArrived", method: .post, path: "outbox/{id}/arrived", tag: .outbox,
            summary: "Says that a letter whose fate was unknown has arrived.", answer: .done("It counts as sent."),
            reaches: ["Outbox.settleArrived"], run: arrived),
        Operation(
            id: "dropLetter", method: .post, path: "outbox/{id}/dropped", tag: .outbox,
            summary: "Says that a letter shall not leave any more.", answer: .done("It does not leave."),
            reaches: ["Outbox.drop"], run: drop),
        Operation(
            id: "letHeldGo", method: .post, path: "outbox/held/release", tag: .outbox,
            summary: "Lets go, or sets aside, everything that is held of one of our addresses.", body: HeldBody.self,
            answer: .done("None of it is held any more."), reaches: ["Outbox.letGo"], run: letGo),
        Operation(
            id: "listHeld", method: .get, path: "outbox/held", tag: .outbox,
            summary: "How many letters are held because too many left by themselves.",
            answer: .ok(.all(of: HeldLetters.schema, named: "HeldLettersList"), "By our address."), run: held),
        Operation(
            id: "undecideLetter", method: .post, path: "outbox/{id}/undecided", tag: .outbox,
            summary: "Makes undone what was decided about a letter.", answer: .done("It is as it was."),
            reaches: ["Outbox.undecide"], run: undecide),
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let limit = try call.limit
        let (stuck, fates) = try await call.read { tx in
            let stuck = try Outbox.stuck(limit: limit, in: tx)
            return (stuck, try Outbox.fates(of: stuck.map(\.id), in: tx))
        }
        return call.ok(#"{"items":\#(each: stuck, { $0.json(fates[$0.id, default: []]) })}"#)
    }

    @Sendable static func again(_ call: Call) async throws -> Response {
        let id = try call.id(of: OutboxItem.self)
        try await call.write { try Outbox.sendAgain(id, in: $0) }
        return call.done
    }

    @Sendable static func arrived(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: OutboxItem.self), call.member.value)
        try await call.write { try Outbox.settleArrived(id, by: member, in: $0) }
        return call.done
    }

    @Sendable static func drop(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: OutboxItem.self), call.member.value)
        try await call.write { try Outbox.drop(id, by: member, in: $0) }
        return call.done
    }

    @Sendable static func held(_ call: Call) async throws -> Response {
        let held = try await call.read { try Outbox.held(in: $0) }
        return call.ok(#"{"items":\#(each: held, \.json)}"#)
    }

    @Sendable static func letGo(_ call: Call) async throws -> Response {
        let (body, member) = (try await call.body(HeldBody.self), call.member.value)
        _ = try await call.write { tx in
            try Outbox.letGo(from: body.sender, sending: body.send, by: member, in: tx)
        }
        return call.done
    }

    @Sendable static func undecide(_ call: Call) async throws -> Response {
        let id = try call.id(of: OutboxItem.self)
        try await call.write { try Outbox.undecide(id, in: $0) }
        return call.done
    }
}

/// What becomes of letters that are held.
struct HeldBody: RequestBody {
    let sender: String
    let send: Bool

    static let schema = Schema.object(
        "HeldDecision",
        [
            .init("sender", .text(), "The address of ours that they leave from."),
            .init("send", .flag, "Whether they leave now; else they are set aside."),
        ])
}

extension HeldLetters {
    var json: JSON { #"{"sender":\#(sender),"count":\#(count)}"# }

    static let schema = Schema.object(
        "HeldLetters", [.init("sender", .text(), "The address of ours."), .init("count", .number())])
}
