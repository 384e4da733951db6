import HTTPTypes

extension Operation {
    /// The operation as OpenAPI describes it.
    var document: Document {
        var all: [(String, Document)] = [
            ("operationId", .text(id)), ("tags", [.text(tag.rawValue)]), ("summary", .text(summary)),
        ]
        if isOwners { all.append(("description", "Only an owner may do this.")) }
        let named =
            pathParameters + parameters.map(\.document) + (takesIfMatch ? [Self.ifMatch] : [])
            + (method == .post && !isUnnamed ? [Self.idempotencyKey] : [])
        if !named.isEmpty { all.append(("parameters", .list(named))) }
        if let body {
            all.append(("requestBody", ["required": true, "content": content(of: body.schema)]))
        }
        if takesBytes {
            all.append(("requestBody", ["required": true, "content": ["application/octet-stream": .object([])]]))
        }
        all.append(("responses", responses))
        return .object(all.map { Document.Member(name: $0.0, value: $0.1) })
    }

    private func content(of schema: Schema) -> Document {
        let json: Document = ["application/json": ["schema": schema.document]]
        return method == .patch ? json.with(["application/merge-patch+json": ["schema": schema.document]]) : json
    }

    /// The names in the path: `id` is an id, `kind` is a draft's, `number` counts.
    private var pathParameters: [Document] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { step in
            let name = String(step.dropFirst().dropLast())
            let schema: Schema =
                switch name {
                case "kind": .choice(["reply", "note"])
                case "number": .number(from: 0)
                case "domain": .text()
                default: .id
                }
            return ["name": .text(name), "in": "path", "required": true, "schema": schema.document]
        }
    }

    private static let ifMatch: Document = [
        "name": "If-Match", "in": "header", "required": false, "schema": ["type": "string"],
        "description": "The ETag of what was read: nothing is changed when it is of another version now.",
    ]

    private static let idempotencyKey: Document = [
        "name": "Idempotency-Key", "in": "header", "required": false,
        "schema": ["type": "string", "minLength": 1, "maxLength": 200],
        "description":
            "A new one for each thing that shall be done: what is sent again under it within a day is answered as before.",
    ]

    private var responses: Document {
        let own = Document.Member(name: "\(answer.status.code)", value: answer.document(isPage: isPage))
        let others = Problem.allCases.filter { $0.canHappen(to: self) }.map { problem in
            let place = "#/components/responses/\(problem.rawValue)"
            return Document.Member(name: problem.status, value: ["$ref": .text(place)])
        }
        return .object([own] + others)
    }

    private var isPage: Bool { parameters.contains { $0.name == "after" } }
}

extension Parameter {
    fileprivate var document: Document {
        [
            "name": .text(name), "in": "query", "required": .flag(isRequired), "schema": schema.document,
            "description": .text(note),
        ]
    }
}

extension Answer {
    fileprivate func document(isPage: Bool) -> Document {
        var headers: [Document.Member] = []
        if hasVersion { headers.append(.init(name: "ETag", value: ["$ref": "#/components/headers/Version"])) }
        if hasLocation { headers.append(.init(name: "Location", value: ["$ref": "#/components/headers/Place"])) }
        if isPage { headers.append(.init(name: "Link", value: ["$ref": "#/components/headers/Next"])) }
        let says: Document = ["description": .text(says)]
        let headed = headers.isEmpty ? says : says.with(["headers": .object(headers)])
        guard status != .noContent else { return headed }
        let shape = schema?.document ?? ["type": "string", "format": "binary"]
        return headed.with(["content": .object([.init(name: mediaType, value: ["schema": shape])])])
    }
}

/// What may go wrong with an operation, as its description tells.
enum Problem: String, CaseIterable {
    case unreadable = "Unreadable"
    case unauthorized = "Unauthorized"
    case forbidden = "Forbidden"
    case absent = "Absent"
    case conflict = "Conflict"
    case changed = "Changed"
    case tooLarge = "TooLarge"
    case wrongType = "WrongType"
    case refused = "Refused"
    case tooOften = "TooOften"

    var status: String {
        switch self {
        case .unreadable: "400"
        case .unauthorized: "401"
        case .forbidden: "403"
        case .absent: "404"
        case .conflict: "409"
        case .changed: "412"
        case .tooLarge: "413"
        case .wrongType: "415"
        case .refused: "422"
        case .tooOften: "429"
        }
    }

    private var says: String {
        switch self {
        case .unreadable: "The request is not written as it is described."
        case .unauthorized: "There is no token, or it opens nothing."
        case .forbidden: "Only an owner may do this."
        case .absent: "It is not there."
        case .conflict: "Somebody was quicker."
        case .changed: "It is of another version than If-Match names."
        case .tooLarge: "The body is larger than it may be: 2 MB, or what the summary says."
        case .wrongType: "The body is of another type than JSON."
        case .refused: "The rules say no; the title says why and what to do."
        case .tooOften: "This token asks too often; Retry-After says when to go on."
        }
    }

    func canHappen(to operation: Operation) -> Bool {
        let writes = operation.method != .get
        return switch self {
        // What stands behind the question mark is refused where it means nothing.
        case .unreadable, .unauthorized, .tooOften: true
        case .forbidden: operation.isOwners || operation.isOwnersForOthers
        case .absent: operation.path.contains("{") || operation.body != nil || operation.judgesParameters
        case .conflict: writes
        case .refused: writes || operation.judgesParameters
        case .changed: operation.takesIfMatch
        case .tooLarge: operation.body != nil || operation.takesBytes
        case .wrongType: operation.body != nil
        }
    }

    var document: Document {
        let content: Document = [
            "application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]
        ]
        return ["description": .text(says), "content": content]
    }
}
