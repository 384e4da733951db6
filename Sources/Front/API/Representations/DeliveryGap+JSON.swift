import ConversationsRules
import InsightRules
import Kernel
import Statistics
import VoiceRules

extension DeliveryGap {
    /// `names` are the contact points'.
    func json(_ names: [ContactPointID: String]) -> JSON {
        """
        {"through":\(period.key),"believedThrough":\(believed?.lastDay.date),"inAll":\(inAll.json(names)),\
        "points":\(each: points, { $0.json(names) }),"setAside":\(setAside)}
        """
    }

    static let schema = Schema.object(
        "DeliveryGap",
        [
            .init("through", .text(), "The last of the three months."),
            .init(
                "believedThrough", .nullable(.text()),
                "The last day of the round that beliefs are of, as 2026-09-30; null when nobody has said."),
            .init("inAll", Line.schema),
            .init("points", .list(Line.schema), "The widest gap first."),
            .init("setAside", .number(), "Answers set aside because a machine may have sent them."),
        ])
}

extension DeliveryGap.Line {
    fileprivate func json(_ names: [ContactPointID: String]) -> JSON {
        let name = point.flatMap { names[$0] }
        return """
            {"contactPoint":\(point),"name":\(name),"belief":\(belief.json),"experience":\(experience.json(counts)),\
            "gap":\(gap.difference?.json),"verdict":\(gap.verdict)}
            """
    }

    fileprivate static let schema = Schema.object(
        "DeliveryGapLine",
        [
            .init("contactPoint", .nullable(.id), "Null for in all."), .init("name", .nullable(.text())),
            .init("belief", Belief.schema), .init("experience", Experience.schema),
            .init("gap", .nullable(ShareDifference.schema), "Belief less experience; null while a side is too few."),
            .init("verdict", .choice(["clear", "not_clear", "not_yet"]), "Clear when the limits do not include 0."),
        ])
}

extension Belief {
    fileprivate var json: JSON {
        switch self {
        case .share(let share, let asked, let isCensus):
            """
            {"share":\(share.value),"low":\(range?.lower),"high":\(range?.upper),"more":\(share.count),\
            "answers":\(share.n),"asked":\(asked),"isCensus":\(isCensus)}
            """
        case .tooFew(let answered, let asked): Self.nothing(answered, asked)
        case .nobodyThere(let asked): Self.nothing(0, asked)
        case .nobody: Self.nothing(0, nil)
        }
    }

    private static func nothing(_ answers: Int?, _ asked: Int?) -> JSON {
        """
        {"share":null,"low":null,"high":null,"more":null,"answers":\(answers),"asked":\(asked),"isCensus":false}
        """
    }

    fileprivate static let schema = Schema.object(
        "Belief",
        [
            .init(
                "share", .nullable(.real), "Who believe that customers got more than they expected; null when too few."),
            .init("low", .nullable(.real), "The likely range of a sample."), .init("high", .nullable(.real)),
            .init("more", .nullable(.number())),
            .init("answers", .nullable(.number()), "Null where even their number may not be told."),
            .init(
                "asked", .nullable(.number()), "How many are on the team; null when nobody has said what they believe."),
            .init("isCensus", .flag, "Whether nearly all answered: then there is no range."),
        ])
}

extension Experience {
    fileprivate func json(_ counts: ExpectationCounts) -> JSON {
        let share: Double? = if case .share(let share) = self { share.value } else { nil }
        return """
            {"share":\(share),"low":\(range?.lower),"high":\(range?.upper),"more":\(counts.more),\
            "asExpected":\(counts.asExpected),"less":\(counts.less),"answers":\(answers)}
            """
    }

    fileprivate static let schema = Schema.object(
        "Experience",
        [
            .init("share", .nullable(.real), "Who say that they got more than they expected; null when too few."),
            .init("low", .nullable(.real), "The likely range."), .init("high", .nullable(.real)),
            .init("more", .number()), .init("asExpected", .number()), .init("less", .number()),
            .init("answers", .number()),
        ])
}

extension ShareDifference {
    fileprivate var json: JSON { #"{"value":\#(value),"low":\#(limits.lower),"high":\#(limits.upper)}"# }

    fileprivate static let schema = Schema.object(
        "Gap", [.init("value", .real, "From −1 to 1."), .init("low", .real), .init("high", .real)])
}
