import Hummingbird
import Kernel
import PeopleRules
import Store
import VoiceRules
import Web
import Words

/// The survey behind a personal link. Looking at it writes nothing: machines open links before people do.
struct SurveyRoutes: Sendable {
    let house: House

    func add(to routes: some RouterMethods<VisitorContext>) {
        routes.get("s/:token", use: show)
        routes.post("s/:token", use: answer)
        routes.get("s/:token/not-me", use: showNotMe)
        routes.post("s/:token/not-me", use: notMe)
    }

    @Sendable func show(_ request: Request, context: VisitorContext) async throws -> Response {
        try await opened(request, context) { token, survey in
            let isChanging = request.query["change"] != nil || request.query["a"] != nil
            if survey.invitation.answeredDay != nil, !(isChanging && survey.isAnswerable) {
                return thanks(survey, token, request, context)
            }
            return page(SurveyForm(survey, choosing: request.query["a"]), survey, token, request, context)
        }
    }

    /// Answers 303 to the thanks for an answer with a name; the thanks with a code, shown once, for one without.
    @Sendable func answer(_ request: Request, context: VisitorContext) async throws -> Response {
        try await opened(request, context) { token, survey in
            do {
                let sheet = AnswerSheet(context.form)
                switch try await house.database.write({ try Answers.give(sheet, by: token, in: $0) }) {
                case .kept, .cameBefore: return .see(Path.survey(token))
                case .keptUnnamed(let code):
                    return house.guest(
                        Words.Survey.thanks, codePage(code), to: request, context)
                case .needsSure(let value):
                    let content = surePage(context.form, token, sure: value, context.token)
                    return house.guest(Words.Survey.confirm, content, to: request, context)
                }
            } catch let refusal as VoiceRefusal {
                return page(SurveyForm(context.form, refusal), survey, token, request, context)
            }
        }
    }

    @Sendable func showNotMe(_ request: Request, context: VisitorContext) async throws -> Response {
        try await opened(request, context) { token, survey in
            let content = notMePage(survey.name, token, context.token)
            return house.guest(Words.Survey.notNameTitle(survey.name), content, to: request, context)
        }
    }

    @Sendable func notMe(_ request: Request, context: VisitorContext) async throws -> Response {
        try await opened(request, context) { token, _ in
            try await house.database.write { try Asking.notForMe(token, in: $0) }
            return house.guest(Words.Survey.notMe, saidPage(Words.Survey.notNameDone), to: request, context)
        }
    }

    /// Runs `body` with what the link opens; a kind page when it opens nothing.
    private func opened(
        _ request: Request, _ context: VisitorContext, _ body: (Token, OpenSurvey) async throws -> Response
    ) async throws -> Response {
        try house.limits.take(.survey, by: context.network)
        do {
            let token = try context.surveyToken
            let (colleague, zone) = (context.signedIn.map { MemberID($0.member) }, house.place.now.zone)
            let (survey, maySee) = try await house.database.read { tx in
                let survey = try OpenSurvey.open(token, in: tx)
                guard let colleague, survey.invitation.answeredDay != nil else { return (survey, true) }
                return (survey, try Beliefs.standing(of: colleague, zone: zone, in: tx).maySee)
            }
            guard maySee else { return notYours(survey, request, context) }
            return try await body(token, survey)
        } catch is Absent {
            return house.linkOver(request, context)
        }
    }

    private func page(
        _ form: SurveyForm, _ survey: OpenSurvey, _ token: Token, _ request: Request, _ context: VisitorContext
    ) -> Response {
        let name = house.place.now.name
        let hasProblem = !form.problems.isEmpty
        return house.guest(
            surveyQuestion(name, survey), status: hasProblem ? .unprocessableContent : .ok, hasProblem: hasProblem,
            footer: surveyFooter(survey, token), surveyPage(name, form, survey, token, context.token), to: request,
            context)
    }

    /// What a colleague sees who follows a person's link before they have said what they believe.
    private func notYours(_ survey: OpenSurvey, _ request: Request, _ context: VisitorContext) -> Response {
        house.guest(
            Words.Survey.notYours, saidPage(Words.Survey.notYours, Words.Survey.notYoursSays(survey.name)), to: request,
            context)
    }

    private func thanks(
        _ survey: OpenSurvey, _ token: Token, _ request: Request, _ context: VisitorContext
    ) -> Response {
        house.guest(
            Words.Survey.thanks, footer: surveyFooter(survey, token), thanksPage(survey, token), to: request, context)
    }
}

extension VisitorContext {
    /// The token in the address; `Absent` when there cannot be such a link.
    var surveyToken: Token {
        get throws {
            guard let token = parameters.get("token").flatMap({ Token($0) }) else { throw Absent("survey") }
            return token
        }
    }
}

extension House {
    /// The kind page behind a link that opens nothing.
    func linkOver(_ request: Request, _ context: VisitorContext) -> Response {
        guest(
            Words.Survey.over, status: .notFound, saidPage(Words.Survey.over, Words.Survey.overSays), to: request,
            context)
    }
}

extension AnswerSheet {
    init(_ form: FormData) {
        self.init(
            form["answer"].flatMap(Expectation.init), words: form["words"] ?? "", isUnnamed: form["unnamed"] == "yes",
            once: form["once"] ?? "", sure: form["sure"])
    }
}
