import ConversationsPages
import Kernel
import PeopleRules
import PromisesRules
import Statistics
import Web
import Words

/// The share kept in full and on time, split by colleague, team, kind and week, each with its range and number.
func figuresSection(
    _ figures: PromiseFigures, names: [PersonID: PersonSummary], _ place: Place, _ moments: Moments
) -> HTML {
    let owners = figures.byOwner.map { (place.name(of: $0.key) ?? "", $0.value) }.sorted { $0.0 < $1.0 }
    let teams = figures.byTeam.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let kinds = PromiseKind.allCases.compactMap { kind in figures.byKind[kind].map { (kind.title, $0) } }
    let persons = figures.byPerson.sorted { ($1.value.n, $0.key) < ($0.value.n, $1.key) }
        .map { (names[$0.key]?.name ?? "", $0.value) }
    let weeks = figures.byWeek.sorted { $0.key > $1.key }.map { (weekName($0.key, moments), $0.value) }
    let late: HTML? = figures.medianLateness.map { span in
        meta(Words.Promises.lateness(Words.Moments.span(minutes: span.wholeMinutes), figures.lateness.count))
    }
    return section(
        Words.Promises.figures, id: "figures", meta: Words.Promises.lastWeeks, class: "figures",
        """
        \(late)\(table(Words.Promises.colleague, owners))\(table(Words.Promises.team, teams))\
        \(table(Words.Promises.kind, kinds))\(table(Words.Promises.person, persons))\
        \(table(Words.Promises.week, weeks))
        """)
}

private func weekName(_ monday: Int, _ moments: Moments) -> String {
    let noon = moments.zone.instant(dayNumber: monday, hour: 12)
    return Words.Moments.date(moments.local(noon), today: moments.local(moments.now))
}

private func table(_ head: String, _ shares: [(String, PromiseShare)]) -> HTML? {
    let judged = shares.filter { $0.1.n > 0 }
    guard !judged.isEmpty else { return nil }
    return plainTable(
        caption: head,
        heads: [head, Words.Promises.share, Words.Promises.range, Words.Promises.promisesColumn],
        rows: judged.map { name, share -> [HTML] in
            ["\(name)", "\(share.percent)", "\(share.range)", "\(Words.Promises.keptOf(share.kept, share.n))"]
        })
}

extension PromiseShare {
    /// Fewer say nothing.
    static let fewest = 5

    /// "92%"; too few to say below five.
    var percent: String {
        guard n >= Self.fewest, let estimate else { return Words.Promises.tooFew }
        return Words.Promises.percent(Int((estimate.value * 100).rounded()))
    }

    fileprivate var range: String {
        guard n >= Self.fewest, let range = estimate?.range else { return "" }
        return Words.Promises.between(Int((range.lower * 100).rounded()), Int((range.upper * 100).rounded()))
    }
}
