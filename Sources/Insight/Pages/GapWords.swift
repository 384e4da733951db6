import InsightRules
import Kernel
import VoiceRules
import Web
import Words

/// What people wrote, the latest first.
func wordsSection(_ view: GapView, _ moments: Moments) -> HTML {
    let content: HTML =
        view.words.isEmpty
        ? empty(Words.Gap.noWords)
        : """
        \(quotes(view.words.map { $0.quote(view, moments) }))\
        \(view.next.map { linkButton(Words.Gap.earlierWords, to: Link.to(view.address(.gap, before: $0), anchor: "words")) })
        """
    return section(Words.Gap.inTheirWords, id: "words", "\(content)\(meta(Words.Gap.stepsOfFive))")
}

extension Said {
    fileprivate func quote(_ view: GapView, _ moments: Moments) -> Quote {
        Quote(words, who: who(view), meta: "\(expectation.said), \(when(moments))")
    }

    private func who(_ view: GapView) -> HTML {
        guard let person, let name = view.names[person] else { return "\(Words.Gap.unnamed)" }
        guard let conversation else { return link(name, to: Path("people", person)) }
        return link(name, to: Path("conversations", conversation))
    }

    private func when(_ moments: Moments) -> String {
        switch at {
        case .moment(let moment): moments.stamp(moment).says
        case .day(let day): moments.date(day)
        }
    }
}

extension Expectation {
    /// The answer under somebody's words.
    fileprivate var said: String {
        switch self {
        case .less: Words.Gap.saidLess
        case .asExpected: Words.Gap.saidAsExpected
        case .more: Words.Gap.saidMore
        }
    }
}

extension Moments {
    /// A local date without a clock time: "3 Nov", "12 Jan 2025".
    fileprivate func date(_ day: Int) -> String {
        let noon = LocalDays.midnight(day, in: zone) + .hours(12)
        return Words.Moments.date(local(noon), today: local(now))
    }
}
