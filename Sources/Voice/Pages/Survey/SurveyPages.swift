import Kernel
import VoiceRules
import Web
import Words

extension Expectation {
    /// The answer as a customer says it.
    package var title: String {
        switch self {
        case .less: Words.Survey.less
        case .asExpected: Words.Survey.asExpected
        case .more: Words.Survey.more
        }
    }
}

/// The one question, about the conversation where it had a subject.
func surveyQuestion(_ business: String, _ survey: OpenSurvey) -> String {
    survey.matter.isEmpty
        ? Words.Survey.question(business) : Words.Survey.question(business, about: survey.matter)
}

/// The question with its three answers, words, and whether the name stays off.
func surveyPage(
    _ business: String, _ survey: SurveyForm, _ open: OpenSurvey, _ token: Token, _ csrf: FormToken
) -> HTML {
    let isChange = open.answer != nil
    return """
        \(errorSummary(survey.problems))\
        \(form(to: Path.survey(token), .post(csrf), """
            \(hidden("once", open.once))\(notSentYet(survey))\
            \(choices(
                FieldText("answer", label: surveyQuestion(business, open), error: survey.error("answer")), answerChoices,
                chosen: survey.chosen?.rawValue, isHeading: true))\
            \(wordsField(survey))\
            <div class="field">\(check(
                "unnamed", Words.Survey.leaveNameOff, isOn: survey.isUnnamed, hint: Words.Survey.leaveNameOffHint))</div>\
            <p class="btns field">\(button(isChange ? Words.Survey.change : Words.Survey.send, .big))</p>
            """))
        """
}

let answerChoices = Expectation.allCases.map { Choice($0.rawValue, $0.title) }

func wordsField(_ survey: SurveyForm) -> HTML {
    area(
        FieldText("words", label: Words.Survey.why, hint: Words.Survey.whyHint, error: survey.error("words")),
        value: survey.words)
}

private func notSentYet(_ survey: SurveyForm) -> HTML? {
    guard survey.isFromLetter, let chosen = survey.chosen else { return nil }
    return notice("<b>\(Words.Survey.chosen(chosen.title))</b> \(Words.Survey.notSentYet)")
}

/// Who got it, who reads it, and the ways out.
func surveyFooter(_ survey: OpenSurvey, _ token: Token) -> HTML {
    """
    <p>\(Words.Survey.sentTo(survey.name)) \(Words.Survey.reads(survey.readers)) \
    \(link(Words.Survey.notName(survey.name), to: Path.surveyNotMe(token)))</p>\
    <p>\(link(Words.Survey.dontAsk, to: Path.surveyStop(token)))</p>
    """
}

/// After the answer: what was said, and how to change it.
func thanksPage(_ survey: OpenSurvey, _ token: Token) -> HTML {
    """
    <h1>\(Words.Survey.thanks)</h1>\
    \(survey.answer.map { "<p>\(Words.Survey.youAnswered($0.expectation.title))</p>" as HTML })\
    \(when: survey.answer != nil && survey.isAnswerable, changeLater(token))\
    \(when: survey.answer == nil, "<p>\(link(Words.Survey.haveCode, to: Path.surveyCode))</p>")
    """
}

private func changeLater(_ token: Token) -> HTML {
    """
    <p>\(Words.Survey.changeFor)</p>\
    <p class="btns">\(linkButton(
        Words.Survey.changeAnswer, to: Link.to(Path.survey(token), query: ["change": "1"])))</p>
    """
}

/// One more press, after a letter that had only just arrived.
func surePage(_ sent: FormData, _ token: Token, sure: String, _ csrf: FormToken) -> HTML {
    """
    <h1>\(Words.Survey.confirmSays)</h1>\
    \(form(to: Path.survey(token), .post(csrf), """
        \(each: ["answer", "words", "unnamed", "once"], { hidden($0, sent[$0] ?? "") })\(hidden("sure", sure))\
        <p class="btns field">\(button(Words.Survey.confirm, .big))</p>
        """))
    """
}

func stopPage(_ business: String, _ token: Token, _ csrf: FormToken) -> HTML {
    oneButton(
        Words.Survey.stopTitle, Words.Survey.stopSays(business), Words.Survey.stopButton, to: .surveyStop(token), csrf)
}

func notMePage(_ name: String, _ token: Token, _ csrf: FormToken) -> HTML {
    oneButton(
        Words.Survey.notNameTitle(name), Words.Survey.notNameSays, Words.Survey.notNameButton, to: .surveyNotMe(token),
        csrf)
}

/// A page that says one thing, with what follows from it.
func saidPage(_ title: String, _ says: String? = nil) -> HTML {
    "<h1>\(title)</h1>\(says.map { "<p>\($0)</p>" as HTML })"
}

private func oneButton(
    _ title: String, _ says: String, _ words: String, to place: Path, _ csrf: FormToken
) -> HTML {
    """
    \(saidPage(title, says))\
    \(form(to: place, .post(csrf), "<p class=\"btns field\">\(button(words, .big))</p>"))
    """
}
