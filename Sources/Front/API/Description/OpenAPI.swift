import HTTPTypes

/// The description of the API, made from its operations: OpenAPI 3.1.
enum OpenAPI {
    /// The document. Says nothing of one business, so it is the same everywhere.
    static var document: Document {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "Regard", "version": "1",
                "description": .text(introduction), "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": .text(API.root)]],
            "security": [["token": []]],
            "tags": .list(Operation.Tag.allCases.filter(isUsed).map { ["name": .text($0.rawValue)] }),
            "paths": paths(API.operations),
            "components": [
                "securitySchemes": ["token": ["type": "http", "scheme": "bearer"]],
                "schemas": schemas(API.operations),
                "headers": headers,
                "responses": problems,
            ],
        ]
    }

    private static let introduction = """
        What the pages do, for programs. Make a personal token under Settings and send it as `Authorization: Bearer`. \
        Moments are RFC 3339 text in UTC, ids are text. A list is read page by page: give `next` as `after`, or follow \
        `Link`. Members that are not described are refused. To change only what you have read, send its `ETag` as \
        `If-Match`. What goes wrong is told as a problem document (RFC 9457) whose `code` stays the same.
        """

    private static func isUsed(_ tag: Operation.Tag) -> Bool {
        API.operations.contains { $0.tag == tag }
    }

    /// Operations by path, in the order in which each path comes first.
    private static func paths(_ operations: [Operation]) -> Document {
        var order: [String] = []
        for operation in operations where !order.contains(operation.path) { order.append(operation.path) }
        return .object(
            order.map { path in
                let methods = operations.filter { $0.path == path }.map { operation in
                    Document.Member(name: operation.method.rawValue.lowercased(), value: operation.document)
                }
                return Document.Member(name: "/\(path)", value: .object(methods))
            })
    }

    /// Every object that is sent or answered, by name.
    private static func schemas(_ operations: [Operation]) -> Document {
        var all: [String: Schema] = [:]
        for operation in operations {
            for schema in [operation.body?.schema, operation.answer.schema].compactMap(\.self) {
                all.merge(schema.objects) { first, _ in first }
            }
        }
        let objects = all.sorted { $0.key < $1.key }.compactMap { name, schema in
            schema.component.map { Document.Member(name: name, value: $0) }
        }
        return Document.object([
            .init(name: "Id", value: ["type": "string", "pattern": "^[1-9][0-9]{0,18}$"]),
            .init(
                name: "Instant",
                value: ["type": "string", "format": "date-time", "examples": ["2026-11-19T08:31:00.000Z"]]),
            .init(name: "Problem", value: problem),
        ]).with(.object(objects))
    }

    /// RFC 9457, with the members that are ours.
    private static let problem: Document = [
        "type": "object",
        "properties": [
            "type": ["type": "string"], "title": ["type": "string", "description": "What is wrong and what to do."],
            "status": ["type": "integer"],
            "code": ["type": "string", "description": "A stable word for programs."],
            "field": ["type": "string", "description": "The member that it is about."],
            "reference": ["type": "string", "description": "What to tell us when it is our fault."],
        ],
        "required": ["type", "title", "status", "code"],
    ]

    private static let headers: Document = [
        "Version": [
            "description": "The version and a sign of what is shown, to be sent as If-Match.",
            "schema": ["type": "string"],
        ],
        "Place": ["description": "Where what was made is.", "schema": ["type": "string"]],
        "Next": ["description": "The next page, as rel=\"next\" (RFC 8288).", "schema": ["type": "string"]],
    ]

    private static var problems: Document {
        .object(Problem.allCases.map { Document.Member(name: $0.rawValue, value: $0.document) })
    }
}
