import Kernel
import PeopleRules
import StandardsRules
import Web
import Words

/// The never-list: how each stands, a form to report it, and one to add to the list.
func neverPage(_ standings: [NeverStanding], add: HTML?, now: Instant) -> HTML {
    let rows = standings.map { standing in
        recordRow(
            id: "never-\(standing.event.id)", title: standing.event.sentence, to: Path.never(standing.event.id),
            line: standing.words(at: now),
            badges: standing.event.retired == nil ? [] : [badge(.plain, Words.Never.retired)])
    }
    return """
        \(pageTitle(Words.Never.title))\(lede("\(Words.Never.lead)"))\
        \(standings.isEmpty ? empty(Words.Never.nothing) : records(rows))\
        \(add.map { section(Words.Never.add, id: "add", $0) })
        """
}

/// One of the list: how it stands, what happened, and the form to report it.
func neverEventPage(
    _ standing: NeverStanding, _ incidents: [Incident], report: HTML?, end: HTML?, place: Place, moments: Moments
) -> HTML {
    let rows = incidents.map { incident in
        recordRow(
            id: "incident-\(incident.id)", title: Words.Never.incident, to: Path.incident(incident.id),
            said: incident.words.isEmpty ? nil : incident.words, meta: ["\(who(incident, place))"],
            badges: [incident.badge], time: moments.stamp(incident.at), isUnder: true)
    }
    return """
        \(pageTitle(standing.event.sentence))\(lede("\(standing.words(at: moments.now))"))\
        \(when: !rows.isEmpty, section(Words.Never.incidents, id: "incidents", records(rows)))\
        \(report.map { section(Words.Never.reportTitle, id: "report", $0) })\(end)
        """
}

/// One incident and its review.
func incidentPage(
    _ incident: Incident, _ event: NeverEvent, review: HTML, summary: HTML?, place: Place, moments: Moments
) -> HTML {
    """
    \(pageTitle(event.sentence))\(summary)\
    \(meta(who(incident, place)))<p>\(moments.stamp(incident.at).html) \(incident.badge)</p>\
    \(when: !incident.words.isEmpty, "<p>\(incident.words)</p>")\
    \(incident.conversation.map { "<p>\(link(Words.Never.toConversation, to: Path("conversations", id: $0)))</p>" as HTML })\
    \(section(Words.Never.review, id: "review", "\(meta(Words.Never.reviewHint))\(review)"))
    """
}

private func who(_ incident: Incident, _ place: Place) -> String {
    let name = incident.reporter.flatMap { place.colleagues[$0.value]?.name }
    return name.map(Words.Never.reported) ?? Words.Never.noticed
}

extension Incident {
    fileprivate var badge: HTML {
        review == nil ? Web.badge(.late, Words.Never.notReviewed) : Web.badge(.kept, Words.Never.reviewed)
    }
}

extension NeverStanding {
    /// "12 days since the last. 0 in 300: that can still be up to 0.99% of them".
    func words(at now: Instant) -> String {
        let since = Words.Never.days(days(at: now), everHappened: last != nil)
        guard let upperBound else { return "\(since). \(Words.Never.noChance)" }
        return "\(since). \(Words.Never.rate(incidents, of: chances, upTo: upperBound.percentText))."
    }
}

extension Double {
    /// As a percentage, with two decimals under 1 % and none from 10 % on.
    fileprivate var percentText: String {
        let hundredths = Int((self * 10_000).rounded(.up))
        if hundredths >= 1000 { return "\((hundredths + 50) / 100)" }
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
