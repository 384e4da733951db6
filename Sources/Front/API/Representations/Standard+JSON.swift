import Calendars
import ConversationsRules
import Kernel
import StandardsRules
import Statistics
import Store

extension Standard {
    func json(_ attainment: Attainment?, points: [Population.Point]) -> JSON {
        let version = current
        return """
            {"id":\(id),"sentence":\(version.sentence),"version":\(version.number),"since":\(version.since),\
            "action":\(version.action),"measure":\(version.measure),"start":\(version.measure.start),\
            "stop":\(version.measure.stop),"amount":\(version.target.amount),"unit":\(version.target.unit),\
            "pauses":\(version.pauses.map(\.rawValue).sorted()),\
            "query":\(version.population.query(points: points)),\
            "channels":\(version.population.channels.map(\.rawValue).sorted()),\
            "contactPoints":\(version.population.contactPoints.sorted()),"targetPercent":\(version.targetPercent),\
            "warnPercent":\(version.warnPercent),"calendar":\(version.calendar),"retired":\(retired),\
            "attainment":\((attainment ?? Attainment(met: 0, n: 0)).json)}
            """
    }

    static let schema = Schema.object(
        "Standard",
        [
            .init("id", .id), .init("sentence", .text(), "As Orders are processed within 3 hours."),
            .init("version", .number(from: 1)), .init("since", .instant, "It judges what begins from then on."),
            .init("action", .text()), .init("measure", .choice(of: Measure.self)),
            .init("start", .text(), "The event that starts its clock."), .init("stop", .text()),
            .init("amount", .number(from: 1)), .init("unit", .choice(of: TargetTime.Unit.self)),
            .init("pauses", .list(.choice(Conversation.State.thatMayPause.map(\.rawValue)))),
            .init("query", .text(), "What it covers, in words; empty for all."),
            .init("channels", .list(.choice(of: Channel.self)), "Empty for all."),
            .init("contactPoints", .list(.id), "Empty for all."), .init("targetPercent", .number(from: 1)),
            .init("warnPercent", .number(from: 1)), .init("calendar", .id), .init("retired", .nullable(.instant)),
            .init("attainment", Attainment.schema),
        ])
}

extension Attainment {
    var json: JSON {
        let (value, range) = (estimate?.value, estimate?.range)
        return #"{"met":\#(met),"n":\#(n),"share":\#(value),"lower":\#(range?.lower),"upper":\#(range?.upper)}"#
    }

    static let schema = Schema.object(
        "Attainment",
        [
            .init("met", .number()), .init("n", .number(), "How many had their verdict."),
            .init("share", .nullable(.real)), .init("lower", .nullable(.real), "Of the Wilson interval at 95 %."),
            .init("upper", .nullable(.real)),
        ])
}

extension StandardDraft {
    var json: JSON {
        #"{"action":\#(action),"measure":\#(measure),"amount":\#(amount),"unit":\#(unit),"targetPercent":\#(targetPercent)}"#
    }

    static let schema = Schema.object(
        "ReadStandard",
        [
            .init("action", .text()), .init("measure", .nullable(.choice(of: Measure.self))),
            .init("amount", .nullable(.number(from: 1))), .init("unit", .nullable(.choice(of: TargetTime.Unit.self))),
            .init("targetPercent", .nullable(.number(from: 1))),
        ])
}

extension Suggestion {
    var json: JSON {
        #"{"n":\#(n),"eightySeconds":\#(eighty.seconds),"ninetyFiveSeconds":\#(ninetyFive.seconds)}"#
    }

    static let schema = Schema.object(
        "SuggestionAnswer",
        [
            .init(
                "suggestion",
                .nullable(
                    .object(
                        "Suggestion",
                        [
                            .init("n", .number(from: 5)), .init("eightySeconds", .number()),
                            .init("ninetyFiveSeconds", .number()),
                        ])))
        ])
}

extension Span {
    var seconds: Int { Int(milliseconds / 1000) }
}

extension StandardFinding {
    var json: JSON {
        switch self {
        case .uncovered(let count, let channel, let point, let example):
            #"{"kind":"uncovered","count":\#(count),"channel":\#(channel),"contactPoint":\#(point),"example":\#(example)}"#
        case .bothMatch(let one, let other): #"{"kind":"both_match","standard":\#(one),"other":\#(other)}"#
        case .hoursMakeImpossible(let id, let from, let to):
            #"{"kind":"hours_impossible","standard":\#(id),"from":\#(from),"to":\#(to)}"#
        case .staffMakesImpossible(let id, let weekday, let hour, let people, let team, let hours):
            """
            {"kind":"staff_impossible","standard":\(id),"weekday":\(weekday),"hour":\(hour),"people":\(people),\
            "available":\(team),"hours":\(hours)}
            """
        case .nobodyMeasures(let id): #"{"kind":"unmeasured","standard":\#(id)}"#
        }
    }

    static let schema = Schema.object(
        "StandardFinding",
        [
            .init(
                "kind",
                .choice(["uncovered", "both_match", "hours_impossible", "staff_impossible", "unmeasured"])),
            .optional("standard", .id), .optional("other", .id), .optional("count", .number()),
            .optional("channel", .choice(of: Channel.self)), .optional("contactPoint", .nullable(.id)),
            .optional("example", .id, "A conversation that no standard covers."), .optional("from", .instant),
            .optional("to", .instant),
            .optional("weekday", .number(from: 1), "The hour in which the most people are missing; 1 is Monday."),
            .optional("hour", .number()), .optional("people", .number(), "How many are needed then."),
            .optional("available", .number(), "How many are there."),
            .optional("hours", .number(), "In how many hours of the week people are missing."),
        ])
}
