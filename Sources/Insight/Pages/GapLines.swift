import InsightRules
import Statistics
import VoiceRules
import Web
import Words

extension DeliveryGap.Line {
    /// The line as a row of the table.
    func row(named name: String, to place: any Linkable) -> GapRow {
        GapRow(name, to: place, believe: webBelieve, say: webSay, gap: webGap)
    }

    /// What we believe, as the table and the large figures show it.
    var webBelieve: WeBelieve {
        switch belief {
        case .share(let share, let asked, _):
            .share(share.figure, belief.range.map(PercentRange.init), answered: share.n, asked: asked)
        case .tooFew(let answered, _): .tooFew(answered: answered, needed: Beliefs.step)
        case .nobodyThere: .nobodyThere
        case .nobody: .notAsked
        }
    }

    /// What customers say, likewise.
    var webSay: CustomersSay {
        guard case .share(let share) = experience, let range = experience.range else {
            return .tooFew(answers: experience.answers, needed: Experience.needed)
        }
        return .share(share.figure, PercentRange(range), answers: share.n)
    }

    /// How far the two are apart, likewise.
    var webGap: GapVerdict {
        switch gap {
        case .clear(let difference):
            let (lower, upper) = (difference.limits.lower, difference.limits.upper)
            return .points(
                tenths: ToldTenths(beside0: difference.value).tenths,
                PercentRange(
                    tenths: ToldTenths(beside0: lower).tenths, through: ToldTenths(beside0: upper).tenths))
        case .notClear: return .noClearGap
        case .notYet: return .notYet
        }
    }
}

extension Share {
    /// As it is told.
    fileprivate var figure: Words.Gap.Figure {
        count == 0 ? .none(of: n) : .percent(tenths: ToldTenths(value).tenths)
    }
}

extension PercentRange {
    /// Limits of a share.
    fileprivate init(_ limits: Interval) {
        self.init(tenths: ToldTenths(limits.lower).tenths, through: ToldTenths(limits.upper).tenths)
    }
}

extension GapHeadline {
    /// The sentence that opens the page; `point` names the contact point that is looked at.
    func sentence(at point: String?) -> String {
        let needed = Experience.needed
        switch self {
        case .nobodyAnswered: return Words.Gap.nobodyAnswered(at: point)
        case .onlyWeTooFew(let answered): return Words.Gap.onlyWeTooFew(at: point, answered, needed: Beliefs.step)
        case .bothTooFew(let answers): return Words.Gap.few(at: point, answers, needed: needed)
        case .customersTooFew(let believe, let answers):
            return Words.Gap.customersTooFew(at: point, believe: believe.figure, answers: answers, needed: needed)
        case .beliefMissing(let say): return Words.Gap.beliefMissing(at: point, say: say.figure)
        case .nobodyThere(let say): return Words.Gap.nobodyThere(at: point, say: say.figure)
        case .noClearGap(let believe, let say):
            return Words.Gap.noClearGap(at: point, believe: believe.figure, say: say.figure)
        case .wider(let believe, let say, let points):
            return Words.Gap.wider(at: point, believe: believe.figure, say: say.figure, tenths: points.tenths)
        case .narrower(let believe, let say, let points):
            return Words.Gap.narrower(at: point, believe: believe.figure, say: say.figure, tenths: points.tenths)
        }
    }
}
