import ConversationsPages
import Kernel
import PeoplePages
import PeopleRules
import PromisesRules
import Web
import Words

/// The due list, and how well we keep what we promise.
func promisesPage(
    _ due: PromisesDue, frame: Frame, place: Place, moments: Moments, token: FormToken
) -> HTML {
    let rows = due.rows.map { promiseRow($0, due, place, moments, token) }
    let older = due.next.map { Path.promises(due.view, isMine: due.isMine, after: $0) }
    let ways = buttons(
        linkButton(Words.Guarantee.title, to: Path.guarantee),
        linkButton(Words.PromiseDays.title, to: Path.promiseDays))
    return staffPage(
        frame, title: Words.Promises.title,
        content: """
            \(pageTitle(Words.Promises.title, aside: ways))\(opening(due))\(choosing(due))\
            \(when: rows.isEmpty, empty(Words.Promises.nothing, "\(Words.Promises.nothingNext)"))\
            \(when: !rows.isEmpty, records(rows, id: "promises", live: "promises"))\(pager(older: older))\
            \(figuresSection(due.figures, names: due.names, place, moments))
            """)
}

private func opening(_ due: PromisesDue) -> HTML {
    let week = due.week
    let late: HTML? =
        week.late > 0
        ? " \(link(Words.Promises.someLate(week.late), to: Path.promises(.late)))\(Words.Today.fullStop)" : nil
    let toGo: HTML? = week.toGo > 0 ? " \(Words.Promises.toGo(week.toGo))" : nil
    return lede("\(Words.Promises.week(kept: week.kept, of: week.n))\(late)\(toGo)")
}

private func choosing(_ due: PromisesDue) -> HTML {
    let states = PromiseView.allCases.map { view in
        ViewLink(view.title, Path.promises(view, isMine: due.isMine), isCurrent: view == due.view)
    }
    let whose =
        due.isMine
        ? linkButton(Words.Promises.everyone, to: Path.promises(due.view))
        : linkButton(Words.Promises.mine, to: Path.promises(due.view, isMine: true))
    return "\(views(states, label: Words.Promises.states))\(buttons(whose))"
}

private func promiseRow(
    _ promise: Promise, _ due: PromisesDue, _ place: Place, _ moments: Moments, _ token: FormToken
) -> HTML {
    let isOpen = promise.settlement == nil
    let keep: HTML? =
        isOpen
        ? form(
            to: Path.promiseActs(promise.id), .post(token),
            button(Words.Promises.keep, name: "act", value: "keep")) : nil
    let left: [HTML] = isOpen ? ["\(promise.left(moments).says)"] : []
    return recordRow(
        id: "p-\(promise.id)", title: due.names[promise.person]?.name ?? "", to: Path.person(promise.person),
        line: promise.wording,
        meta: left + ["\(place.name(of: promise.owner) ?? "")"], badges: [promise.badge(moments)],
        time: moments.stamp(promise.due),
        action: "\(keep)\(linkButton(Words.Promises.more, to: Path.promise(promise.id), .quiet))")
}
