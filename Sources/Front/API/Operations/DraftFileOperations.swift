import ChannelsRules
import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules
import Store
import Web

/// The files that go with an answer which is not sent yet.
enum DraftFileOperations {
    private static let path = "conversations/{id}/files"

    static let all: [Operation] = [
        Operation(
            id: "listDraftFiles", method: .get, path: path, tag: .conversations,
            summary: "The files that you have put beside your reply.",
            answer: .ok(.object("DraftFiles", [.init("items", .list(DraftFile.schema))]), "The files."), run: list),
        Operation(
            id: "addDraftFile", method: .post, path: path, tag: .conversations,
            summary: "Puts a file beside your reply: the body is its bytes, at most 15 MB.",
            parameters: [
                Parameter(name: "name", schema: .text(), note: "What its receiver sees.", isRequired: true),
                Parameter(name: "type", schema: .text(), note: "As `image/png`."),
            ],
            takesBytes: true, answer: .created(DraftFile.schema, "It is kept."), reaches: ["DraftFiles.add"], run: add),
        Operation(
            id: "removeDraftFile", method: .delete, path: "\(path)/{file}", tag: .conversations,
            summary: "Takes a file away again.", answer: .done("It is gone."), reaches: ["DraftFiles.remove"],
            run: remove),
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: Conversation.self), call.member)
        let files = try await call.read { tx in
            _ = try Conversations.conversation(id, in: tx)
            return try DraftFiles.of(id, by: member, in: tx)
        }
        return call.ok(#"{"items":\#(each: files, \.json)}"#)
    }

    @Sendable static func add(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: Conversation.self), call.member)
        let name = call.request.query.text("name") ?? ""
        let type = call.request.query.text("type") ?? "application/octet-stream"
        let content = RawInput(try await call.bytes(upTo: DraftFile.fileLimit), source: "upload")
        let file = try await call.write { tx in
            try DraftFiles.add(content, name: name, type: type, to: id, by: member, in: tx)
        }
        return call.created(file.json, at: "conversations/\(id)/files/\(file.id)")
    }

    @Sendable static func remove(_ call: Call) async throws -> Response {
        let (file, member) = (try call.id("file", of: DraftFile.self), call.member)
        try await call.write { try DraftFiles.remove(file, by: member, in: $0) }
        return call.done
    }
}

extension DraftFile {
    var json: JSON { #"{"id":\#(id),"name":\#(name),"type":\#(type),"size":\#(size)}"# }

    static let schema = Schema.object(
        "DraftFile",
        [
            .init("id", .id, "By which an answer names it."), .init("name", .text()), .init("type", .text()),
            .init("size", .number(), "In bytes."),
        ])
}
