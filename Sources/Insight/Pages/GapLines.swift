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
        case .share(let share, let asked, _): .share(share.wholePercent, answered: share.n, asked: asked)
        case .tooFew(let answered): .tooFew(answered: answered, needed: Beliefs.step)
        case .nobody: .notAsked
        }
    }

    /// What customers say, likewise.
    var webSay: CustomersSay {
        guard case .share(let share) = experience, let range = experience.range?.wholePercents else {
            return .tooFew(answers: experience.answers, needed: Experience.needed)
        }
        return .share(share.wholePercent, PercentRange(range.low, range.high), answers: share.n)
    }

    /// How far the two are apart, likewise.
    var webGap: GapVerdict {
        switch gap {
        case .clear(let difference):
            let range = difference.limits.wholePercents
            return .points(difference.wholePoints, PercentRange(range.low, range.high))
        case .notClear: return .noClearGap
        case .notYet: return .notYet
        }
    }
}

extension GapHeadline {
    /// The sentence that opens the page; `point` names the contact point that is looked at.
    func sentence(at point: String?) -> String {
        let needed = Experience.needed
        switch (self, point) {
        case (.nobodyAnswered, nil): return Words.Gap.nobodyAnswered
        case (.nobodyAnswered, let point?): return Words.Gap.nobodyAnswered(at: point)
        case (.bothTooFew(let answers), nil): return Words.Gap.few(answers, needed: needed)
        case (.bothTooFew(let answers), let point?): return Words.Gap.few(at: point, answers, needed: needed)
        case (.customersTooFew(let believe, let answers), nil):
            return Words.Gap.customersTooFew(believe: believe, answers: answers, needed: needed)
        case (.customersTooFew(let believe, let answers), let point?):
            return Words.Gap.customersTooFew(at: point, believe: believe, answers: answers, needed: needed)
        case (.beliefMissing(let say), nil): return Words.Gap.beliefMissing(say: say)
        case (.beliefMissing(let say), let point?): return Words.Gap.beliefMissing(at: point, say: say)
        case (.noClearGap(let believe, let say), nil): return Words.Gap.noClearGap(believe: believe, say: say)
        case (.noClearGap(let believe, let say), let point?):
            return Words.Gap.noClearGap(at: point, believe: believe, say: say)
        case (.wider(let believe, let say, let points), nil):
            return Words.Gap.wider(believe: believe, say: say, points: points)
        case (.wider(let believe, let say, let points), let point?):
            return Words.Gap.wider(at: point, believe: believe, say: say, points: points)
        case (.narrower(let believe, let say, let points), nil):
            return Words.Gap.narrower(believe: believe, say: say, points: points)
        case (.narrower(let believe, let say, let points), let point?):
            return Words.Gap.narrower(at: point, believe: believe, say: say, points: points)
        }
    }
}
