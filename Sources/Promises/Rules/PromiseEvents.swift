import Kernel
package import PeopleRules
import Timeline

/// A promise was made to a person.
package struct PromiseMade: EventPayload {
    package static let kind = "promise.made"
    package let promise: PromiseID
}

/// Its owner was warned that it falls due.
package struct PromiseWarned: EventPayload {
    package static let kind = "promise.warned"
    package let promise: PromiseID
    package let owner: MemberID
}

/// Its moment passed and it is not settled.
package struct PromiseLate: EventPayload {
    package static let kind = "promise.late"
    package let promise: PromiseID
    package let owner: MemberID
}

/// Another colleague sees to it now.
package struct PromisePassedOn: EventPayload {
    package static let kind = "promise.passed_on"
    package let promise: PromiseID
    package let from: MemberID
    package let to: MemberID
}

/// The date of its order changed before it fell due: it falls due then.
package struct PromiseMoved: EventPayload {
    package static let kind = "promise.moved"
    package let promise: PromiseID
}

/// The person was asked for more time.
package struct PromiseTimeAsked: EventPayload {
    package static let kind = "promise.time_asked"
    package let promise: PromiseID
}

/// It was kept: on time, late, or in part.
package struct PromiseKept: EventPayload {
    package static let kind = "promise.kept"
    package let promise: PromiseID
    package let verdict: Promise.Verdict
}

/// It was broken: recovery follows.
package struct PromiseBroken: EventPayload {
    package static let kind = "promise.broken"
    package let promise: PromiseID
    package let how: Promise.Breaking
}

/// The person agreed to another time before it fell due; another promise took its place.
package struct PromiseRenegotiated: EventPayload {
    package static let kind = "promise.renegotiated"
    package let promise: PromiseID
    package let next: PromiseID
}

/// The person no longer needs it.
package struct PromiseReleased: EventPayload {
    package static let kind = "promise.released"
    package let promise: PromiseID
}

/// It turned out that it was no promise.
package struct PromiseMistaken: EventPayload {
    package static let kind = "promise.mistaken"
    package let promise: PromiseID
}

/// What had become of it was taken back: it is open again.
package struct PromiseReopened: EventPayload {
    package static let kind = "promise.reopened"
    package let promise: PromiseID
    package let from: Promise.Verdict
}

/// It was written what was learnt from one that was not kept in full and on time.
package struct PromiseReviewed: EventPayload {
    package static let kind = "promise.reviewed"
    package let promise: PromiseID
}

/// A colleague said that they are away, or that they are not.
package struct AbsenceChanged: EventPayload {
    package static let kind = "absence.changed"
    package let member: MemberID
}

/// Promises go by another calendar, or count as broken sooner or later.
package struct PromiseDaysChanged: EventPayload {
    package static let kind = "promise_days.changed"
}

/// Another guarantee is given, or none, or anybody may see it.
package struct GuaranteeChanged: EventPayload {
    package static let kind = "guarantee.changed"
    package let guarantee: GuaranteeID
}

/// The guarantee was not kept once.
package struct GuaranteeMissed: EventPayload {
    package static let kind = "guarantee.missed"
    package let guarantee: GuaranteeID
    package let miss: GuaranteeMissID
}

/// It was written what was done about a miss.
package struct GuaranteeAnswered: EventPayload {
    package static let kind = "guarantee.answered"
    package let miss: GuaranteeMissID
}
