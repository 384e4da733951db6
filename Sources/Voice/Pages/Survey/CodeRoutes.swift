import Hummingbird
import Kernel
import Store
import VoiceRules
import Web
import Words

/// An answer without a name, found again and changed by its code. The code travels in forms only, never in an address.
struct CodeRoutes: Sendable {
    let house: House

    func add(to routes: some RouterMethods<VisitorContext>) {
        routes.get("s/code", use: show)
        routes.post("s/code", use: find)
        routes.post("s/code/change", use: change)
    }

    @Sendable func show(_ request: Request, context: VisitorContext) async throws -> Response {
        ask(nil, request, context)
    }

    @Sendable func find(_ request: Request, context: VisitorContext) async throws -> Response {
        try house.limits.take(.survey, by: context.network)
        return try await withCode(request, context) { code in
            let answer = try await house.database.read { try UnnamedAnswers.answer(code, in: $0) }
            return page(SurveyForm(answer), code, request, context)
        }
    }

    @Sendable func change(_ request: Request, context: VisitorContext) async throws -> Response {
        try house.limits.take(.survey, by: context.network)
        return try await withCode(request, context) { code in
            let sheet = AnswerSheet(context.form)
            do {
                try await house.database.write {
                    try UnnamedAnswers.change(code, to: sheet.expectation, words: sheet.words, in: $0)
                }
            } catch let refusal as VoiceRefusal where refusal != .codeUnknown {
                return page(SurveyForm(context.form, refusal), code, request, context)
            }
            return house.guest(Words.Survey.thanks, saidPage(Words.Survey.changed), to: request, context)
        }
    }

    /// Runs `body` with the code that the form holds; the form again when no answer belongs to it.
    private func withCode(
        _ request: Request, _ context: VisitorContext, _ body: (Token) async throws -> Response
    ) async throws -> Response {
        do {
            guard let code = context.form.text("code").flatMap({ Token($0) }) else { throw VoiceRefusal.codeUnknown }
            return try await body(code)
        } catch VoiceRefusal.codeUnknown {
            return ask(VoiceRefusal.codeUnknown.sentence, request, context)
        }
    }

    private func ask(_ problem: String?, _ request: Request, _ context: VisitorContext) -> Response {
        house.guest(
            Words.Survey.haveCode, status: problem == nil ? .ok : .unprocessableContent, hasProblem: problem != nil,
            askCodePage(context.form["code"], problem: problem, context.token), to: request, context)
    }

    private func page(
        _ form: SurveyForm, _ code: Token, _ request: Request, _ context: VisitorContext
    ) -> Response {
        let hasProblem = !form.problems.isEmpty
        return house.guest(
            Words.Survey.changeAnswer, status: hasProblem ? .unprocessableContent : .ok, hasProblem: hasProblem,
            changeByCodePage(house.place.now.name, form, code, context.token), to: request, context)
    }
}

extension SurveyForm {
    fileprivate init(_ answer: UnnamedAnswer) {
        self.init(FormData())
        chosen = answer.expectation
        words = answer.words ?? ""
    }
}
