import Kernel
import PromisesRules
import StandardsRules
import Statistics

extension GuaranteeStanding {
    var json: JSON {
        """
        {"id":\(guarantee.id),"sentence":\(guarantee.sentence),"basis":\(guarantee.basis.description),\
        "since":\(guarantee.since),"isPublic":\(guarantee.isPublic),"hits":\(hits),"misses":\(misses),"n":\(n),\
        "share":\(estimate?.value),"low":\(estimate?.range?.lower),"high":\(estimate?.range?.upper),\
        "unanswered":\(unanswered),"last":\(last?.json)}
        """
    }

    static let schema = Schema.object(
        "Guarantee",
        [
            .init("id", .id), .init("sentence", .text()), .init("basis", .text()), .init("since", .instant),
            .init("isPublic", .flag), .init("hits", .number()), .init("misses", .number()), .init("n", .number()),
            .init("share", .nullable(.real), "Kept, of n."), .init("low", .nullable(.real), "Wilson’s interval, 95 %."),
            .init("high", .nullable(.real)), .init("unanswered", .number(), "Misses without an answer."),
            .init("last", .nullable(GuaranteeMiss.schema)),
        ])
}

extension GuaranteeMiss {
    var json: JSON {
        """
        {"id":\(id),"clock":\(cause.clock),"promise":\(cause.promise),"at":\(at),"done":\(answer?.done),\
        "doneAt":\(answer?.at),"doneBy":\(answer?.by)}
        """
    }

    static let schema = Schema.object(
        "GuaranteeMiss",
        [
            .init("id", .id), .init("clock", .nullable(.id)), .init("promise", .nullable(.id)), .init("at", .instant),
            .init("done", .nullable(.text()), "What was done about it."), .init("doneAt", .nullable(.instant)),
            .init("doneBy", .nullable(.id)),
        ])
}
