import ConversationsPages
import Kernel
import PeoplePages
import PeopleRules
import PromisesRules
import Web
import Words

/// What the page of a promise needs besides the promise.
struct PromiseSetting {
    let place: Place
    let moments: Moments
    let token: FormToken
    /// What was typed when something could not be done.
    let typed: FormData
    let problem: Problem?
    /// What was learnt from it; nil when nobody looked at it yet.
    var review: PromiseReview?

    func text(_ name: String, _ label: String, hint: String? = nil) -> FieldText {
        FieldText(name, label: label, hint: hint, error: problem?.field == name ? problem?.says : nil)
    }
}

/// One promise: to whom, in which words, by when, who sees to it, what became of it, and what can be done.
func promisePage(
    _ promise: Promise, _ person: Person, _ identities: [Identity], _ setting: PromiseSetting
) -> HTML {
    let moments = setting.moments
    let warning = promise.settlement == nil ? unreachable(person, identities) : nil
    return """
        \(pageTitle(person.name))\(errorSummary(setting.problem.map { [$0] } ?? []))\
        <p>\(promise.badge(moments)) \(promise.wording)</p>\(warning)\(facts(promise, person, setting))\
        \(promise.settlement == nil ? open(promise, person, setting) : over(promise, setting))\
        \(buttons(linkButton(person.name, to: Path.person(person.id), .quiet), conversation(promise)))
        """
}

private func conversation(_ promise: Promise) -> HTML {
    promise.conversation.map { linkButton(Words.Inbox.conversations(1), to: Path.conversation($0), .quiet) } ?? ""
}

private func facts(_ promise: Promise, _ person: Person, _ setting: PromiseSetting) -> HTML {
    let moments = setting.moments
    let made = moments.stamp(promise.made).says
    var lines: [HTML] = [
        "\(Words.Promises.dueAt(moments.stamp(promise.due).says))",
        "\(Words.Promises.seesToIt(setting.place.name(of: promise.owner) ?? ""))",
        "\(setting.place.name(of: promise.madeBy).map { Words.Promises.madeBy($0, made) } ?? Words.Promises.madeAt(made))",
        "\(promise.kind.title)",
    ]
    if let from = promise.origin.says { lines.append("\(from)") }
    if let zone = person.zone, zone != moments.zone {
        let theirs = Moments(now: moments.now, zone: zone).stamp(promise.due).says
        lines.insert("\(Words.Promises.theirClocks(theirs, zone.name))", at: 1)
    }
    if let asked = promise.asked, promise.settlement == nil {
        lines.append("\(Words.Promises.asked(moments.stamp(asked.until).says))")
    }
    switch promise.outcome {
    case .keptInPart(_, let missing): lines.append("\(Words.Promises.missing(missing))")
    case .mistaken(_, let reason): lines.append("\(Words.Promises.because(reason))")
    case .broken(_, .lapsed): lines.append("\(Words.Promises.brokeByItself)")
    case .broken(_, .person): lines.append("\(Words.Promises.personSaidSo)")
    case nil: lines.append("\(Words.Promises.breaksAt(moments.stamp(promise.lapses).says))")
    default: break
    }
    return "<ul role=\"list\">\(each: lines, { "<li class=\"meta\">\($0)</li>" })</ul>"
}

extension Promise.Origin {
    /// Where it came from, for its page; nil for one that a colleague typed.
    fileprivate var says: String? {
        switch self {
        case .hand: .none
        case .found: Words.Promises.foundInAnswer
        case .order: Words.Promises.fromAnOrder
        case .template: Words.Promises.fromAText
        case .newTime: Words.Promises.aNewTime
        }
    }
}

private func over(_ promise: Promise, _ setting: PromiseSetting) -> HTML {
    let before = promise.replaces.map { link(Words.Promises.tookItsPlace, to: Path.promise($0)) }
    return """
        \(form(to: Path.promiseUndo(promise.id), .post(setting.token), button(Words.Frame.undo, .primary)))\(before)\
        \(when: promise.outcome?.verdict.misses == true, reviewing(promise, setting))
        """
}

/// What happened, what made it possible and what changes: written, and to be written again.
private func reviewing(_ promise: Promise, _ setting: PromiseSetting) -> HTML {
    func part(_ name: String, _ label: String, _ known: String?) -> HTML {
        area(setting.text(name, label), value: setting.typed[name] ?? known ?? "", rows: 2, limit: PromiseReview.limit)
    }
    let fields = [
        part("happened", Words.Never.happened, setting.review?.happened),
        part("possible", Words.Never.possible, setting.review?.possible),
        part("change", Words.Never.change, setting.review?.change),
    ]
    return section(
        Words.Never.review, id: "review",
        meta: setting.review == nil ? Words.Never.notReviewed : Words.Never.reviewed,
        """
        \(meta(Words.Never.reviewHint))\
        \(form(to: Path.promiseReview(promise.id), .post(setting.token), sheet(fields, button(Words.Never.keepReview))))
        """)
}

private func open(_ promise: Promise, _ person: Person, _ setting: PromiseSetting) -> HTML {
    let isLate = promise.isLate(at: setting.moments.now)
    let keep = act(promise, setting, button(Words.Promises.keep, .primary, name: "act", value: "keep"))
    let agree: HTML? =
        promise.asked == nil || isLate
        ? nil : act(promise, setting, button(Words.Promises.theyAgreed, name: "act", value: "agree"))
    return "\(keep)\(agree)\(askedLetter(promise, person, setting))\(folded(promise, setting, isLate: isLate))"
}

private func askedLetter(_ promise: Promise, _ person: Person, _ setting: PromiseSetting) -> HTML? {
    guard promise.asked != nil, promise.conversation == nil else { return nil }
    let words = MoreTimeLetter.words(
        promise, name: person.called,
        Moments(now: setting.moments.now, zone: person.zone ?? setting.moments.zone))
    return notice(paragraphs(words))
}

private func folded(_ promise: Promise, _ setting: PromiseSetting, isLate: Bool) -> HTML {
    let typed = setting.typed
    let staff = setting.place.staff.map { Choice("\($0.id)", $0.name) }
    let time: HTML = """
        \(field(
            setting.text(
                isLate ? "again" : "due", Words.Promises.newTime,
                hint: isLate ? Words.Promises.lateHint : Words.Promises.moreTimeHint),
            value: typed["due"] ?? typed["again"]))\
        \(button(isLate ? Words.Promises.isBroken : Words.Promises.ask, name: "act", value: isLate ? "fail" : "time"))
        """
    let part: HTML = """
        \(field(setting.text("missing", Words.Promises.whatIsMissing), value: typed["missing"], limit: Promise.reasonLimit))\
        \(button(Words.Promises.keepInPart, name: "act", value: "part"))
        """
    let pass: HTML = """
        \(select(setting.text("owner", Words.Promises.owner), staff, chosen: "\(promise.owner)"))\
        \(button(Words.Promises.passOn, name: "act", value: "pass"))
        """
    let none: HTML = """
        \(field(
            setting.text("reason", Words.Promises.why), value: typed["reason"], example: Words.Promises.whyExample,
            limit: Promise.reasonLimit))\
        \(button(Words.Promises.notAPromise, name: "act", value: "mistake"))
        """
    let wrong = setting.problem?.field
    return """
        <div class="btns">\
        \(menu(Words.Promises.moreTime, isOpen: wrong == "due", act(promise, setting, time)))\
        \(menu(Words.Promises.keepInPart, isOpen: wrong == "missing", act(promise, setting, part)))\
        \(menu(Words.Promises.passOn, isOpen: wrong == "owner", act(promise, setting, pass)))\
        \(menu(Words.Promises.notAPromise, isOpen: wrong == "reason", act(promise, setting, none)))\
        \(when: !isLate, act(promise, setting, button(Words.Promises.noLongerNeeded, name: "act", value: "release")))\
        \(when: !isLate, act(promise, setting, button(Words.Promises.isBroken, name: "act", value: "fail")))</div>
        """
}

private func act(_ promise: Promise, _ setting: PromiseSetting, _ content: HTML) -> HTML {
    form(
        to: Path.promiseActs(promise.id), .post(setting.token),
        "\(hidden("to", Path.promise(promise.id).href))\(content)")
}
