import ConversationsPages
import Kernel
import PeoplePages
import PeopleRules
package import PromisesRules
import StandardsPages
import StandardsRules
import Statistics
import Web
import Words

extension GuaranteeStanding {
    /// "Kept 212 of 214 times: 99%, likely between 97% and 100%."
    package var words: String {
        guard n >= PromiseShare.fewest, let estimate, let range = estimate.range else {
            return Words.Guarantee.few(hits, of: n)
        }
        func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
        return Words.Guarantee.kept(hits, of: n, percent(estimate.value), percent(range.lower), percent(range.upper))
    }
}

/// What the page of the guarantee shows, as plain values.
struct GuaranteeView: Sendable {
    let standing: GuaranteeStanding?
    let misses: [GuaranteeMiss]
    let standards: [Standard]
}

/// The guarantee, how it goes, what missed it and what was done about it; for owners the form that gives another one.
func guaranteePage(
    _ view: GuaranteeView, place: Place, moments: Moments, token: FormToken, isOwner: Bool, typed: FormData,
    problem: Problem?
) -> HTML {
    let top: HTML =
        view.standing.map { standingPart($0, place, moments, token, isOwner: isOwner) }
        ?? "\(pageTitle(Words.Guarantee.title))\(empty(Words.Guarantee.none, "\(Words.Guarantee.noneNext)"))"
    let rows = view.misses.map { missRow($0, place, moments, token, problem) }
    let list: HTML =
        rows.isEmpty ? meta(Words.Guarantee.neverMissed) : records(rows, id: "misses", live: "promises")
    return """
        \(errorSummary(problem.map { [$0] } ?? []))\(top)\
        \(when: view.standing != nil, section(Words.Guarantee.misses, id: "missed", list))\
        \(when: isOwner, giving(view, token, typed, problem))
        """
}

private func standingPart(
    _ standing: GuaranteeStanding, _ place: Place, _ moments: Moments, _ token: FormToken, isOwner: Bool
) -> HTML {
    let guarantee = standing.guarantee
    let since = Words.Guarantee.since(
        Words.Moments.date(moments.local(guarantee.since), today: moments.local(moments.now)))
    let last: HTML? =
        standing.unanswered > 0 ? meta(Words.Guarantee.unanswered(standing.unanswered)) : nil
    let show = button(
        guarantee.isPublic ? Words.Guarantee.hideIt : Words.Guarantee.showIt, name: "act",
        value: guarantee.isPublic ? "hide" : "show")
    let acts = form(
        to: Path.guaranteeActs, .post(token), class: "btns",
        "\(show)\(button(Words.Guarantee.end, name: "act", value: "end"))")
    let seen: HTML? =
        guarantee.isPublic ? "<p>\(link(Words.Guarantee.publicPage, to: Path.publicGuarantee))</p>" : nil
    return """
        \(pageHead(Words.Guarantee.title))\(lede("\(guarantee.sentence)"))<p>\(standing.words) \(since)</p>\(last)\(seen)\
        \(when: isOwner, acts)
        """
}

private func missRow(
    _ miss: GuaranteeMiss, _ place: Place, _ moments: Moments, _ token: FormToken, _ problem: Problem?
) -> HTML {
    let (title, to): (String, Path) =
        switch miss.cause {
        case .clock(let id): (Words.Guarantee.clock, Path.clock(id))
        case .promise(let id): (Words.Guarantee.promise, Path.promise(id))
        }
    let wrong = problem?.field == "done-\(miss.id)" ? problem?.says : nil
    let text = FieldText(
        "done", label: Words.Guarantee.done, hint: Words.Guarantee.doneHint, error: wrong, id: "f-done-\(miss.id)")
    let answer = form(
        to: Path.answerMiss(miss.id), .post(token),
        """
        \(field(text, value: miss.answer?.done, limit: GuaranteeMiss.answerLimit))\(button(Words.Guarantee.keepDone))
        """)
    let by = miss.answer.flatMap { place.name(of: $0.by) }
    return recordRow(
        id: "m-\(miss.id)", title: title, to: to, line: miss.answer?.done ?? Words.Guarantee.notDone,
        meta: by.map { ["\($0)"] } ?? [], badges: [badge(.late, Words.Guarantee.missed)], time: moments.stamp(miss.at),
        action: menu(Words.Guarantee.done, isOpen: wrong != nil, answer), isUnder: true)
}

private func giving(_ view: GuaranteeView, _ token: FormToken, _ typed: FormData, _ problem: Problem?) -> HTML {
    func text(_ name: String, _ label: String, hint: String? = nil) -> FieldText {
        FieldText(name, label: label, hint: hint, error: problem?.field == name ? problem?.says : nil)
    }
    func basis(_ basis: Guarantee.Basis, _ says: String) -> Choice { Choice(basis.description, says) }
    let standards = view.standards.map {
        basis(.standard($0.id), Words.Guarantee.basisStandard($0.current.sentence))
    }
    let kinds = PromiseKind.allCases.map { basis(.promises($0), Words.Guarantee.basisKind($0.title)) }
    let bases = standards + [basis(.promises(nil), Words.Guarantee.basisPromises)] + kinds
    let fields: [HTML] = [
        field(
            text("sentence", Words.Guarantee.sentence, hint: Words.Guarantee.sentenceHint), value: typed["sentence"],
            example: Words.Guarantee.sentenceExample, isRequired: true, limit: Guarantee.sentenceLimit),
        select(text("basis", Words.Guarantee.basis), bases, chosen: typed["basis"]),
        check("public", Words.Guarantee.isPublic, isOn: typed["public"] == "yes", hint: Words.Guarantee.isPublicHint),
    ]
    let give = form(
        to: Path.guarantee, .post(token), sheet(fields, button(Words.Guarantee.give, .primary)))
    guard view.standing != nil else { return give }
    return section(Words.Guarantee.another, id: "another", give)
}

/// What everybody sees of the guarantee: no names, nothing of any one person.
func publicGuaranteePage(_ standing: GuaranteeStanding, moments: Moments) -> HTML {
    func date(_ moment: Instant) -> String {
        Words.Moments.date(moments.local(moment), today: moments.local(moments.now))
    }
    let last: HTML =
        standing.last.map { miss in
            """
            <p>\(Words.Guarantee.lastMiss(date(miss.at)))</p>\
            \(miss.answer.map { "<p>\(Words.Guarantee.done): \($0.done)</p>" as HTML })
            """
        } ?? "<p>\(Words.Guarantee.neverMissed)</p>"
    return """
        <h1>\(standing.guarantee.sentence)</h1>\
        <p>\(standing.words) \(Words.Guarantee.since(date(standing.guarantee.since)))</p>\(last)\
        <p class="meta">\(Words.Guarantee.publicFoot)</p>
        """
}
