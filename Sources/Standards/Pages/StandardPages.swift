import Calendars
import ConversationsPages
import ConversationsRules
import Kernel
package import StandardsRules
import Statistics
package import Web
import Words

/// What we hold ourselves to: each standard with how it went, what is wrong with the set, and a sentence to add one.
func standardsPage(_ view: StandardsView, place: Place, moments: Moments, isOwner: Bool, asked: Filled) -> HTML {
    let held = view.standards.filter { $0.retired == nil }
    let rows = view.standards.map { standardRow($0, view.attainment[$0.id]) }
    let ways = buttons(
        linkButton(Words.Never.title, to: Path.neverList),
        linkButton(Words.Standards.calendars, to: Path.calendars))
    return """
        \(pageTitle(Words.Standards.title, aside: ways))\
        \(asked.summary)\
        \(view.standards.isEmpty
            ? empty(Words.Standards.nothing, "\(Words.Standards.nothingNext)")
            : section(Words.Standards.held, id: "held", meta: Words.Standards.thirtyDays, records(rows)))\
        \(when: !held.isEmpty && !view.findings.isEmpty, findingsSection(view, place: place, moments: moments))\
        \(when: isOwner, addSection(view, asked))
        """
}

private func standardRow(_ standard: Standard, _ attainment: Attainment?) -> HTML {
    recordRow(
        id: "standard-\(standard.id)", title: standard.current.sentence, to: Path.standard(standard.id),
        line: attainment?.words ?? Words.Standards.fewVerdicts(0),
        meta: [
            "\(Words.Standards.goal(standard.current.targetPercent))",
            "\(Words.Standards.measureName(standard.current.measure.rawValue))",
        ],
        badges: standard.retired == nil ? [] : [badge(.plain, Words.Standards.retired)], isUnder: true)
}

private func findingsSection(_ view: StandardsView, place: Place, moments: Moments) -> HTML {
    func line(_ finding: StandardFinding) -> HTML { "<li>\(finding.words(view, place: place, moments: moments))</li>" }
    return section(Words.Standards.findings, id: "findings", "<ul>\(each: view.findings, line)</ul>")
}

extension StandardFinding {
    fileprivate func words(_ view: StandardsView, place: Place, moments: Moments) -> HTML {
        switch self {
        case .uncovered(let count, let channel, let point, let example):
            let name = point.flatMap { id in place.occasions.first { $0.id == id.value }?.name }
            return link(
                Words.Standards.uncovered(count, channel.title, at: name), to: Path("conversations", example))
        case .bothMatch(let one, let other):
            return "\(Words.Standards.bothMatch(view.name(of: one), view.name(of: other)))"
        case .hoursMakeImpossible(let id, let from, let to):
            return
                "\(Words.Standards.hoursImpossible(view.name(of: id), from: moments.stamp(from).says, to: moments.stamp(to).says))"
        case .staffMakesImpossible(let id, let hours, let all):
            return "\(Words.Standards.staffImpossible(view.name(of: id), hours: hours, of: all))"
        case .nobodyMeasures(let id): return "\(Words.Standards.nobodyMeasures(view.name(of: id)))"
        }
    }
}

private func addSection(_ view: StandardsView, _ asked: Filled) -> HTML {
    let text = asked.text("sentence", Words.Standards.sentence, hint: Words.Standards.sentenceHint)
    let ask = form(
        to: Path.newStandard, .get,
        sheet(
            [field(text, value: asked["sentence"], isRequired: true, limit: 500)],
            button(Words.Standards.readSentence, .primary)))
    return section(
        Words.Standards.add, id: "add",
        view.calendars.contains { $0.retired == nil }
            ? ask
            : "<p>\(Words.Standards.needCalendar) \(link(Words.Standards.addCalendar, to: Path.newCalendar))</p>")
}

/// One standard: how it went in all, week by week and by what the clocks have in common, and its versions.
func standardPage(_ view: StandardView, moments: Moments, place: Place, form: HTML?, summary: HTML?) -> HTML {
    """
    \(pageTitle(view.standard.current.sentence))\(summary)\
    \(lede("\(view.attainment.words)"))\
    \(meta(Words.Standards.goal(view.standard.current.targetPercent)))\
    \(view.chart.map { weeksSection($0, moments) })\
    \(each: view.splits, splitSection)\
    \(when: isWait(view.standard), linkButton(Words.Staffing.title, to: Path.staffing(of: view.standard.id)))\
    \(section(Words.Standards.latest, id: "latest", latestClocks(view.clocks, moments)))\
    \(form.map { section(Words.Standards.change, id: "change", "\(meta(Words.Standards.changeHint))\($0)") })\
    \(section(Words.Standards.versions, id: "versions", "<ul>\(each: view.versions, { versionLine($0, moments) })</ul>"))
    """
}

private func isWait(_ standard: Standard) -> Bool {
    [.phoneWait, .counterWait].contains(standard.current.measure)
}

private func versionLine(_ version: StandardVersion, _ moments: Moments) -> HTML {
    "<li>\(version.sentence), \(Words.Standards.version(version.number, since: moments.stamp(version.since).says))</li>"
}

private func weeksSection(_ weeks: AttainmentChart, _ moments: Moments) -> HTML {
    let chart = weeks.chart
    func day(_ number: Int) -> String {
        let noon = moments.zone.instant(dayNumber: number, hour: 12)
        return Words.Moments.date(moments.local(noon), today: moments.local(moments.now))
    }
    let rows = zip(weeks.weeks, zip(chart.periods, chart.limits)).map { week, pair -> [HTML] in
        let (share, limits) = pair
        let range = share.wilson()
        return [
            "\(day(week))", "\(share.value.wholePercent)%",
            "\(range.lower.wholePercent)% – \(range.upper.wholePercent)%",
            "\(limits.lower.wholePercent)% – \(limits.upper.wholePercent)%", "\(share.n)",
        ]
    }
    let outside = chart.outside.map { day(weeks.weeks[$0]) }
    let says = outside.isEmpty ? Words.Standards.inControl : Words.Standards.outOfControl(Words.list(outside))
    let table = plainTable(
        caption: Words.Standards.overTime,
        heads: [
            Words.Standards.week, Words.Standards.share, Words.Standards.range, Words.Standards.limits,
            Words.Standards.count,
        ], rows: rows)
    return section(
        Words.Standards.overTime, id: "weeks",
        "\(sparkline(chart.periods.map { $0.value.wholePercent }, from: 0, to: 100, says: says))\(table)")
}

private func splitSection(_ split: StandardView.Part) -> HTML {
    let rows = split.rows.map { name, part -> [HTML] in ["\(name)", "\(part.words)"] }
    return section(
        split.title, id: split.id,
        plainTable(caption: split.title, heads: [Words.Standards.by, Words.Standards.share], rows: rows))
}

/// Clocks, each with its state and the way to its explanation.
func latestClocks(_ clocks: [StandardClock], _ moments: Moments) -> HTML {
    guard !clocks.isEmpty else { return meta(Words.Standards.noClocks) }
    return shortList(
        clocks.map { clock in
            shortRow(
                id: "clock-\(clock.id)", title: clock.verdict(moments), to: Path.clock(clock.id), badge: clock.badge,
                time: moments.stamp(clock.began))
        }, id: "clocks")
}

extension StandardClock {
    /// "48 min left", "2 h of 4 h used".
    func verdict(_ moments: Moments) -> String {
        if let left = left(moments) { return left.says }
        return Words.Standards.usedOf(used.words, target.words)
    }

    /// Its state as a badge.
    var badge: HTML {
        switch met {
        case true?: Web.badge(.kept, Words.Standards.met)
        case false?: Web.badge(.late, Words.Standards.missed)
        case nil:
            Web.badge(
                state == .paused ? .plain : .info, state == .paused ? Words.Standards.paused : Words.Standards.running)
        }
    }

    /// What is left of its time on the wall, or how far it is over; nil while it does not run.
    func left(_ moments: Moments) -> TimeLeft? {
        guard state == .running, let due else { return nil }
        return timeLeft(due: due, warn: warn, moments)
    }
}

extension ClockFace {
    /// What is left of its time on the wall, or how far it is over.
    package func left(_ moments: Moments) -> TimeLeft { timeLeft(due: due, warn: warn, moments) }
}

private func timeLeft(due: Instant, warn: Instant?, _ moments: Moments) -> TimeLeft {
    let minutes = moments.minutes(until: due)
    if due < moments.now { return TimeLeft(says: Words.Moments.late(minutes: -minutes), urgency: .late) }
    let isSoon = warn.map { $0 <= moments.now } ?? false
    return TimeLeft(says: Words.Moments.left(minutes: minutes), urgency: isSoon ? .soon : .none)
}
