import ConversationsRules
package import Statistics
import VoiceRules

/// What colleagues believe about one matter.
package enum Belief: Equatable, Sendable {
    /// The share who believe that customers get more than they expected, of those who answered, out of all who were asked.
    case share(Share, asked: Int, isCensus: Bool)
    /// Fewer colleagues answered than may be shown. How many is told of belief in all alone: about it everybody answers who takes
    /// part, and who takes part is no secret.
    case tooFew(answered: Int?, asked: Int)
    /// In an open round none of those who took part meets customers there.
    case nobodyThere(asked: Int)
    /// Nobody has said what they believe, in this round and in four before it.
    case nobody

    /// Judges the answers of one round about one matter; nil for in all. Everybody on the team is asked, so a census only wants
    /// 80 % of answers.
    init(_ point: ContactPointID?, in round: BeliefCounts?) {
        guard let round else {
            self = .nobody
            return
        }
        let counts = round.counts[point] ?? .init()
        let asked = max(round.team.asked, counts.all)
        if round.mayShow(counts), let share = Share(counts.more, of: counts.all) {
            self = .share(share, asked: asked, isCensus: round.team.isCensus(counts.all))
        } else if round.isOpen {
            self = .nobodyThere(asked: asked)
        } else {
            self = .tooFew(answered: point == nil ? round.team.tookPart : nil, asked: asked)
        }
    }

    /// The likely range of a sample; nil for a census and where nothing is shown.
    package var range: Interval? {
        guard case .share(let share, _, let isCensus) = self, !isCensus else { return nil }
        return share.wilson()
    }
}

/// What customers say about one matter.
package enum Experience: Equatable, Sendable {
    /// The share who say that they got more than they expected.
    case share(Share)
    /// Fewer answers than may be shown as a share.
    case tooFew(answers: Int)

    /// How many answers a share wants (design.md 8).
    package static let needed = 5

    init(_ counts: ExpectationCounts) {
        guard counts.all >= Self.needed, let share = Share(counts.more, of: counts.all) else {
            self = .tooFew(answers: counts.all)
            return
        }
        self = .share(share)
    }

    /// How many answered.
    package var answers: Int {
        switch self {
        case .share(let share): share.n
        case .tooFew(let answers): answers
        }
    }

    /// The likely range, by Wilson; nil where no share is shown.
    package var range: Interval? {
        guard case .share(let share) = self else { return nil }
        return share.wilson()
    }
}

/// What can be said about the distance between the two.
package enum GapDistance: Equatable, Sendable {
    /// Belief less experience, with its limits, which do not include 0.
    case clear(ShareDifference)
    /// The limits include 0.
    case notClear(ShareDifference)
    /// One side is missing or too few.
    case notYet

    /// Belief less experience: against the Wilson limits of the customers when belief is a census, else by Newcombe.
    init(_ belief: Belief, _ experience: Experience) {
        guard case .share(let believed, _, let isCensus) = belief, case .share(let said) = experience else {
            self = .notYet
            return
        }
        let difference =
            isCensus
            ? ShareDifference.ofCensus(believed, minus: said) : ShareDifference.ofSamples(believed, minus: said)
        self = difference.isClear ? .clear(difference) : .notClear(difference)
    }

    /// In one word, as files and the API say it.
    package var verdict: String {
        switch self {
        case .clear: "clear"
        case .notClear: "not_clear"
        case .notYet: "not_yet"
        }
    }

    /// The difference, clear or not; nil when there is none.
    package var difference: ShareDifference? {
        switch self {
        case .clear(let difference), .notClear(let difference): difference
        case .notYet: nil
        }
    }
}
