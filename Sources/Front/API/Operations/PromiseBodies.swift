import ConversationsRules
import Kernel
import PeopleRules
import PromisesRules

/// A promise that is to be made. What is missing is refused by the room.
struct PromiseBody: RequestBody {
    let person: PersonID
    let conversation: ConversationID?
    let touchpoint: TouchpointID?
    let owner: MemberID?
    let wording: String
    let kind: PromiseKind?
    let origin: Promise.Origin?
    let due: Moment?
    let outsideKey: String?

    static let schema = Schema.object(
        "NewPromise",
        [
            .init("person", .id), .optional("conversation", .id), .optional("touchpoint", .id),
            .optional("owner", .id, "Every promise has one."), .init("wording", .text()),
            .optional(
                "kind", .choice(of: PromiseKind.self), "Guessed from the words when it is left out."),
            .optional(
                "origin", .choice(["hand", "found", "order", "template"]), "hand when it is left out."),
            .optional("due", .instant, "By when."),
            .optional(
                "outsideKey", .text(limit: 200),
                "The key of an order: when it was brought before, that promise is answered and none is made."
            ),
        ])

    var promise: NewPromise {
        NewPromise(
            to: person, in: conversation, at: touchpoint, owner: owner, wording, kind: kind,
            origin: origin ?? .hand,
            due: due?.moment, outsideKey: outsideKey)
    }
}

/// That a promise was kept.
struct KeepingBody: RequestBody {
    let at: Moment?
    let missing: String?

    static let schema = Schema.object(
        "PromiseKeeping",
        [
            .optional("at", .instant, "When that was; now when it is left out."),
            .optional("missing", .text(), "What is still missing, when it was kept in part."),
        ])
}

/// That a promise was broken.
struct BreakingBody: RequestBody {
    let newTime: Moment?

    static let schema = Schema.object(
        "PromiseBreaking",
        [.optional("newTime", .instant, "By when a new promise of the same words is made.")])
}

/// Why something was no promise.
struct PromiseReasonBody: RequestBody {
    let reason: String

    static let schema = Schema.object("PromiseReason", [.init("reason", .text())])
}

/// What was learnt from a promise that was missed.
struct PromiseReviewBody: RequestBody {
    let happened: String
    let possible: String
    let change: String

    static let schema = Schema.object(
        "PromiseReview",
        [
            .init("happened", .text(), "What happened, in order."),
            .init("possible", .text(), "What made it possible."),
            .init("change", .text(), "What we change."),
        ])

    var review: PromiseReview { PromiseReview(happened: happened, possible: possible, change: change) }
}

extension PromiseReview {
    var json: JSON { #"{"happened":\#(happened),"possible":\#(possible),"change":\#(change)}"# }
}

/// A later moment that the person is asked for.
struct MoreTimeBody: RequestBody {
    let until: Moment

    static let schema = Schema.object("MoreTime", [.init("until", .instant)])
}

/// That the person agreed.
struct AgreementBody: RequestBody {
    let at: Moment?

    static let schema = Schema.object(
        "Agreement", [.optional("at", .instant, "When they did; now when it is left out.")])
}

/// Who sees to a promise from now on.
struct PromiseOwnerBody: RequestBody {
    let owner: MemberID

    static let schema = Schema.object("PromiseOwner", [.init("owner", .id)])
}

/// Whether warnings come by mail.
struct WarningsBody: RequestBody {
    let byMail: Bool

    static let schema = Schema.object("WarningsByMail", [.init("byMail", .flag)])
}

/// When a member is away.
struct AbsenceBody: RequestBody {
    let from: Moment?
    let until: Moment
    let standIn: MemberID

    static let schema = Schema.object(
        "NewAbsence",
        [
            .optional("from", .instant, "Now when it is left out."), .init("until", .instant),
            .init("standIn", .id),
        ])
}
