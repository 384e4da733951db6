import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules
import StandardsRules
import Store
import Web

/// What is said to people without anybody writing it, and whether its words can be kept.
enum TextOperations {
    static let all: [Operation] = [
        Operation(
            id: "lintText", method: .post, path: "lint", tag: .standards,
            summary: "Says which words of a text are empty or cannot be measured, and what to say instead.",
            body: LintBody.self,
            answer: .ok(.all(of: TextFinding.schema, named: "TextFindings"), "Empty when all is well."),
            run: lint),
        Operation(
            id: "listTexts", method: .get, path: "texts", tag: .standards, summary: "All automatic texts, by name.",
            answer: .ok(.all(of: AutomaticText.schema, named: "Texts"), "The texts."), run: list),
        Operation(
            id: "createText", method: .post, path: "texts", tag: .standards,
            summary: "Keeps an automatic text. Empty phrases are refused, with what to say instead.",
            body: TextBody.self, answer: .created(AutomaticText.schema, "The text.", hasVersion: true),
            reaches: ["AutomaticTexts.make"], isOwners: true, run: create),
        Operation(
            id: "getText", method: .get, path: "texts/{id}", tag: .standards, summary: "One automatic text.",
            answer: .ok(AutomaticText.schema, "The text.", hasVersion: true), run: get),
        Operation(
            id: "changeText", method: .put, path: "texts/{id}", tag: .standards,
            summary: "Changes an automatic text; refused as a new one is.", body: TextBody.self,
            answer: .ok(AutomaticText.schema, "The text as it is then.", hasVersion: true),
            reaches: ["AutomaticTexts.change"], isOwners: true, takesIfMatch: true, run: change),
        Operation(
            id: "removeText", method: .delete, path: "texts/{id}", tag: .standards,
            summary: "Takes an automatic text away.", answer: .done("It is gone."),
            reaches: ["AutomaticTexts.remove"], isOwners: true, run: remove),
        Operation(
            id: "putTextIntoDraft", method: .post, path: "texts/{id}/uses", tag: .standards,
            summary: "Puts the words of a text at the end of your draft of an answer in a conversation.",
            body: TextUseBody.self, answer: .done("It stands there."), reaches: ["AutomaticTexts.put"], run: use),
    ]

    @Sendable static func lint(_ call: Call) async throws -> Response {
        let body = try await call.body(LintBody.self)
        let findings = try TextFinding.all(in: body.text, language: body.language ?? "en")
        return call.ok(#"{"items":\#(each: findings, \.json)}"#)
    }

    @Sendable static func list(_ call: Call) async throws -> Response {
        let texts = try await call.read { try AutomaticTexts.all(in: $0) }
        return call.ok(#"{"items":\#(each: texts, \.json)}"#)
    }

    @Sendable static func create(_ call: Call) async throws -> Response {
        let (body, member) = (try await call.body(TextBody.self), call.member)
        let text = try await call.write { tx in
            let id = try AutomaticTexts.make(
                body.name, words: body.words, language: body.language ?? "en", by: member, in: tx)
            return try AutomaticTexts.text(id, in: tx)
        }
        return call.created(text.json, at: "texts/\(text.id)", version: text.version)
    }

    @Sendable static func get(_ call: Call) async throws -> Response {
        let id = try call.id(of: AutomaticText.self)
        let text = try await call.read { try AutomaticTexts.text(id, in: $0) }
        return call.ok(text.json, version: text.version)
    }

    @Sendable static func change(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: AutomaticText.self), call.member)
        let body = try await call.body(TextBody.self)
        let text = try await call.writeIfMatch { version, tx in
            try AutomaticTexts.change(
                id, name: body.name, words: body.words, language: body.language ?? "en", ifVersion: version, by: member,
                in: tx)
            return try AutomaticTexts.text(id, in: tx)
        }
        return call.ok(text.json, version: text.version)
    }

    @Sendable static func use(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: AutomaticText.self), call.member)
        let conversation = try await call.body(TextUseBody.self).conversation
        try await call.write { try AutomaticTexts.put(id, intoDraftOf: conversation, by: member, in: $0) }
        return call.done
    }

    @Sendable static func remove(_ call: Call) async throws -> Response {
        let id = try call.id(of: AutomaticText.self)
        try await call.write { try AutomaticTexts.remove(id, in: $0) }
        return call.done
    }
}

/// A text to be looked at.
struct LintBody: RequestBody {
    let text: String
    let language: String?

    static let schema = Schema.object(
        "TextToCheck", [.init("text", .text()), .optional("language", .text(), "As a language tag; en else.")])
}

/// The answer that a text is put into.
struct TextUseBody: RequestBody {
    let conversation: ConversationID

    static let schema = Schema.object("TextUse", [.init("conversation", .id)])
}

/// An automatic text.
struct TextBody: RequestBody {
    let name: String
    let words: String
    let language: String?

    static let schema = Schema.object(
        "TextParts",
        [
            .init("name", .text()), .init("words", .text(), "What is said."),
            .optional("language", .text(), "As a language tag; en else."),
        ])
}

extension TextFinding {
    var json: JSON { #"{"words":\#(words),"why":\#(why),"instead":\#(instead)}"# }

    static let schema = Schema.object(
        "TextFinding", [.init("words", .text()), .init("why", .text()), .init("instead", .text())])
}

extension AutomaticText {
    var json: JSON {
        #"{"id":\#(id),"name":\#(name),"language":\#(language),"words":\#(words),"kept":\#(kept),"version":\#(version)}"#
    }

    static let schema = Schema.object(
        "Text",
        [
            .init("id", .id), .init("name", .text()), .init("language", .text()), .init("words", .text()),
            .init("kept", .instant),
            .init("version", .number(from: 1), "Counts up with each change; the ETag begins with it."),
        ])
}
