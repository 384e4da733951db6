import ConversationsRules
import InsightRules
import Kernel
import VoiceRules
import Web
import Words

/// The delivery gap: one sentence, the two figures, the table, and what people wrote.
func gapPage(_ view: GapView, _ moments: Moments) -> HTML {
    """
    \(gapHead(
        Words.Gap.title(view.gap.period.title), "\(sentence(view))",
        score(believe: view.line.webBelieve, say: view.line.webSay, gap: view.line.webGap)))\
    \(when: view.isNewRound, newRound)\(gapFilters(view))\
    \(believedEarlier(view.gap))\
    \(when: view.who != .everyone, meta(Words.Gap.namedOnly))\
    \(when: view.isEmpty, empty(Words.Gap.nobodyAnsweredNext, whoIsDone))\
    \(when: view.hasNumbers, gapSection(view))\
    \(when: !view.isEmpty, wordsSection(view, moments))
    """
}

private let newRound: HTML =
    notice("\(Words.Gap.newRound) \(link(Words.Gap.newRoundNext, to: Path("gap", "belief")))")

private func believedEarlier(_ gap: DeliveryGap) -> HTML? {
    guard gap.isBelievedEarlier, let round = gap.believed else { return nil }
    return meta(Words.Gap.believed(in: round.months))
}

private let whoIsDone: HTML = link(Words.Gap.askPeople, to: Link.to(Path("inbox"), query: ["view": "done"]))

private func sentence(_ view: GapView) -> String {
    view.line.headline.sentence(at: view.point?.name)
}

private func gapFilters(_ view: GapView) -> HTML {
    let periods = view.periods.enumerated().map { index, period in
        Choice(index == 0 ? "" : period.key, period.title)
    }
    let points = [Choice("", Words.Gap.everywhere)] + view.points.map { Choice("\($0.id)", $0.name) }
    let groups = AnsweredBy.allCases.map { Choice($0 == .everyone ? "" : $0.rawValue, $0.title) }
    let isPresent = view.gap.period == view.periods.first
    return filters(
        to: Path.gap,
        [
            select(
                FieldText("period", label: Words.Gap.months), periods, chosen: isPresent ? "" : view.gap.period.key),
            select(FieldText("where", label: Words.Gap.whereField), points, chosen: view.point.map { "\($0.id)" }),
            select(
                FieldText("who", label: Words.Gap.who), groups, chosen: view.who == .everyone ? "" : view.who.rawValue),
        ], extra: linkButton(Words.Gap.download, to: view.address(Path.gapNumbers), .quiet))
}

private func gapSection(_ view: GapView) -> HTML {
    section(
        Words.Gap.tableTitle, id: "by-point", meta: Words.Gap.widestFirst,
        """
        \(gapKey(isSample: view.lines.contains { $0.belief.range != nil }))\(gapTable(
            view.lines.map { $0.row(named: view.name(of: $0.point), to: view.address(of: $0.point)) },
            first: Words.Gap.whereColumn, labelledBy: "by-point"))\
        \(meta(Words.Gap.measure))\
        \(when: view.gap.setAside > 0, meta(Words.Gap.scanners(view.gap.setAside)))
        """)
}

extension GapView {
    /// The page or the file with the same period, contact point and group.
    func address(_ place: Path, before: SaidCursor? = nil) -> Link {
        Link.to(
            place,
            query: [
                "period": gap.period == periods.first ? nil : gap.period.key, "where": point.map { "\($0.id)" },
                "who": who == .everyone ? nil : who.rawValue,
                "before": before.map { "\($0)" },
            ])
    }

    /// The page looking at one contact point.
    fileprivate func address(of point: ContactPointID?) -> Link {
        Link.to(
            Path.gap,
            query: [
                "period": gap.period == periods.first ? nil : gap.period.key, "where": point.map { "\($0)" },
                "who": who == .everyone ? nil : who.rawValue,
            ])
    }

    func name(of point: ContactPointID?) -> String {
        points.first { $0.id == point }?.name ?? Words.Gap.inAll
    }
}

extension AnsweredBy {
    /// The group in words.
    fileprivate var title: String {
        switch self {
        case .everyone: Words.Gap.everyone
        case .new: Words.Gap.newToUs
        case .known: Words.Gap.longWithUs
        }
    }
}

extension BeliefRound {
    /// "July to September".
    fileprivate var months: String {
        let end = LocalTime.civil(lastDay)
        return Words.Gap.months(from: (end.year, end.month - 2), through: (end.year, end.month))
    }
}

extension GapPeriod {
    /// "September to November".
    var title: String { Words.Gap.months(from: from, through: through) }
}
