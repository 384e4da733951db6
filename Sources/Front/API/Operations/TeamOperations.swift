import HTTPTypes
import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import Web

/// Who is on the team.
enum TeamOperations {
    static let all: [Operation] = [
        Operation(
            id: "listColleagues", method: .get, path: "colleagues", tag: .team,
            summary: "Who works here now, by name: to whom a conversation can be given.",
            answer: .ok(.all(of: Member.colleagueSchema, named: "Colleagues"), "The colleagues."), run: colleagues),
        Operation(
            id: "listMembers", method: .get, path: "members", tag: .team,
            summary: "All members by name, those who left last.",
            answer: .ok(.all(of: Member.schema, named: "Members"), "The members."), isOwners: true, run: list),
        Operation(
            id: "createMember", method: .post, path: "members", tag: .team, summary: "Takes somebody onto the team.",
            body: NewMemberBody.self, answer: .created(Member.schema, "The member.", hasVersion: true),
            reaches: ["Members.make"], isOwners: true, run: create),
        Operation(
            id: "getMember", method: .get, path: "members/{id}", tag: .team, summary: "One member, on the team or not.",
            answer: .ok(Member.schema, "The member.", hasVersion: true), isOwners: true, run: get),
        Operation(
            id: "changeMember", method: .patch, path: "members/{id}", tag: .team,
            summary: "Changes what is named. The last owner stays one.", body: MemberPatchBody.self,
            answer: .ok(Member.schema, "The member as they are then.", hasVersion: true),
            reaches: ["Members.change"], isOwners: true, takesIfMatch: true, run: change),
        Operation(
            id: "departMember", method: .post, path: "members/{id}/departure", tag: .team,
            summary: "Makes true that somebody left: signed out everywhere, their tokens open nothing.",
            answer: .done("They left."), reaches: ["Members.leave"], isOwners: true, run: leave),
        Operation(
            id: "returnMember", method: .post, path: "members/{id}/arrival", tag: .team,
            summary: "Takes back somebody who left, as a member.", answer: .done("They are back."),
            reaches: ["Members.comeBack"], isOwners: true, run: comeBack),
        Operation(
            id: "createSignInLink", method: .post, path: "members/{id}/links", tag: .team,
            summary: "Makes a link that signs a member in once, within an hour.",
            answer: .ok(.object("SignInLink", [.init("link", .text(), "Shown once.")]), "The link."),
            reaches: ["SignInLinks.make"], isOwners: true, isShownOnce: true, run: link),
    ]

    @Sendable static func colleagues(_ call: Call) async throws -> Response {
        let members = try await call.read { try Members.all(in: $0) }.filter(\.isActive)
        return call.ok(#"{"items":\#(each: members, \.asColleague)}"#)
    }

    @Sendable static func list(_ call: Call) async throws -> Response {
        let members = try await call.read { try Members.all(in: $0) }
        return call.ok(#"{"items":\#(each: members, \.json)}"#)
    }

    @Sendable static func create(_ call: Call) async throws -> Response {
        let new = try await call.body(NewMemberBody.self)
        let member = call.member
        let made = try await call.write { tx in
            let id = try Members.make(
                name: new.name, email: new.email, role: new.role ?? .member, functions: new.functions ?? [],
                by: member, in: tx)
            return try Members.member(id, in: tx)
        }
        return call.created(made.json, at: "members/\(made.id)", version: made.version)
    }

    @Sendable static func get(_ call: Call) async throws -> Response {
        let id = try call.id(of: Member.self)
        let member = try await call.read { try Members.member(id, in: $0) }
        return call.ok(member.json, version: member.version)
    }

    @Sendable static func change(_ call: Call) async throws -> Response {
        let id = try call.id(of: Member.self)
        let change = try await call.body(MemberPatchBody.self).change
        let member = try await call.writeIfMatch { try Members.change(id, change, ifVersion: $0, in: $1) }
        call.house.sessions.forget()
        return call.ok(member.json, version: member.version)
    }

    @Sendable static func leave(_ call: Call) async throws -> Response {
        let id = try call.id(of: Member.self)
        let member = call.member
        try await call.write { try Members.leave(id, by: member, in: $0) }
        call.house.sessions.forget()
        return call.done
    }

    @Sendable static func comeBack(_ call: Call) async throws -> Response {
        let id = try call.id(of: Member.self)
        let member = call.member
        try await call.write { try Members.comeBack(id, by: member, in: $0) }
        return call.done
    }

    @Sendable static func link(_ call: Call) async throws -> Response {
        let id = try call.id(of: Member.self)
        let token = try await call.write { try SignInLinks.make(for: id, patience: .hours(1), in: $0) }
        return call.ok(#"{"link":\#(call.house.publicAddress + Path.signIn(with: token).href)}"#)
    }
}
