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
            summary: "Treats it as a person's words in ten seconds. A rule takes what its sender writes later.",
            answer: .created(ReleaseBody.answer, "It can be taken back until then."),
            reaches: ["Releases.planOne"], run: release),
        Operation(
            id: "releaseMany", method: .post, path: "quarantine/release", tag: .quarantine,
            summary: "Treats many as people's words in ten seconds: those that are named, or all of a reason.",
            body: ReleaseBody.self, answer: .created(ReleaseBody.answer, "It can be taken back until then."),
            reaches: ["Releases.plan", "Releases.planAll"], run: releaseMany),
        Operation(
            id: "takeReleaseBack", method: .delete, path: "quarantine/releases/{id}", tag: .quarantine,
            summary: "Takes it back before it has begun.", answer: .done("What was to leave stays in quarantine."),
            reaches: ["Releases.takeBack"], run: takeBack),
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

    @Sendable static func releaseMany(_ call: Call) async throws -> Response {
        let body = try await call.body(ReleaseBody.self)
        let id = try await call.write { tx in
            try body.reason.map { try Releases.planAll(of: $0, in: tx) } ?? Releases.plan(body.ids ?? [], in: tx)
        }
        return call.created(#"{"id":\#(id)}"#, at: "quarantine/releases/\(id)")
    }

    @Sendable static func takeBack(_ call: Call) async throws -> Response {
        let id = try call.id(of: Release.self)
        guard try await call.write({ try Releases.takeBack(id, in: $0) }) else {
            throw Conflict("That has begun, or was taken back. Look at the quarantine.")
        }
        return call.done
    }

    @Sendable static func release(_ call: Call) async throws -> Response {
        let id = try call.id(of: IntakeItem.self)
        let release = try await call.write { try Releases.planOne(id, in: $0) }
        return call.created(#"{"id":\#(release)}"#, at: "quarantine/releases/\(release)")
    }
}

/// Which messages leave quarantine together.
struct ReleaseBody: RequestBody {
    let ids: [ID<IntakeItem>]?
    let reason: QuarantineReason?

    static let schema = Schema.object(
        "ReleaseMany",
        [
            .optional("ids", .list(.id, limit: Releases.mostChosen), "Those that are meant."),
            .optional("reason", .choice(of: QuarantineReason.self), "All that was put aside for this, instead."),
        ])

    static let answer = Schema.object("Release", [.init("id", .id, "By which it is taken back.")])
}
