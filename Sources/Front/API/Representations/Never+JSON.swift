import ConversationsRules
import Kernel
import PeopleRules
import StandardsRules

extension NeverStanding {
    func json(at now: Instant) -> JSON {
        """
        {"id":\(event.id),"sentence":\(event.sentence),"rule":\(event.rule.description),"made":\(event.made),\
        "retired":\(event.retired),"incidents":\(incidents),"last":\(last),"daysSince":\(days(at: now)),\
        "chances":\(chances),"upperBound":\(upperBound)}
        """
    }

    static let schema = Schema.object(
        "NeverEvent",
        [
            .init("id", .id), .init("sentence", .text()), .init("rule", .text()), .init("made", .instant),
            .init("retired", .nullable(.instant)), .init("incidents", .number()), .init("last", .nullable(.instant)),
            .init("daysSince", .number(), "Since the last one, or since it was put on the list."),
            .init("chances", .number(), "How many times it could have happened."),
            .init("upperBound", .nullable(.real), "What its true rate stays below with 95 % confidence."),
        ])
}

extension Incident {
    var json: JSON {
        """
        {"id":\(id),"event":\(event),"at":\(at),"conversation":\(conversation),"person":\(person),\
        "reporter":\(reporter),"words":\(words),"alerted":\(alerted),"review":\(review?.json)}
        """
    }

    static let schema = Schema.object(
        "Incident",
        [
            .init("id", .id), .init("event", .id), .init("at", .instant), .init("conversation", .nullable(.id)),
            .init("person", .nullable(.id)),
            .init("reporter", .nullable(.id), "Null when a standard noticed it."), .init("words", .text()),
            .init(
                "alerted", .nullable(.instant),
                "When a letter to an owner was queued; null while only the pages tell of it."),
            .init("review", .nullable(ReviewBody.schema)),
        ])
}

extension Incident.Review {
    var json: JSON { #"{"happened":\#(happened),"possible":\#(possible),"change":\#(change)}"# }
}
