import ConversationsPages
import ConversationsRules
import Kernel
import StandardsRules
import Web
import Words

/// The parts of a standard as a form.
enum StandardForm {
    private static let fields = [
        "action", "measure", "number", "unit", "target", "warning", "calendar", "number_of", "sentence", "query",
        "since",
    ]
    private static let lists = ["pauses", "channels", "population"]

    /// What a sentence or a version says, with the usual values where it says nothing.
    static func filled(_ draft: StandardDraft, calendar: CalendarID?, number: Int? = nil) -> Filled {
        var closer = draft.population ?? .all
        (closer.channels, closer.contactPoints) = ([], [])
        return Filled(
            [
                "action": draft.action, "measure": draft.measure?.rawValue ?? "",
                "number": draft.amount.map(String.init) ?? "",
                "unit": draft.unit?.rawValue ?? "", "target": "\(draft.targetPercent ?? 90)",
                "warning": "\(draft.warnPercent ?? 75)", "calendar": (draft.calendar ?? calendar).map { "\($0)" } ?? "",
                "number_of": number.map(String.init) ?? "", "sentence": draft.sentence ?? "",
                "query": closer.query(points: []),
            ],
            lists: [
                "pauses": Set((draft.pauses ?? [.withThem]).map(\.rawValue)),
                "channels": Set((draft.population ?? .all).channels.map(\.rawValue)),
                "population": Set((draft.population ?? .all).contactPoints.map { "\($0)" }),
            ])
    }

    /// What was typed, and why it was refused.
    static func filled(_ form: FormData, _ refusal: any Refusal) -> Filled {
        Filled(form, fields: fields, lists: lists, refusal)
    }

    /// What was typed. Refused when the query, or the moment from which it counts, cannot be read.
    static func draft(_ form: FormData, _ place: Place) throws -> StandardDraft {
        var population = try Population(query: form["query"] ?? "", points: place.points)
        population.channels.formUnion(form.all("channels").compactMap(Channel.init))
        population.contactPoints.formUnion(form.all("population").compactMap { ContactPointID($0) })
        let since = form.text("since").map { place.zone.instant(typed: $0) }
        if case .some(nil) = since { throw StandardsRefusal.sinceUnreadable }
        return StandardDraft(
            sentence: form.text("sentence"), action: form["action"] ?? "",
            measure: form["measure"].flatMap(Measure.init),
            amount: form.text("number").flatMap { Int($0) }, unit: form["unit"].flatMap(TargetTime.Unit.init),
            pauses: Set(form.all("pauses").compactMap(Conversation.State.init)),
            population: population,
            targetPercent: share(form, "target"), warnPercent: share(form, "warning"),
            calendar: form["calendar"].flatMap { CalendarID($0) }, since: since ?? nil)
    }

    /// A share as people type it: "90", "90 %".
    private static func share(_ form: FormData, _ name: String) -> Int? {
        form.text(name).flatMap { Int($0.filter { $0 != "%" && !$0.isWhitespace }) }
    }

    static func html(
        _ filled: Filled, to place: Path, calendars: [DeskCalendar], occasions: [Place.Occasion], words: String,
        token: FormToken
    ) -> HTML {
        let units = TargetTime.Unit.allCases.map { Choice($0.rawValue, Words.Standards.unitName($0.rawValue)) }
        let measures = Measure.allCases.map { Choice($0.rawValue, Words.Standards.measureName($0.rawValue)) }
        let first: [HTML] = [
            """
            \(hidden("number_of", filled["number_of"]))\
            \(hidden("sentence", filled["sentence"]))
            """,
            field(
                filled.text("action", Words.Standards.action), value: filled["action"], isRequired: true,
                limit: StandardVersion.actionLimit),
            fieldRow(
                field(filled.text("number", Words.Standards.amount), .number, value: filled["number"]),
                select(filled.text("unit", Words.Standards.unit), units, chosen: filled["unit"])),
            select(filled.text("measure", Words.Standards.measure), measures, chosen: filled["measure"]),
            select(
                filled.text("calendar", Words.Standards.calendar), calendars.map { Choice("\($0.id)", $0.name) },
                chosen: filled["calendar"]),
        ]
        let last = fieldRow(
            field(filled.text("target", Words.Standards.target), .number, value: filled["target"]),
            field(filled.text("warning", Words.Standards.warning), .number, value: filled["warning"]))
        let since = field(
            filled.text("since", Words.Standards.since, hint: Words.Standards.sinceHint), .moment,
            value: filled["since"])
        return form(
            to: place, .post(token),
            sheet(first + covered(filled, occasions) + [last, since], button(words, .primary)))
    }

    /// When the clock pauses, and what is covered.
    private static func covered(_ filled: Filled, _ occasions: [Place.Occasion]) -> [HTML] {
        let states = Conversation.State.thatMayPause.map { Choice($0.rawValue, $0.title(holder: nil)) }
        let channels = Channel.allCases.map { Choice($0.rawValue, $0.title) }
        let points = occasions.map { Choice("\($0.id)", $0.name) }
        let all = Words.Standards.allCovered
        let pauses = filled.text("pauses", Words.Standards.pauses, hint: Words.Standards.pausesHint)
        var fields = [
            checks(pauses, states, chosen: filled.list("pauses")),
            checks(
                filled.text("channels", Words.Standards.channels, hint: all), channels, chosen: filled.list("channels")),
        ]
        if !points.isEmpty {
            let text = filled.text("population", Words.Standards.points, hint: all)
            fields.append(checks(text, points, chosen: filled.list("population")))
        }
        let query = filled.text("query", Words.Standards.query, hint: Words.Standards.queryHint)
        return fields + [field(query, value: filled["query"], limit: 2000)]
    }
}

extension Place {
    /// The kinds of occasion by their names, as a query names them.
    var points: [Population.Point] {
        occasions.compactMap { occasion in ContactPointID("\(occasion.id)").map { (id: $0, name: occasion.name) } }
    }
}
