import ConversationsRules
import HTTPTypes
import Hummingbird
import InsightRules
import Kernel
import PeopleRules
import Store
import VoiceRules
import Web

/// The delivery gap: what we believe, what customers say, and the gap between. Whoever has not said what they believe is
/// refused, as on the page.
enum GapOperations {
    static let all: [Operation] = [
        Operation(
            id: "getDeliveryGap", method: .get, path: "delivery-gap", tag: .answers,
            summary: "The delivery gap over three months, in all and at each contact point, the widest first.",
            parameters: [months, who], answer: .ok(DeliveryGap.schema, "The numbers of the page."),
            judgesParameters: true, run: get),
        Operation(
            id: "listSaid", method: .get, path: "delivery-gap/words", tag: .answers,
            summary: "What people wrote beside their answers in these three months, the latest first.",
            parameters: [
                months, Parameter(name: "contactPoint", schema: .id, note: "Only at this contact point."), who, .after,
                .limit,
            ], answer: .ok(.page(of: Said.schema, named: "SaidPage"), "The page."), judgesParameters: true, run: words),
    ]

    private static let months = Parameter(
        name: "through", schema: .text(),
        note:
            "The last of the three months, as 2026-11: the present one when it is left out, or one of the three periods before."
    )

    private static let who = Parameter(
        name: "who", schema: .choice(of: AnsweredBy.self),
        note: "Whose answers are counted; everyone when it is left out. In a group only named answers are.")

    /// The period that is asked for.
    private static func period(_ call: Call) throws -> (period: GapPeriod, zone: Zone) {
        let (now, zone) = (call.house.clock.now, call.house.place.now.zone)
        let choices = GapPeriod.choices(at: now, in: zone)
        let keys = choices.map(\.key).joined(separator: ", ")
        let asked = try call.parameter("through", "one of \(keys)") { key in choices.first { $0.key == key } }
        return (asked ?? GapPeriod(at: now, in: zone), zone)
    }

    @Sendable static func get(_ call: Call) async throws -> Response {
        let ((period, zone), member, who) = (
            try period(call), call.member, try call.choice("who") ?? AnsweredBy.everyone
        )
        let (gap, names) = try await call.read { tx in
            try Beliefs.checkMaySee(member, zone: zone, in: tx)
            let points = try ContactPoints.all(in: tx)
            let gap = try DeliveryGap.read(period, of: who, points: points.map(\.id), zone: zone, in: tx)
            return (gap, Dictionary(uniqueKeysWithValues: points.map { ($0.id, $0.name) }))
        }
        return call.ok(gap.json(names))
    }

    @Sendable static func words(_ call: Call) async throws -> Response {
        let ((period, zone), member) = (try period(call), call.member)
        let who = try call.choice("who") ?? AnsweredBy.everyone
        let (limit, after) = (try call.limit, try call.after(SaidCursor.self))
        let point = try call.parameter("contactPoint", "an id") { ContactPointID($0) }
        let found = try await call.read { tx in
            try Beliefs.checkMaySee(member, zone: zone, in: tx)
            return try Answers.words(period.days(in: zone), at: point, by: who, before: after, limit: limit + 1, in: tx)
        }
        let (rows, next) = found.cut(to: limit, \.cursor)
        return call.page(rows, next: next, \.json)
    }
}
