import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules
import Web

/// Who asks, where they are signed in, and the tokens of their programs.
enum AccessOperations {
    static let all: [Operation] = [
        Operation(
            id: "getMyself", method: .get, path: "me", tag: .access, summary: "Whose token this is.",
            answer: .ok(Member.schema, "The member.", hasVersion: true), run: get),
        Operation(
            id: "changeMyself", method: .patch, path: "me", tag: .access,
            summary: "Changes how you are called, and what stands under your letters.",
            body: MyselfPatchBody.self, answer: .ok(Member.schema, "You as you are then.", hasVersion: true),
            reaches: ["Members.change"], takesIfMatch: true, run: change),
        Operation(
            id: "listSessions", method: .get, path: "sessions", tag: .access,
            summary: "Where you are signed in, the last used first.",
            answer: .ok(.all(of: Session.schema, named: "Sessions"), "The sessions."), run: listSessions),
        Operation(
            id: "revokeSession", method: .delete, path: "sessions/{id}", tag: .access, summary: "Signs you out there.",
            answer: .done("It opens nothing any more."), reaches: ["Sessions.revoke"], run: revokeSession),
        Operation(
            id: "revokeSessions", method: .delete, path: "sessions", tag: .access, summary: "Signs you out everywhere.",
            answer: .done("None opens anything any more."), reaches: ["Sessions.revokeAll"], run: revokeSessions),
        Operation(
            id: "listTokens", method: .get, path: "tokens", tag: .access,
            summary: "The tokens of your programs, newest first.",
            answer: .ok(.all(of: ApiToken.schema, named: "Tokens"), "The tokens, without what opens."), run: listTokens),
        Operation(
            id: "createToken", method: .post, path: "tokens", tag: .access,
            summary: "Makes a token for a program of yours.", body: NewTokenBody.self,
            answer: .created(ApiToken.freshSchema, "With the token itself, which is shown once."),
            reaches: ["ApiTokens.make"], isShownOnce: true, run: makeToken),
        Operation(
            id: "revokeToken", method: .delete, path: "tokens/{id}", tag: .access,
            summary: "Makes one of your tokens open nothing, this one too.",
            answer: .done("It opens nothing any more."), reaches: ["ApiTokens.revoke"], run: revokeToken),
    ]

    @Sendable static func get(_ call: Call) async throws -> Response {
        let id = call.member
        let member = try await call.read { try Members.member(id, in: $0) }
        return call.ok(member.json, version: member.version)
    }

    @Sendable static func change(_ call: Call) async throws -> Response {
        let body = try await call.body(MyselfPatchBody.self)
        let id = call.member
        let member = try await call.writeIfMatch {
            try Members.change(id, MemberChange(name: body.name, signature: body.signature), ifVersion: $0, in: $1)
        }
        call.house.sessions.forget()
        return call.ok(member.json, version: member.version)
    }

    @Sendable static func listSessions(_ call: Call) async throws -> Response {
        let member = call.member
        let sessions = try await call.read { try Sessions.of(member, in: $0) }
        return call.ok(#"{"items":\#(each: sessions, \.json)}"#)
    }

    @Sendable static func revokeSession(_ call: Call) async throws -> Response {
        let id = try call.id(of: Session.self)
        let member = call.member
        try await call.write { try Sessions.revoke(id, of: member, in: $0) }
        call.house.sessions.forget()
        return call.done
    }

    @Sendable static func revokeSessions(_ call: Call) async throws -> Response {
        let member = call.member
        try await call.write { _ = try Sessions.revokeAll(of: member, in: $0) }
        call.house.sessions.forget()
        return call.done
    }

    @Sendable static func listTokens(_ call: Call) async throws -> Response {
        let member = call.member
        let tokens = try await call.read { try ApiTokens.of(member, in: $0) }
        return call.ok(#"{"items":\#(each: tokens, \.json)}"#)
    }

    @Sendable static func makeToken(_ call: Call) async throws -> Response {
        let name = try await call.body(NewTokenBody.self).name
        let member = call.member
        let (row, token) = try await call.write { try ApiTokens.make(for: member, name: name, in: $0) }
        return call.created(row.json(token), at: "tokens/\(row.id)")
    }

    @Sendable static func revokeToken(_ call: Call) async throws -> Response {
        let id = try call.id(of: ApiToken.self)
        let member = call.member
        try await call.write { try ApiTokens.revoke(id, of: member, in: $0) }
        call.house.sessions.forget()
        return call.done
    }
}
