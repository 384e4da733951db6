import ConversationsRules
import InsightRules
import Kernel
import PeopleRules
import Store
import VoiceRules
import Words

/// What the gap page shows, as plain values.
struct GapView: Sendable {
    let gap: DeliveryGap
    let points: [ContactPoint]
    let periods: [GapPeriod]
    /// The contact point that is looked at; nil for all.
    let point: ContactPoint?
    /// Whose answers are counted.
    let who: AnsweredBy
    let words: [Said]
    /// Where the list of words goes on; nil at its end.
    let next: SaidCursor?
    /// The names of those who wrote them.
    let names: [PersonID: String]
    /// Whether a new round has begun in which this colleague has not answered.
    let isNewRound: Bool

    /// How many words a page shows.
    static let wordsPerPage = 12

    /// Reads the page for one colleague: at most ten statements. Refused before they have said what they believe.
    static func read(
        _ asked: GapQuestion, for member: MemberID, zone: Zone, in tx: Transaction
    ) throws -> GapView {
        let standing = try Beliefs.standing(of: member, zone: zone, in: tx)
        guard standing.maySee else { throw VoiceRefusal.believeFirst }
        let points = try ContactPoints.all(in: tx)
        let (period, point) = try asked.place(among: points, zone: zone, in: tx)
        let gap = try DeliveryGap.read(period, of: asked.who, points: points.map(\.id), zone: zone, in: tx)
        let said = try Answers.words(
            period.days(in: zone), at: point?.id, by: asked.who, before: asked.before, limit: wordsPerPage + 1,
            in: tx)
        let words = Array(said.prefix(wordsPerPage))
        let people = try People.summary(ids: words.compactMap(\.person), in: tx)
        return GapView(
            gap: gap, points: points, periods: GapPeriod.choices(at: tx.now, in: zone), point: point, who: asked.who,
            words: words,
            next: said.count > wordsPerPage ? words.last?.cursor : nil, names: people.mapValues(\.name),
            isNewRound: !standing.hasAnswered)
    }

    /// The numbers of the page as a file, and its name; one contact point's line besides "in all" when the address names one.
    static func csv(
        _ asked: GapQuestion, for member: MemberID, zone: Zone, in tx: Transaction
    ) throws -> (name: String, text: String) {
        try Beliefs.checkMaySee(member, zone: zone, in: tx)
        let points = try ContactPoints.all(in: tx)
        let (period, point) = try asked.place(among: points, zone: zone, in: tx)
        let chosen = point.map { [$0] } ?? points
        let gap = try DeliveryGap.read(period, of: asked.who, points: chosen.map(\.id), zone: zone, in: tx)
        let names = Dictionary(points.map { ($0.id, $0.name) }) { first, _ in first }
        let name = Words.Gap.fileName(
            period.span, who: asked.who == .everyone ? nil : asked.who.rawValue, point: point.map { "\($0.id)" })
        return (name, gap.csv(names: names, inAll: Words.Gap.inAll))
    }

    /// The line that the page's head is about.
    var line: DeliveryGap.Line { gap.line(point?.id) ?? gap.inAll }

    /// The lines of the table: all of them, or the one that is looked at.
    var lines: [DeliveryGap.Line] { point == nil ? gap.points : [line] }

    /// Whether the table has anything to draw: answers of customers, or what enough of us believe.
    var hasNumbers: Bool {
        !isEmpty
            || lines.contains { line in
                guard case .share = line.belief else { return false }
                return true
            }
    }

    /// No customer has answered.
    var isEmpty: Bool { line.counts.all == 0 && words.isEmpty }
}

extension GapQuestion {
    /// The months and the contact point, nil for all; `Absent` when there are no such months to choose, or no such point.
    fileprivate func place(
        among points: [ContactPoint], zone: Zone, in tx: Transaction
    ) throws -> (period: GapPeriod, point: ContactPoint?) {
        guard let period = GapPeriod.choice(period, at: tx.now, in: zone) else { throw Absent("period") }
        guard let id = point else { return (period, nil) }
        guard let point = points.first(where: { $0.id == id }) else { throw Absent("contact point") }
        return (period, point)
    }
}
