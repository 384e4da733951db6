import Kernel
import VoiceRules
import Web
import Words

/// The thanks for an answer without a name, with the code that leads back to it; shown once.
func codePage(_ code: Token) -> HTML {
    """
    <h1>\(Words.Survey.thanks)</h1><p>\(Words.Survey.unnamedArrived)</p>\
    \(copyField(FieldText("code", label: Words.Survey.codeTitle, hint: Words.Survey.codeSays), value: code.text))\
    <p>\(link(Words.Survey.haveCode, to: Path.surveyCode))</p>
    """
}

/// Asks for the code.
func askCodePage(_ typed: String?, problem: String?, _ csrf: FormToken) -> HTML {
    let text = FieldText("code", label: Words.Survey.codeField, hint: Words.Survey.codeHint, error: problem)
    return """
        \(errorSummary(problem.map { [Problem("code", $0)] } ?? []))<h1>\(Words.Survey.haveCode)</h1>\
        \(form(to: Path.surveyCode, .post(csrf), """
            \(field(text, value: typed, autocomplete: "off"))\
            <p class="btns field">\(button(Words.Survey.codeSend, .big))</p>
            """))
        """
}

/// The answer that a code led to, to be changed.
func changeByCodePage(_ business: String, _ survey: SurveyForm, _ code: Token, _ csrf: FormToken) -> HTML {
    """
    \(errorSummary(survey.problems))\
    \(form(to: Path.surveyCodeChange, .post(csrf), """
        \(hidden("code", code.text))\
        \(choices(
            FieldText("answer", label: Words.Survey.question(business), error: survey.error("answer")), answerChoices,
            chosen: survey.chosen?.rawValue, isHeading: true))\
        \(wordsField(survey))<p>\(Words.Survey.changeByCodeSays)</p>\
        <p class="btns field">\(button(Words.Survey.change, .big))</p>
        """))
    """
}
