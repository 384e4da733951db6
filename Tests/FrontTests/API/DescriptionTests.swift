import Foundation
import HTTPTypes
import RegardTesting
import Testing

@testable import Front

@Suite("The API describes itself")
struct DescriptionTests {
    @Test("The description is as it was recorded")
    func golden() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Golden/openapi.json")
        if ProcessInfo.processInfo.environment["REGARD_RECORD"] == "1" {
            try API.description.write(to: file, atomically: true, encoding: .utf8)
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(API.description == recorded, "When the change is meant, record it: bin/golden")
    }

    @Test("Everybody may read it, and gets what the program prints", arguments: Engine.allCases)
    func served(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let reply = try await desk.send(.get, "openapi.json", token: .some(nil))
            #expect(reply.status == 200)
            #expect(String(decoding: reply.bytes, as: UTF8.self) == API.description)
            #expect(reply.text("openapi") == "3.1.0")
        }
    }

    @Test("Every reference leads somewhere, and every component is led to")
    func references() {
        let document = OpenAPI.document
        let references = Set(document.references)
        for reference in references {
            let steps = reference.dropFirst(2).split(separator: "/").map(String.init)
            let found = steps.reduce(Optional(document)) { $0?[$1] }
            #expect(found != nil, "\(reference) leads nowhere")
        }
        for chapter in ["schemas", "responses", "headers"] {
            guard case .object(let members) = document["components"]?[chapter] else { continue }
            for member in members {
                #expect(references.contains("#/components/\(chapter)/\(member.name)"), "\(member.name) is of no use")
            }
        }
    }

    @Test("Names are given once: operations, paths with a method, objects")
    func names() {
        let ids = API.operations.map(\.id)
        #expect(Set(ids).count == ids.count)
        let places = API.operations.map { "\($0.method) \($0.path)" }
        #expect(Set(places).count == places.count)
        // Asks, and says what it asks about in a body, since an address is logged.
        let asking = ["findPromises", "lintText", "testMailbox"]
        for operation in API.operations {
            #expect(operation.body != nil || ![.put, .patch].contains(operation.method), "\(operation.id)")
            #expect(operation.summary.hasSuffix("."), "\(operation.id)")
            #expect(
                operation.method == .get || !operation.reaches.isEmpty || asking.contains(operation.id),
                "\(operation.id)")
        }
    }

    @Test("Two shapes of one name are the same")
    func shapes() {
        var known: [String: Document] = [:]
        let schemas = API.operations.flatMap { [$0.body?.schema, $0.answer.schema].compactMap(\.self) }
        for (name, schema) in schemas.flatMap(\.everyObject) {
            guard let document = schema.component else { continue }
            #expect(known[name, default: document] == document, "\(name) has two shapes")
            known[name] = document
        }
    }

    @Test("Every path that is described answers", arguments: Engine.allCases)
    func registered(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            for operation in API.operations {
                let path = operation.path.replacing("{id}", with: "7").replacing("{kind}", with: "note")
                let reply = try await desk.send(operation.method, path, token: .some(nil))
                #expect(reply.status == 401, "\(operation.id)")
            }
        }
    }
}

extension Document {
    /// All that it refers to.
    var references: [String] {
        switch self {
        case .text, .number, .flag: []
        case .list(let items): items.flatMap(\.references)
        case .object(let members):
            members.flatMap { member -> [String] in
                if member.name == "$ref", case .text(let place) = member.value { return [place] }
                return member.value.references
            }
        }
    }
}

extension Schema {
    /// Every object in it with its name, as often as it stands there.
    fileprivate var everyObject: [(String, Schema)] {
        switch self {
        case .text, .id, .instant, .number, .real, .flag, .choice: []
        case .list(let item, _): item.everyObject
        case .nullable(let schema): schema.everyObject
        case .object(let name, let members): [(name, self)] + members.flatMap(\.schema.everyObject)
        }
    }
}
