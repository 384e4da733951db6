import ConversationsRules

extension TouchpointSigns {
    var json: JSON {
        """
        {"protection":\(protection),"event":\(event?.json),"problems":\(each: problems ?? [], { "\($0)" }),"pictures":\(pictures)}
        """
    }

    static let schema = Schema.object(
        "Signs",
        [
            .init(
                "protection", .nullable(.text()),
                "`pgp signed`, `pgp encrypted`, `smime signed` or `smime encrypted`; signatures are not checked."),
            .init("event", .nullable(Event.schema), "What it invites to, answers or calls off."),
            .init("problems", .list(.text()), "What is wrong with the message, in sentences."),
            .init("pictures", .nullable(.number()), "How many pictures of its letter lie elsewhere."),
        ])
}

extension TouchpointSigns.Event {
    var json: JSON {
        """
        {"method":\(method),"title":\(title),"start":\(start),"end":\(end),"zone":\(zone),"place":\(place),\
        "organizer":\(organizer)}
        """
    }

    static let schema = Schema.object(
        "Event",
        [
            .init("method", .text(), "`request`, `reply`, `cancel` …; empty when it does not say."),
            .init("title", .text()), .init("start", .nullable(.text()), "ISO 8601, without a time for whole days."),
            .init("end", .nullable(.text())),
            .init("zone", .nullable(.text()), "As the event calls the zone of both."), .init("place", .text()),
            .init("organizer", .text()),
        ])
}

extension Range<Int> {
    /// From where to where.
    var json: JSON { #"{"start":\#(lowerBound),"end":\#(upperBound)}"# }
}
