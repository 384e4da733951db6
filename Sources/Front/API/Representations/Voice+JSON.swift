import ConversationsRules
import Kernel
import PeopleRules
import VoiceRules

extension AskedStanding {
    /// `now` decides whether they may be asked.
    func json(at now: Instant) -> JSON {
        """
        {"asked":\(asked),"isRefused":\(isRefused),"mayAsk":\(mayAsk(at: now)),"answer":\(answer?.json),\
        "isHidden":\(isHidden)}
        """
    }

    static let schema = Schema.object(
        "Asked",
        [
            .init("asked", .nullable(.instant), "When the person was asked last, about whatever."),
            .init("isRefused", .flag, "Whether they said that they do not want to be asked."), .init("mayAsk", .flag),
            .init("answer", .nullable(Answered.schema), "What they answered about this conversation."),
            .init("isHidden", .flag, "Whether there is an answer that you see once you have said what you believe."),
        ])
}

extension AskedStanding.Answered {
    var json: JSON { #"{"expectation":\#(expectation),"words":\#(words),"at":\#(at)}"# }

    static let schema = Schema.object(
        "Answered",
        [
            .init("expectation", .choice(of: Expectation.self)), .init("words", .nullable(.text())),
            .init("at", .instant),
        ])
}

extension Asking.Asked {
    var json: JSON { #"{"invitation":\#(invitation),"link":\#(link),"isMailed":\#(isMailed)}"# }

    static let schema = Schema.object(
        "Invitation",
        [
            .init("invitation", .id), .init("link", .text(), "Shown once."),
            .init("isMailed", .flag, "Whether it left by mail; else pass the link on."),
        ])
}

extension BeliefStanding {
    var json: JSON {
        """
        {"lastDay":\(round.lastDay.date),"isSmall":\(isSmall),"hasAnswered":\(hasAnswered),"maySee":\(maySee),\
        "answered":\(answered),"members":\(members)}
        """
    }

    static let schema = Schema.object(
        "BeliefStanding",
        [
            .init("lastDay", .text(), "The last day of the round, as 2026-12-31."),
            .init("isSmall", .flag, "Fewer than five colleagues: every answer shows at once and may be guessed."),
            .init("hasAnswered", .flag), .init("maySee", .flag, "Whether you may see what customers say."),
            .init("answered", .number(), "How many colleagues have answered."), .init("members", .number()),
        ])
}

extension Said {
    var json: JSON {
        """
        {"words":\(words),"expectation":\(expectation),"contactPoint":\(contactPoint),"person":\(person),\
        "conversation":\(conversation),"at":\(at.text)}
        """
    }

    static let schema = Schema.object(
        "Said",
        [
            .init("words", .text()), .init("expectation", .choice(of: Expectation.self)),
            .init("contactPoint", .nullable(.id)),
            .init("person", .nullable(.id), "Null when they left their name off."),
            .init("conversation", .nullable(.id)),
            .init("at", .text(), "The moment; only the day for an answer without a name."),
        ])
}

extension SaidMoment {
    fileprivate var text: String {
        switch self {
        case .moment(let moment): moment.iso8601
        case .day(let day): day.date
        }
    }
}

extension Int {
    /// The date of a day number, as "2026-11-19".
    var date: String {
        String(Instant(milliseconds: Int64(self) * 86_400_000).iso8601.prefix(10))
    }
}
