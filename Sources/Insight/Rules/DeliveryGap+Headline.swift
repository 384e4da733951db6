package import Statistics
import VoiceRules

/// What the page's opening sentence says of one line. Each state of the numbers is one case, so the sentence cannot disagree with
/// them.
package enum GapHeadline: Equatable, Sendable {
    /// Nobody answered, on either side.
    case nobodyAnswered
    /// No customer answered, and too few colleagues to show; how many is told where it is no secret.
    case onlyWeTooFew(answered: Int?)
    /// Colleagues have said; of customers there are this many answers, fewer than needed.
    case customersTooFew(believe: Share, answers: Int)
    /// Customers have said; of colleagues nothing can be shown yet.
    case beliefMissing(say: Share)
    /// Customers have said; of the few colleagues none meets them there.
    case nobodyThere(say: Share)
    /// There are answers on a side, but too few on both: so many by customers.
    case bothTooFew(answers: Int)
    /// The limits include 0.
    case noClearGap(believe: Share, say: Share)
    /// We believe so many points better than people say.
    case wider(believe: Share, say: Share, points: ToldTenths)
    /// People say so many points better than we believe.
    case narrower(believe: Share, say: Share, points: ToldTenths)
}

extension DeliveryGap.Line {
    package var headline: GapHeadline {
        switch (belief, experience) {
        case (.share(let believed, _, _), .share(let said)): compared(believed, said)
        case (.share(let believed, _, _), .tooFew(let answers)): .customersTooFew(believe: believed, answers: answers)
        case (.nobodyThere, .share(let said)): .nobodyThere(say: said)
        case (_, .share(let said)): .beliefMissing(say: said)
        case (.tooFew(let answered, _), .tooFew(0)): .onlyWeTooFew(answered: answered)
        case (_, .tooFew(0)): .nobodyAnswered
        case (_, .tooFew(let answers)): .bothTooFew(answers: answers)
        }
    }

    private func compared(_ believe: Share, _ say: Share) -> GapHeadline {
        guard case .clear(let difference) = gap else { return .noClearGap(believe: believe, say: say) }
        let points = ToldTenths(beside0: difference.value)
        return difference.value >= 0
            ? .wider(believe: believe, say: say, points: points)
            : .narrower(believe: believe, say: say, points: ToldTenths(tenths: -points.tenths))
    }
}
