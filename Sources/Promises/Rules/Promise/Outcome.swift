package import Kernel

extension Promise {
    /// What became of a promise, and when.
    package enum Outcome: Equatable, Sendable {
        case kept(Instant)
        case keptLate(Instant)
        case keptInPart(Instant, missing: String)
        case broken(Instant, Breaking)
        /// The person agreed to another moment before this one passed; another promise took its place.
        case renegotiated(Instant)
        /// The person no longer needs it.
        case released(Instant)
        /// It was no promise to begin with.
        case mistaken(Instant, reason: String)

        package var at: Instant {
            switch self {
            case .kept(let at), .keptLate(let at), .keptInPart(let at, _), .broken(let at, _), .renegotiated(let at),
                .released(let at), .mistaken(let at, _):
                at
            }
        }
    }

    /// Who says that a promise is broken.
    package enum Breaking: String, Sendable, CaseIterable, Codable {
        case colleague
        case person
        /// Nobody did: the business day after it fell due was over.
        case lapsed
    }

    /// An outcome in one word, as tables and programs have it.
    package enum Verdict: String, Sendable, CaseIterable, Codable {
        case kept
        case keptLate = "kept_late"
        case keptInPart = "kept_in_part"
        case broken
        case renegotiated
        case released
        case mistaken

        /// Whether it says how well we keep what we promise; the others let us off.
        package var counts: Bool {
            switch self {
            case .kept, .keptLate, .keptInPart, .broken: true
            case .renegotiated, .released, .mistaken: false
            }
        }
    }
}

extension Promise.Outcome {
    package var verdict: Promise.Verdict {
        switch self {
        case .kept: .kept
        case .keptLate: .keptLate
        case .keptInPart: .keptInPart
        case .broken: .broken
        case .renegotiated: .renegotiated
        case .released: .released
        case .mistaken: .mistaken
        }
    }
}
