import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel

/// Whose letters are put aside, and whose are always taken.
enum SenderOperations {
    static let all: [Operation] = [
        Operation(
            id: "listSenderRules", method: .get, path: "sender-rules", tag: .quarantine,
            summary: "What colleagues said of senders.",
            answer: .ok(.all(of: SenderRule.schema, named: "SenderRules"), "By the alphabet."), run: list),
        Operation(
            id: "createSenderRule", method: .post, path: "sender-rules", tag: .quarantine,
            summary: "Has a sender's mail put aside, or always taken.", body: SenderRuleBody.self,
            answer: .created(SenderRule.schema, "The rule."), reaches: ["SenderRules.say"], run: create),
        Operation(
            id: "removeSenderRule", method: .delete, path: "sender-rules/{id}", tag: .quarantine,
            summary: "Takes a rule back.", answer: .done("Its sender's mail is sorted like any other."),
            reaches: ["SenderRules.remove"], run: remove),
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let rules = try await call.read { try SenderRules.all(in: $0) }
        return call.ok(#"{"items":\#(each: rules, \.json)}"#)
    }

    @Sendable static func create(_ call: Call) async throws -> Response {
        let new = try await call.body(SenderRuleBody.self)
        let member = call.member
        let rule = try await call.write { tx in
            let id = try SenderRules.say(new.verdict, of: new.sender, by: member, in: tx)
            return try SenderRules.all(in: tx).first { $0.id == id }
        }
        guard let rule else { throw Absent("rule") }
        return call.created(rule.json, at: "sender-rules/\(rule.id)")
    }

    @Sendable static func remove(_ call: Call) async throws -> Response {
        let id = try call.id(of: SenderRule.self)
        let member = call.member
        try await call.write { try SenderRules.remove(id, by: member, in: $0) }
        return call.done
    }
}

/// What is said of a sender.
struct SenderRuleBody: RequestBody {
    let sender: String
    let verdict: SenderRule.Verdict

    static let schema = Schema.object(
        "NewSenderRule",
        [
            .init("sender", .text(), "An address, or @ and a domain for every address of it."),
            .init("verdict", .choice(of: SenderRule.Verdict.self)),
        ])
}

extension SenderRule {
    var json: JSON { #"{"id":\#(id),"sender":\#(pattern),"verdict":\#(verdict),"member":\#(member),"made":\#(made)}"# }

    static let schema = Schema.object(
        "SenderRule",
        [
            .init("id", .id), .init("sender", .text()), .init("verdict", .choice(of: Verdict.self)),
            .init("member", .id, "Who said so."), .init("made", .instant),
        ])
}
