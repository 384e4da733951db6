import ChannelsRules
import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel

/// What came in that was not taken for a person's words.
enum QuarantineOperations {
    static let all: [Operation] = [
        Operation(
            id: "listQuarantine", method: .get, path: "quarantine", tag: .quarantine,
            summary: "One page of what was put aside, newest first.",
            parameters: [
                Parameter(
                    name: "reason", schema: .choice(of: QuarantineReason.self),
                    note: "Only what was put aside for this."),
                .after, .limit,
            ], answer: .ok(.page(of: QuarantinedItem.schema, named: "QuarantinePage"), "The page."), run: list),
        Operation(
            id: "getQuarantined", method: .get, path: "quarantine/{id}", tag: .quarantine,
            summary: "One message that was put aside.", answer: .ok(QuarantinedItem.schema, "The message's head."),
            run: get),
        Operation(
            id: "getRawQuarantined", method: .get, path: "quarantine/{id}/raw", tag: .quarantine,
            summary: "The message as it came, byte by byte.", answer: .bytes("message/rfc822", "The message."), run: raw
        ),
        Operation(
            id: "releaseQuarantined", method: .post, path: "quarantine/{id}/release", tag: .quarantine,
            summary: "Treats it as a person's words.", answer: .done("It is a touchpoint now."),
            reaches: ["MailDesk.release"], run: release),
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let (reason, limit) = (try call.choice("reason", of: QuarantineReason.self), try call.limit)
        let after = try call.after(ID<IntakeItem>.self)
        let found = try await call.read { try Quarantine.page(reason: reason, before: after, limit: limit + 1, in: $0) }
        let (rows, next) = found.cut(to: limit, \.id)
        return call.page(rows, next: next, \.json)
    }

    @Sendable static func get(_ call: Call) async throws -> Response {
        let id = try call.id(of: IntakeItem.self)
        return call.ok(try await call.read { try Quarantine.item(id, in: $0) }.json)
    }

    @Sendable static func raw(_ call: Call) async throws -> Response {
        let id = try call.id(of: IntakeItem.self)
        let bytes = try await call.read { tx in
            _ = try Quarantine.item(id, in: tx)
            return try Quarantine.raw(id, in: tx)
        }
        return call.bytes(bytes, type: "message/rfc822")
    }

    @Sendable static func release(_ call: Call) async throws -> Response {
        let id = try call.id(of: IntakeItem.self)
        try await call.write { try MailDesk.release(id, in: $0) }
        return call.done
    }
}
