import HTTPTypes
import Hummingbird
import Kernel
import PromisesRules
import StandardsRules
import Store
import Web

/// What promises go by, and when one counts as broken.
enum PromiseDaysOperations {
    static let all: [Operation] = [
        Operation(
            id: "getPromiseDays", method: .get, path: "promises/days", tag: .promises,
            summary: "The calendar that promises go by, and after how many business days one counts as broken.",
            answer: .ok(PromiseDaySetting.schema, "What is set.", hasVersion: true), run: get),
        Operation(
            id: "setPromiseDays", method: .put, path: "promises/days", tag: .promises,
            summary: "Sets them. What is open already counts as broken no sooner than when it was made.",
            body: PromiseDaysBody.self, answer: .ok(PromiseDaySetting.schema, "What is set then.", hasVersion: true),
            reaches: ["PromiseDaySetting.set"], isOwners: true, takesIfMatch: true, run: set),
    ]

    @Sendable static func get(_ call: Call) async throws -> Response {
        let setting = try await call.read { try PromiseDaySetting.current(in: $0) }
        return call.ok(setting.json, version: setting.version)
    }

    @Sendable static func set(_ call: Call) async throws -> Response {
        let (body, member) = (try await call.body(PromiseDaysBody.self), call.member)
        let setting = try await call.writeIfMatch { version, tx in
            try PromiseDaySetting.set(
                calendar: body.calendar, brokenAfter: body.brokenAfter, ifVersion: version, by: member, in: tx)
            return try PromiseDaySetting.current(in: tx)
        }
        return call.ok(setting.json, version: setting.version)
    }
}

/// What promises shall go by.
struct PromiseDaysBody: RequestBody {
    let calendar: CalendarID?
    let brokenAfter: Int

    static let schema = Schema.object(
        "PromiseDaysParts",
        [
            .optional("calendar", .id, "The first one in use when it is left out."),
            .init(
                "brokenAfter", .number(from: 1),
                "At the end of which business day after its moment a promise counts as broken; 1 is the next, at most 30."
            ),
        ])
}

extension PromiseDaySetting {
    var json: JSON { #"{"calendar":\#(calendar),"brokenAfter":\#(brokenAfter),"version":\#(version)}"# }

    static let schema = Schema.object(
        "PromiseDays",
        [
            .init("calendar", .nullable(.id), "Null for the first one in use."),
            .init("brokenAfter", .number(from: 1), "Business days."),
            .init("version", .number(from: 0), "Counts up with each change; the ETag begins with it."),
        ])
}
