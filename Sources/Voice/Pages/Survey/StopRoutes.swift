import Hummingbird
import Kernel
import Store
import VoiceRules
import Web
import Words

/// Where somebody says that they do not want to be asked. It works for ever, also when the survey behind the link has ended:
/// letters are kept for years, and mail programs post here by themselves (RFC 8058).
struct StopRoutes: Sendable {
    let house: House

    func add(to routes: some RouterMethods<VisitorContext>) {
        routes.get("s/:token/stop", use: show)
        routes.post("s/:token/stop", use: stop)
    }

    @Sendable func show(_ request: Request, context: VisitorContext) async throws -> Response {
        try await known(request, context) { token in
            _ = try await house.database.read { try Invitations.made(token, in: $0) }
            let content = stopPage(house.place.now.name, token, context.token)
            return house.guest(Words.Survey.stopTitle, content, to: request, context)
        }
    }

    @Sendable func stop(_ request: Request, context: VisitorContext) async throws -> Response {
        try await known(request, context) { token in
            try await house.database.write { try Asking.stop(token, in: $0) }
            return house.guest(Words.Survey.dontAsk, saidPage(Words.Survey.stopDone), to: request, context)
        }
    }

    /// Runs `body` with the link's token; a kind page when nobody made such a link.
    private func known(
        _ request: Request, _ context: VisitorContext, _ body: (Token) async throws -> Response
    ) async throws -> Response {
        try house.limits.take(.survey, by: context.network)
        do {
            return try await body(try context.surveyToken)
        } catch is Absent {
            return house.linkOver(request, context)
        }
    }
}
