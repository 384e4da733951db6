import Kernel

/// Why the house declines to do something with a promise. Each sentence says what to do.
package enum PromiseRefusal: Refusal, Equatable {
    case wordingMissing
    case wordingTooLong
    case wordingVague(why: String, instead: String)
    case dueMissing
    case dueHasPassed(String)
    case dueTooFar
    case ownerMissing
    case ownerGone(String)
    case elsewhere
    case alreadySettled(Promise.Verdict)
    case notSettled
    case keptBeforeMade
    case keptToCome
    case missingUnsaid
    case reasonMissing
    case reasonTooLong
    case lateForMoreTime
    case lateToRelease
    case newTimeNotLater
    case nothingAsked
    case agreedWhen
    case agreedTooLate
    case goesOnAsAnother
    case awayBackwards
    case standInAway(String)
    case noPublicAddress
    case notInWords
    case guaranteeUnsaid
    case guaranteeVague(String, why: String, instead: String?)
    case guaranteeBasis
    case guaranteeStandardGone
    case doneUnsaid
    case daysUnusable
    case calendarGone
    case notMissed
    case reviewMissing

    package var sentence: String {
        switch self {
        case .wordingMissing: "Say what is promised, for example “Ring her back about the basket”."
        case .wordingVague(let why, let instead): instead.isEmpty ? why : "\(why) \(instead)"
        case .wordingTooLong:
            "This is longer than \(Promise.wordingLimit) characters. Say what is promised in fewer words."
        case .dueMissing: "Say by when: a moment that is still to come, for example “Fri 17:00”."
        case .dueHasPassed(let moment): "Choose a moment that is still to come. \(moment) has passed."
        case .dueTooFar: "Choose a moment within the next five years."
        case .ownerMissing: "Say who sees to it. Every promise has one owner."
        case .ownerGone(let name): "\(name) is no longer on the team. Choose somebody else to see to it."
        case .elsewhere: "This conversation is with somebody else. Make the promise on their page."
        case .alreadySettled(let verdict): "This promise is settled already: \(verdict.told). Undo that first."
        case .notSettled: "This promise is still open, so there is nothing to undo."
        case .keptBeforeMade: "It cannot have been kept before it was made. Correct when that was."
        case .keptToCome: "It cannot have been kept in the time to come. Correct when that was."
        case .missingUnsaid: "Say what is still missing, or mark it as kept."
        case .reasonMissing: "Say why it was not a promise, for example “She asked for a price only”."
        case .reasonTooLong: "This is longer than \(Promise.reasonLimit) characters. Shorten it."
        case .lateForMoreTime:
            "It is late already, so a new time makes this one broken. Settle it as broken with a new time."
        case .lateToRelease:
            "It is late already, and that nobody needs it now does not keep it. Settle it as broken, or as kept late."
        case .newTimeNotLater: "Choose a new time after the one that was promised."
        case .nothingAsked: "Nobody asked the person for another time yet. Ask first, with “More time”."
        case .agreedWhen: "Say when they agreed: after they were asked, and not in the time to come."
        case .agreedTooLate:
            "They agreed after it had fallen due. Settle it as broken with a new time, or as kept late once it is done."
        case .goesOnAsAnother: "The promise that took its place is settled. Undo that one first."
        case .awayBackwards: "Choose a last day that is after the first and still to come."
        case .standInAway(let name): "\(name) cannot stand in then. Choose somebody else."
        case .notInWords: "These words hold no such promise. Look for the promises in them again."
        case .guaranteeUnsaid: "Say in at most \(Guarantee.sentenceLimit) characters what everybody can count on."
        case .guaranteeVague(let words, let why, let instead):
            "“\(words)” cannot be measured: \(why)\(instead.map { " \($0)" } ?? "")"
        case .guaranteeBasis: "Choose what it is counted by: a standard, or promises."
        case .guaranteeStandardGone: "This standard is held no longer. Choose one that is."
        case .doneUnsaid: "Say in at most \(GuaranteeMiss.answerLimit) characters what was done about it."
        case .daysUnusable: "Say after how many business days it counts as broken: a number from 1 to 30."
        case .calendarGone: "This calendar is not in use. Choose one that is."
        case .notMissed: "There is nothing to look at: only what was broken, kept late or kept in part is."
        case .reviewMissing: "Write all three: what happened, what made it possible, and what changes."
        case .noPublicAddress: "Nobody has said yet where people reach the desk. An owner can, under Settings."
        }
    }

    package var code: String {
        switch self {
        case .wordingMissing: "promise.wording-missing"
        case .wordingTooLong: "promise.wording-too-long"
        case .wordingVague: "promise.wording-vague"
        case .dueMissing: "promise.due-missing"
        case .dueHasPassed: "promise.due-has-passed"
        case .dueTooFar: "promise.due-too-far"
        case .ownerMissing: "promise.owner-missing"
        case .ownerGone: "promise.owner-gone"
        case .elsewhere: "promise.elsewhere"
        case .alreadySettled: "promise.already-settled"
        case .notSettled: "promise.not-settled"
        case .keptBeforeMade: "promise.kept-before-made"
        case .keptToCome: "promise.kept-to-come"
        case .missingUnsaid: "promise.missing-unsaid"
        case .reasonMissing: "promise.reason-missing"
        case .reasonTooLong: "promise.reason-too-long"
        case .lateForMoreTime: "promise.late"
        case .lateToRelease: "promise.late-to-release"
        case .newTimeNotLater: "promise.new-time-not-later"
        case .nothingAsked: "promise.nothing-asked"
        case .agreedWhen: "promise.agreed-when"
        case .agreedTooLate: "promise.agreed-too-late"
        case .goesOnAsAnother: "promise.goes-on"
        case .awayBackwards: "absence.backwards"
        case .standInAway: "absence.stand-in-away"
        case .notInWords: "promise.not-in-words"
        case .guaranteeUnsaid: "guarantee.unsaid"
        case .guaranteeVague: "guarantee.vague"
        case .guaranteeBasis: "guarantee.basis"
        case .guaranteeStandardGone: "guarantee.standard-gone"
        case .doneUnsaid: "guarantee.done-unsaid"
        case .daysUnusable: "promise.days-unusable"
        case .calendarGone: "promise.calendar-gone"
        case .notMissed: "promise.not-missed"
        case .reviewMissing: "promise.review-missing"
        case .noPublicAddress: "promise.no-public-address"
        }
    }

    package var field: String? {
        switch self {
        case .wordingMissing, .wordingTooLong, .wordingVague: "wording"
        case .dueMissing, .dueHasPassed, .dueTooFar, .newTimeNotLater: "due"
        case .ownerMissing, .ownerGone: "owner"
        case .keptBeforeMade, .keptToCome, .agreedWhen: "at"
        case .missingUnsaid: "missing"
        case .reasonMissing, .reasonTooLong: "reason"
        case .awayBackwards: "until"
        case .notInWords: "promises"
        case .guaranteeUnsaid, .guaranteeVague: "sentence"
        case .guaranteeBasis, .guaranteeStandardGone: "basis"
        case .doneUnsaid: "done"
        case .daysUnusable: "brokenAfter"
        case .calendarGone: "calendar"
        case .reviewMissing: "happened"
        case .standInAway: "standIn"
        default: nil
        }
    }
}

extension Promise.Verdict {
    /// As a refusal says it.
    fileprivate var told: String {
        switch self {
        case .kept: "kept"
        case .keptLate: "kept late"
        case .keptInPart: "kept in part"
        case .broken: "broken"
        case .renegotiated: "a new time was agreed"
        case .released: "no longer needed"
        case .mistaken: "it was not a promise"
        }
    }
}
