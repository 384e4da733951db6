import Kernel
import PromisesRules
import Web
import Words

/// A person's promises as they see them: what is open first, then what became of the others. What was no promise is left out.
func personPromisesPage(
    _ promises: [Promise], title: String, token: Token, moments: Moments, csrf: FormToken
) -> HTML {
    let open = promises.filter { $0.settlement == nil }.sorted { $0.due < $1.due }
    let over = promises.filter { $0.outcome.map { $0.verdict != .mistaken } ?? false }
    return """
        <h1>\(title)</h1>\(when: open.isEmpty, "<p>\(Words.Promises.toYouNone)</p>")\
        \(each: open, { openPromise($0, token, moments, csrf) })\
        \(when: !over.isEmpty, "<ul role=\"list\">\(each: over, { settledPromise($0, moments) })</ul>")
        """
}

private func openPromise(_ promise: Promise, _ token: Token, _ moments: Moments, _ csrf: FormToken) -> HTML {
    let isLate = promise.isLate(at: moments.now)
    let asked: HTML? =
        promise.asked.flatMap { asked in
            isLate ? nil : "<p>\(Words.Promises.newTimeAsked(moments.stamp(asked.until).says))</p>"
        }
    func say(_ words: String, _ value: String) -> HTML { button(words, name: "says", value: value) }
    let answers: HTML = """
        \(when: asked != nil, say(Words.Promises.itIsFine, "fine"))\(when: isLate, say(Words.Promises.notKept, "not-kept"))\
        \(say(Words.Promises.notNeeded, "not-needed"))
        """
    return """
        <section><h2>\(promise.wording)</h2>\
        <p>\(Words.Promises.by(moments.stamp(promise.due).says)) \(when: isLate, "\(Words.Promises.lateToYou)")</p>\(asked)\
        \(form(to: Path.personSays(token, promise.id), .post(csrf), "<p class=\"btns\">\(answers)</p>"))</section>
        """
}

private func settledPromise(_ promise: Promise, _ moments: Moments) -> HTML {
    let says =
        switch promise.outcome?.verdict {
        case .kept, nil: Words.Promises.keptForYou
        case .keptLate: Words.Promises.keptLateForYou
        case .keptInPart: Words.Promises.inPartForYou
        case .broken: Words.Promises.brokenToYou
        case .renegotiated: Words.Promises.agreedWithYou
        case .released, .mistaken: Words.Promises.releasedByYou
        }
    return "<li>\(promise.wording), \(Words.Promises.by(moments.stamp(promise.due).says)): \(says)</li>"
}
