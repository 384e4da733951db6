import HTTPTypes
import Hummingbird
import Kernel
import StandardsRules
import Store
import Web

/// Orders, invoices, calls and visits that other programs counted.
enum RecordOperations {
    static let all: [Operation] = [
        Operation(
            id: "putServiceRecords", method: .put, path: "service-records", tag: .standards,
            summary:
                "Brings orders, invoices, calls and visits to be measured. One that cannot be kept refuses all of them.",
            body: ServiceRecordsBody.self,
            answer: .ok(ServiceRecords.Tally.schema, "What became of them."), reaches: ["ServiceRecords.keep"],
            isOwners: true, run: bring),
        Operation(
            id: "putServiceRecordFile", method: .put, path: "service-records/file", tag: .standards,
            summary: "Brings a CSV file of orders or contacts. A broken line is told, the rest is kept.",
            body: RecordFileBody.self, answer: .ok(RecordFile.Outcome.schema, "What became of its lines."),
            reaches: ["ServiceRecords.keep"], isOwners: true, run: bringFile),
    ]

    @Sendable static func bring(_ call: Call) async throws -> Response {
        let brought = try await call.body(ServiceRecordsBody.self).brought
        let tally = try await call.write { try ServiceRecords.keep(brought, in: $0) }
        return call.ok(tally.json)
    }

    @Sendable static func bringFile(_ call: Call) async throws -> Response {
        let body = try await call.body(RecordFileBody.self)
        let file = try RecordFile(body.text, body.kind, zone: call.house.place.now.zone)
        return call.ok(try await file.keep(in: call.house.database).json)
    }
}

/// A file of orders or contacts.
struct RecordFileBody: RequestBody {
    let kind: RecordFile.Kind
    let text: String

    static let schema = Schema.object(
        "ServiceRecordFile",
        [
            .init("kind", .choice(RecordFile.Kind.allCases.map(\.rawValue))),
            .init("text", .text(), "Its lines, the columns named in the first."),
        ])
}

extension RecordFile.Kind: Decodable {}

extension RecordFile.Outcome {
    var json: JSON {
        """
        {"added":\(tally.added),"changed":\(tally.changed),"same":\(tally.same),\
        "unknownMembers":\(tally.strangers.sorted()),"problems":\(each: problems, \.json)}
        """
    }

    static let schema = Schema.object(
        "ServiceRecordFileTally",
        [
            .init("added", .number()), .init("changed", .number()), .init("same", .number()),
            ServiceRecords.Tally.unknownMembers,
            .init(
                "problems",
                .list(
                    .object(
                        "ServiceRecordProblem",
                        [.init("line", .number(from: 1)), .init("title", .text(), "Why, and what to do.")])),
                "The lines that were not taken."),
        ])
}

extension RecordFile.Problem {
    var json: JSON { #"{"line":\#(line),"title":\#(sentence)}"# }
}
