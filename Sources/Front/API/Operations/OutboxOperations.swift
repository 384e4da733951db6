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
                "What did not leave and will not by itself: refused, given up, unknown, or no server; newest first.",
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

    @Sendable static func undecide(_ call: Call) async throws -> Response {
        let id = try call.id(of: OutboxItem.self)
        try await call.write { try Outbox.undecide(id, in: $0) }
        return call.done
    }
}
