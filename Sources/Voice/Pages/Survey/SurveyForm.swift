import Kernel
import VoiceRules
import Web

/// What stands in the survey's form: what was chosen or typed, and what could not be taken.
struct SurveyForm: Sendable {
    var chosen: Expectation?
    var words: String
    var isUnnamed: Bool
    var problems: [Problem] = []
    /// Whether a link in a letter chose the answer.
    var isFromLetter = false

    /// What the person answered before, or what the link chose; nothing is sent by it.
    init(_ survey: OpenSurvey, choosing chosen: String?) {
        let chosen = chosen.flatMap(Expectation.init)
        self.chosen = chosen ?? survey.answer?.expectation
        words = survey.answer?.words ?? ""
        isUnnamed = false
        isFromLetter = chosen != nil && survey.invitation.isMailed
    }

    /// What a person sent.
    init(_ form: FormData, _ refusal: (any Refusal)? = nil) {
        chosen = form["answer"].flatMap(Expectation.init)
        words = form["words"] ?? ""
        isUnnamed = form["unnamed"] == "yes"
        problems = refusal.map { [Problem($0.field, $0.sentence)] } ?? []
    }

    func error(_ field: String) -> String? { problems.first { $0.field == field }?.says }
}
