import Kernel
import PromisesRules
package import Web
import Words

extension PromiseKind {
    /// How the kind is called on the screen.
    package var title: String {
        switch self {
        case .call: Words.Promises.kinds.call
        case .send: Words.Promises.kinds.send
        case .findOut: Words.Promises.kinds.findOut
        case .deliver: Words.Promises.kinds.deliver
        case .visit: Words.Promises.kinds.visit
        case .mend: Words.Promises.kinds.mend
        case .pay: Words.Promises.kinds.pay
        case .other: Words.Promises.kinds.other
        }
    }
}

extension Promise.Verdict {
    /// How the outcome is called on the screen.
    package var title: String {
        switch self {
        case .kept: Words.Promises.kept
        case .keptLate: Words.Promises.keptLate
        case .keptInPart: Words.Promises.keptInPart
        case .broken: Words.Promises.broken
        case .renegotiated: Words.Promises.newTimeAgreed
        case .released: Words.Promises.noLongerNeeded
        case .mistaken: Words.Promises.notAPromise
        }
    }

    private var badgeKind: BadgeKind {
        switch self {
        case .kept, .keptLate: .kept
        case .keptInPart, .broken: .late
        case .renegotiated: .soon
        case .released, .mistaken: .plain
        }
    }

    var badge: HTML { Web.badge(badgeKind, title) }
}

extension PromiseView {
    /// How the list is called on the screen.
    var title: String {
        switch self {
        case .due: Words.Promises.open
        case .late: Words.Promises.lateOnes
        case .kept: Words.Promises.kept
        case .broken: Words.Promises.broken
        case .unreviewed: Words.Promises.unreviewed
        case .over: Words.Promises.over
        case .all: Words.Promises.all
        }
    }
}

extension Promise {
    /// How it stands, as a mark and a word.
    func badge(_ moments: Moments) -> HTML {
        if let verdict = outcome?.verdict { return verdict.badge }
        return isLate(at: moments.now)
            ? Web.badge(.late, Words.Promises.late) : Web.badge(.soon, Words.Promises.due)
    }

    /// "25 min late", "2 h left".
    package func left(_ moments: Moments) -> TimeLeft {
        let minutes = moments.minutes(until: due)
        if due < moments.now { return TimeLeft(says: Words.Moments.late(minutes: -minutes), urgency: .late) }
        return TimeLeft(
            says: Words.Moments.left(minutes: minutes), urgency: due - moments.now < .hours(2) ? .soon : .none)
    }
}
