import ConversationsRules
import Kernel
import VoiceRules
import Web
import Words

extension Expectation {
    /// The answer as a colleague says it of customers.
    var believed: String {
        switch self {
        case .less: Words.Belief.less
        case .asExpected: Words.Belief.asExpected
        case .more: Words.Belief.more
        }
    }
}

/// The question from the other side: in all first, then about each contact point. Whoever has answered in this quarter needs the code.
func beliefPage(
    _ business: String, _ standing: BeliefStanding, _ points: [ContactPoint], _ belief: BeliefForm, _ csrf: FormToken
) -> HTML {
    let isChange = standing.hasAnswered
    return """
        \(errorSummary(belief.problems))\(pageHead(Words.Belief.title))\(opening(standing))\
        \(form(to: isChange ? Path.beliefChange : .belief, .post(csrf), sheet(
            (isChange ? [codeField(belief)] : []) + [question(business, belief)] + points.map { question($0, belief) },
            button(isChange ? Words.Belief.sendChange : Words.Belief.send, .primary))))
        """
}

private func opening(_ standing: BeliefStanding) -> HTML {
    if standing.hasAnswered {
        return """
            \(lede("\(Words.Belief.alreadyTitle). \(link(Words.Belief.seeGap, to: Path("gap")))"))\
            <p>\(Words.Belief.alreadySays)</p>\(progress(standing))
            """
    }
    return """
        \(lede("\(Words.Belief.lede)"))\
        \(notice("\(standing.isSmall ? Words.Belief.small : Words.Belief.stepsOfFive)"))\
        <p>\(Words.Belief.answerFirstNext)</p>\(progress(standing))
        """
}

private func progress(_ standing: BeliefStanding) -> HTML {
    meta(Words.Belief.answered(standing.answered, of: standing.members))
}

private func codeField(_ belief: BeliefForm) -> HTML {
    field(
        FieldText("code", label: Words.Belief.codeField, hint: Words.Belief.codeHint, error: belief.error("code")),
        value: belief["code"], autocomplete: "off")
}

private func question(_ business: String, _ belief: BeliefForm) -> HTML {
    let name = BeliefForm.inAll
    return radios(
        FieldText(name, label: Words.Belief.question(business), hint: Words.Belief.inAll, error: belief.error(name)),
        answers, chosen: belief[name])
}

private func question(_ point: ContactPoint, _ belief: BeliefForm) -> HTML {
    let name = BeliefForm.name(of: point.id)
    return radios(
        FieldText(name, label: Words.Belief.contactPoint(point.name), error: belief.error(name)),
        answers + [Choice(BeliefForm.nowhere, Words.Belief.cantTell)], chosen: belief[name])
}

private let answers = Expectation.allCases.map { Choice($0.rawValue, $0.believed) }

/// After the answer: the code, shown once, and the way on.
func keptPage(_ code: Token) -> HTML {
    """
    \(pageTitle(Words.Belief.thanksTitle))\
    \(copyField(FieldText("code", label: Words.Belief.codeTitle, hint: Words.Belief.codeSays), value: code.text))\
    \(buttons(linkButton(Words.Belief.seeGap, to: Path("gap"), .primary)))
    """
}

/// After a change; in an open round it shows at once.
func changedPage(_ standing: BeliefStanding) -> HTML {
    """
    \(pageTitle(Words.Belief.changed))\(when: !standing.isSmall, "<p>\(Words.Belief.changedSays)</p>")\
    \(buttons(linkButton(Words.Belief.seeGap, to: Path("gap"), .primary)))
    """
}
