import Statistics
import VoiceRules

/// What the page's opening sentence says of one line, in whole per cents and points. Each state of the numbers is one case, so
/// the sentence cannot disagree with them.
package enum GapHeadline: Equatable, Sendable {
    /// Nobody answered on either side, or only colleagues have too few to show.
    case nobodyAnswered
    /// Colleagues have said; of customers there are this many answers, fewer than needed.
    case customersTooFew(believe: Int, answers: Int)
    /// Customers have said; of colleagues nothing can be shown yet.
    case beliefMissing(say: Int)
    /// There are answers on a side, but too few on both: so many by customers.
    case bothTooFew(answers: Int)
    /// The limits include 0.
    case noClearGap(believe: Int, say: Int)
    /// We believe so many points better than people say.
    case wider(believe: Int, say: Int, points: Int)
    /// People say so many points better than we believe.
    case narrower(believe: Int, say: Int, points: Int)
}

extension DeliveryGap.Line {
    package var headline: GapHeadline {
        switch (belief, experience) {
        case (.share(let believed, _, _), .share(let said)):
            return compared(believed.wholePercent, said.wholePercent)
        case (.share(let believed, _, _), .tooFew(let answers)):
            return .customersTooFew(believe: believed.wholePercent, answers: answers)
        case (_, .share(let said)): return .beliefMissing(say: said.wholePercent)
        case (_, .tooFew(let answers)): return answers == 0 ? .nobodyAnswered : .bothTooFew(answers: answers)
        }
    }

    private func compared(_ believe: Int, _ say: Int) -> GapHeadline {
        guard case .clear(let difference) = gap else { return .noClearGap(believe: believe, say: say) }
        let points = difference.wholePoints
        return points >= 0
            ? .wider(believe: believe, say: say, points: points)
            : .narrower(believe: believe, say: say, points: -points)
    }
}

extension Share {
    /// Rounded to whole per cents.
    package var wholePercent: Int { Int((value * 100).rounded()) }
}

extension ShareDifference {
    /// Rounded to whole points.
    package var wholePoints: Int { Int(points.rounded()) }
}

extension Interval {
    /// Limits that are shares, in whole per cents.
    package var wholePercents: (low: Int, high: Int) {
        (Int((lower * 100).rounded()), Int((upper * 100).rounded()))
    }
}
