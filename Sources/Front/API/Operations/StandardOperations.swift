import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules
import StandardsRules
import Store
import Web

/// What the business holds itself to, and whether it does.
enum StandardOperations {
    static let all: [Operation] = [
        Operation(
            id: "listStandards", method: .get, path: "standards", tag: .standards,
            summary: "All standards in the order in which they were made, with how the last 30 days went.",
            answer: .ok(.all(of: Standard.schema, named: "Standards"), "The standards."), run: list),
        Operation(
            id: "createStandard", method: .post, path: "standards", tag: .standards,
            summary: "Adds a standard. A part that is missing is refused with what to do instead.",
            body: StandardBody.self, answer: .created(Standard.schema, "The standard."), reaches: ["Standards.make"],
            isOwners: true, run: create),
        Operation(
            id: "listStandardFindings", method: .get, path: "standards/findings", tag: .standards,
            summary: "What is wrong with the standards: uncovered, doubled, impossible, unmeasured.",
            answer: .ok(.all(of: StandardFinding.schema, named: "StandardFindings"), "The findings."), run: findings),
        Operation(
            id: "readStandard", method: .get, path: "standards/reading", tag: .standards,
            summary: "What a sentence says of a standard. Words that cannot be measured are refused.",
            parameters: [Parameter(name: "sentence", schema: .text(), note: "One sentence.", isRequired: true)],
            answer: .ok(StandardDraft.schema, "Its action, number and unit, and what it seems to measure."),
            judgesParameters: true,
            run: read),
        Operation(
            id: "suggestStandard", method: .get, path: "standards/suggestion", tag: .standards,
            summary: "What the business does today: the working time in which 80 % and 95 % were done.",
            parameters: [
                Parameter(
                    name: "measure", schema: .choice(of: Measure.self), note: "What is measured.", isRequired: true),
                Parameter(name: "calendar", schema: .id, note: "Which hours count.", isRequired: true),
                Parameter(name: "query", schema: .text(), note: "What is covered; all when it is left out."),
                Parameter(
                    name: "pauses", schema: .text(),
                    note: "The states in which the clock pauses, apart by commas; with_them when it is left out."),
            ], answer: .ok(Suggestion.schema, "The number; null when there are fewer than five."),
            judgesParameters: true,
            run: suggest),
        Operation(
            id: "getServiceMeaning", method: .get, path: "standards/meaning", tag: .standards,
            summary: "What the business means by good, in one sentence.",
            answer: .ok(MeaningBody.schema, "The sentence; empty while nobody has said one."), run: meaning),
        Operation(
            id: "putServiceMeaning", method: .put, path: "standards/meaning", tag: .standards,
            summary: "Says what the business means by good; an empty sentence takes it back.", body: MeaningBody.self,
            answer: .done("It is said."), reaches: ["ServiceMeaning.say"], isOwners: true, run: mean),
        Operation(
            id: "getStandard", method: .get, path: "standards/{id}", tag: .standards, summary: "One standard.",
            answer: .ok(Standard.schema, "The standard.", hasVersion: true), run: get),
        Operation(
            id: "changeStandard", method: .post, path: "standards/{id}/versions", tag: .standards,
            summary: "Gives a standard a new version. What began before is judged by the old one.",
            body: StandardBody.self, answer: .ok(Standard.schema, "The standard as it is then.", hasVersion: true),
            reaches: ["Standards.change"], isOwners: true, takesIfMatch: true, run: change),
        Operation(
            id: "retireStandard", method: .post, path: "standards/{id}/retirement", tag: .standards,
            summary: "Makes true that a standard is held no longer. What it judged stays.",
            answer: .done("It is held no longer."), reaches: ["Standards.retire"], isOwners: true, run: retire),
        Operation(
            id: "getAttainment", method: .get, path: "standards/{id}/attainment", tag: .standards,
            summary:
                "How a standard went: in all, by channel, team, hour and weekday, and week by week with control limits.",
            parameters: [
                Parameter(name: "days", schema: .number(from: 1), note: "How many days back, today included; 30 else.")
            ], answer: .ok(AttainmentReport.schema, "Shares, each with its n and Wilson interval."), run: attainment),
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let zone = call.house.place.now.zone
        let (standards, attainment, points) = try await call.read { tx in
            let standards = try Standards.all(in: tx)
            let days = AttainmentReport.days(30, at: tx.now, in: zone)
            return (
                standards, try Attainment.of(standards.map(\.id), days: days, in: tx),
                try Population.points(in: tx)
            )
        }
        return call.ok(#"{"items":\#(each: standards, { $0.json(attainment[$0.id], points: points) })}"#)
    }

    @Sendable static func create(_ call: Call) async throws -> Response {
        let (body, member) = (try await call.body(StandardBody.self), call.member)
        let made = try await call.write { tx in
            let points = try Population.points(in: tx)
            let id = try Standards.make(try body.draft(points), by: member, in: tx)
            return (standard: try Standards.standard(id, in: tx), points: points)
        }
        return call.created(made.standard.json(nil, points: made.points), at: "standards/\(made.standard.id)")
    }

    @Sendable static func findings(_ call: Call) async throws -> Response {
        let found = try await call.read { try StandardFinding.all(in: $0) }
        return call.ok(#"{"items":\#(each: found, \.json)}"#)
    }

    @Sendable static func read(_ call: Call) async throws -> Response {
        let sentence = try call.parameter("sentence", "a sentence") { $0 } ?? ""
        return call.ok(try await call.read { try StandardDraft.reading(sentence, in: $0) }.json)
    }

    @Sendable static func suggest(_ call: Call) async throws -> Response {
        let words = Measure.allCases.map(\.rawValue).joined(separator: ", ")
        let measure = try call.parameter("measure", "one of \(words)") { Measure(rawValue: $0) } ?? .everyReply
        guard let calendar = try call.parameter("calendar", "an id", { CalendarID($0) }) else {
            throw APIProblem.parameterUnreadable("calendar", "an id")
        }
        let query = try call.parameter("query", "what is covered") { $0 }
        let pauses = try call.parameter("pauses", "states, apart by commas") { text -> [Conversation.State]? in
            let words = text.split(separator: ",").map { Conversation.State(rawValue: String($0)) }
            return words.contains(nil) ? nil : words.compactMap(\.self)
        }
        let found = try await call.read { tx in
            let points = try Population.points(in: tx)
            let population = try query.map { try Population(query: $0, points: points) } ?? .all
            return try Suggestion.read(
                StandardDraft(
                    action: "", measure: measure, pauses: pauses.map { Set($0) }, population: population,
                    calendar: calendar), in: tx)
        }
        return call.ok(#"{"suggestion":\#(found?.json)}"#)
    }

    @Sendable static func get(_ call: Call) async throws -> Response {
        let (id, zone) = (try call.id(of: Standard.self), call.house.place.now.zone)
        let (standard, attainment, points) = try await call.read { tx in
            let days = AttainmentReport.days(30, at: tx.now, in: zone)
            return (
                try Standards.standard(id, in: tx), try Attainment.of([id], days: days, in: tx)[id],
                try Population.points(in: tx)
            )
        }
        return call.ok(standard.json(attainment, points: points), version: standard.current.number)
    }

    @Sendable static func change(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: Standard.self), call.member)
        let body = try await call.body(StandardBody.self)
        let (standard, points) = try await call.writeIfMatch { version, tx in
            let points = try Population.points(in: tx)
            let draft = try body.draft(points)
            return (try Standards.change(id, to: draft, ifNumber: version, by: member, in: tx), points)
        }
        return call.ok(standard.json(nil, points: points), version: standard.current.number)
    }

    @Sendable static func meaning(_ call: Call) async throws -> Response {
        let sentence = try await call.read { try ServiceMeaning.sentence(in: $0) }
        return call.ok(#"{"sentence":\#(sentence ?? "")}"#)
    }

    @Sendable static func mean(_ call: Call) async throws -> Response {
        let (body, member) = (try await call.body(MeaningBody.self), call.member)
        try await call.write { try ServiceMeaning.say(body.sentence, by: member, in: $0) }
        return call.done
    }

    @Sendable static func retire(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: Standard.self), call.member)
        try await call.write { try Standards.retire(id, by: member, in: $0) }
        return call.done
    }

    @Sendable static func attainment(_ call: Call) async throws -> Response {
        let (id, zone) = (try call.id(of: Standard.self), call.house.place.now.zone)
        let count = try call.parameter("days", "a number from 1 to 3660") { text in
            Int(text).flatMap { (1...3660).contains($0) ? $0 : nil }
        }
        let report = try await call.read { tx in
            _ = try Standards.standard(id, in: tx)
            return try AttainmentReport(id, days: AttainmentReport.days(count ?? 30, at: tx.now, in: zone), in: tx)
        }
        return call.ok(report.json)
    }
}
