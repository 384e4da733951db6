import Calendars
import ConversationsPages
import ConversationsRules
import Kernel
package import StandardsRules
import Statistics
package import Web
import Words

/// What we hold ourselves to: each standard with how it went, what is wrong with the set, and a sentence to add one.
func standardsPage(
    _ view: StandardsView, place: Place, moments: Moments, asked: Filled, more: [HTML], token: FormToken?
) -> HTML {
    let held = view.standards.filter { $0.retired == nil }
    let gone = view.standards.filter { $0.retired != nil }
    let ways = buttons(
        linkButton(Words.Never.title, to: Path.neverList),
        linkButton(Words.Standards.calendars, to: Path.calendars), linkButton(Words.Texts.title, to: Path.texts),
        token == nil ? "" : linkButton(Words.Records.title, to: Path.records), HTML.joined(more))
    let chart = standardChart(held.map { standardRow($0, view.attainment[$0.id]) }, labelledBy: "held")
    let list: HTML =
        held.isEmpty
        ? empty(Words.Standards.nothing, "\(Words.Standards.nothingNext)")
        : section(Words.Standards.held, id: "held", meta: Words.Standards.thirtyDays, chart)
    let wrong: HTML =
        held.isEmpty || view.findings.isEmpty ? "" : findingsSection(view, place: place, moments: moments)
    let add: HTML = token == nil ? "" : addSection(view, asked)
    let old: HTML = gone.isEmpty ? "" : section(Words.Standards.given, id: "given", records(gone.map(retiredRow)))
    let head = pageTitle(Words.Standards.title, aside: ways)
    let meaning = meaningPart(view.meaning, asked, token)
    let never = neverPart(view.never, moments.now) ?? ""
    return HTML.joined([head, asked.summary ?? "", meaning, list, never, wrong, add, old])
}

/// What we mean by good, and for an owner the way to say it.
private func meaningPart(_ meaning: String?, _ asked: Filled, _ token: FormToken?) -> HTML {
    let quoted: HTML = "\(Words.Standards.meaning) <q>\(meaning ?? "")</q>"
    let nobody: HTML = "\(Words.Standards.noMeaning)"
    let says = meaning == nil ? nobody : quoted
    guard let token else { return meaning == nil ? HTML.joined([]) : lede(says) }
    let text = asked.text("meaning", Words.Standards.meaningLabel, hint: Words.Standards.meaningHint)
    let value: String = asked["meaning"].isEmpty ? (meaning ?? "") : asked["meaning"]
    let edit = form(
        to: Path.meaning, .post(token),
        sheet(
            [field(text, value: value, limit: ServiceMeaning.limit)],
            button(Words.Standards.keepMeaning)))
    let title = meaning == nil ? Words.Standards.sayMeaning : Words.Standards.editMeaning
    return "\(lede(says))\(menu(title, isOpen: asked.hasProblem && asked["meaning"] != "", edit))"
}

private func standardRow(_ standard: Standard, _ attainment: Attainment?) -> StandardRow {
    let n = attainment?.n ?? 0
    let estimate = n >= 5 ? attainment?.estimate : nil
    return StandardRow(
        id: "standard-\(standard.id)", title: standard.current.sentence, place: Path.standard(standard.id),
        target: standard.current.targetPercent, met: estimate?.value.wholePercent,
        range: estimate?.range.map { PercentRange($0.lower.wholePercent, $0.upper.wholePercent) }, n: n)
}

private func retiredRow(_ standard: Standard) -> HTML {
    recordRow(
        id: "standard-\(standard.id)", title: standard.current.sentence, to: Path.standard(standard.id),
        badges: [badge(.plain, Words.Standards.retired)], isUnder: true)
}

/// The never-list in a line: what must never happen, and how often it did, which can be more.
private func neverPart(_ never: [NeverStanding], _ now: Instant) -> HTML? {
    guard !never.isEmpty else { return nil }
    func line(_ standing: NeverStanding) -> HTML {
        "<li>\(link(standing.event.sentence, to: Path.never(standing.event.id))): \(standing.words(at: now))</li>"
    }
    return section(
        Words.Never.title, id: "never", end: endLink(Words.Never.open, to: Path.neverList),
        "<ul role=\"list\">\(each: never, line)</ul>")
}

private func findingsSection(_ view: StandardsView, place: Place, moments: Moments) -> HTML {
    func line(_ finding: StandardFinding) -> HTML { "<li>\(finding.words(view, place: place, moments: moments))</li>" }
    return section(Words.Standards.findings, id: "findings", "<ul role=\"list\">\(each: view.findings, line)</ul>")
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
        case .staffMakesImpossible(let id, let weekday, let hour, let people, let team, let hours):
            let day = Words.Moments.weekdayNames[max(0, min(6, weekday - 1))]
            return link(
                Words.Standards.staffImpossible(
                    view.name(of: id), at: "\(day) \(hour):00", people: people, of: team, hours: hours),
                to: Path.staffing(of: id))
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
    \(section(Words.Standards.parts, id: "parts", partsOf(view, place: place, moments: moments)))\
    \(view.chart.map { weeksSection($0, moments) })\
    \(each: view.splits, splitSection)\
    \(when: isWait(view.standard), linkButton(Words.Staffing.title, to: Path.staffing(of: view.standard.id)))\
    \(section(Words.Standards.latest, id: "latest", latestClocks(view.clocks, moments)))\
    \(form.map { section(Words.Standards.change, id: "change", "\(meta(Words.Standards.changeHint))\($0)") })\
    \(section(Words.Standards.versions, id: "versions", "<ul role=\"list\">\(each: view.versions, { versionLine($0, view, moments) })</ul>"))
    """
}

/// What a standard is made of, in words.
private func partsOf(_ view: StandardView, place: Place, moments: Moments) -> HTML {
    let version = view.standard.current
    let pauses = Conversation.State.thatMayPause.filter(version.pauses.contains).map { $0.title(holder: nil) }
    let covered = version.population.query(points: place.points)
    let since = moments.stamp(version.since).says
    func part(_ term: String, _ says: String) -> (term: String, is: HTML) { (term, "\(says)") }
    let paused = pauses.isEmpty ? Words.Standards.neverPauses : Words.list(pauses)
    let whom = covered.isEmpty ? Words.Standards.everybody : covered
    return pairs([
        part(Words.Standards.starts, Words.Standards.startName(version.measure.rawValue)),
        part(Words.Standards.stops, Words.Standards.stopName(version.measure.rawValue)),
        part(Words.Standards.pauses, paused), part(Words.Standards.calendar, view.calendarName),
        part(Words.Standards.covers, whom), part(Words.Standards.warning, "\(version.warnPercent)%"),
        part(Words.Standards.sinceWhen, since),
    ])
}

private func isWait(_ standard: Standard) -> Bool {
    [.phoneWait, .counterWait].contains(standard.current.measure)
}

/// A version, and where there are several how it went in the last 30 days.
private func versionLine(_ version: StandardVersion, _ view: StandardView, _ moments: Moments) -> HTML {
    let says = Words.Standards.version(version.number, since: moments.stamp(version.since).says)
    let part = view.versions.count > 1 ? view.byVersion[version.id] : nil
    return "<li>\(version.sentence), \(says)\(part.map { ": \($0.words)" as HTML })</li>"
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

/// What is left of the clock that runs out first; nil when none runs.
package func soonestLeft(_ clocks: [StandardClock], moments: Moments) -> TimeLeft? {
    let running = clocks.filter { $0.state == .running && $0.due != nil }
    return running.min { ($0.due ?? moments.now, $0.id) < ($1.due ?? moments.now, $1.id) }?.left(moments)
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
