package import ChannelsRules
import HTTPTypes
package import Hummingbird
import Kernel
package import VoiceRules
package import Web

/// The JSON API: what the pages do, for programs, with personal tokens. It takes no cookie.
///
/// The same commands of the rooms run as on the pages, with the same refusals, told as problem documents (RFC 9457).
package struct API: Sendable {
    /// Where it is.
    static let root = "/api/v1"

    private let house: House
    private let voice: VoiceSettings
    private let mailboxes: MailboxAccess
    private let tokens: TokenCache

    /// `voice` says whether and how people are asked by mail, `mailboxes` how mailboxes are signed in to; without it no
    /// passwords can be kept.
    package init(house: House, voice: VoiceSettings, mailboxes: MailboxAccess? = nil) {
        self.house = house
        self.voice = voice
        self.mailboxes = mailboxes ?? MailboxAccess(house.database, key: nil, clock: house.clock)
        tokens = TokenCache(house)
    }

    /// Everything that the API can do, in the order of its description.
    static let operations: [Operation] =
        ConversationOperations.all + TurnOperations.all + WritingOperations.all + DraftFileOperations.all
        + TouchpointOperations.all + NoticeOperations.all
        + PeopleOperations.all + FactOperations.all + SearchOperations.all + AnswerOperations.all
        + GapOperations.all + QuarantineOperations.all + SenderOperations.all + OutboxOperations.all
        + TeamOperations.all
        + BusinessOperations.all + MailboxOperations.all + SigningOperations.all
        + PromiseOperations.all + GuaranteeOperations.all
        + StandardOperations.all
        + CalendarOperations.all + RecordOperations.all + NeverOperations.all + StaffingOperations.all
        + TextOperations.all
        + AccessOperations.all

    /// The description of the API: an OpenAPI 3.1 document, made from the operations.
    package static var description: String { OpenAPI.document.printed() + "\n" }

    package func add(to router: some RouterMethods<VisitorContext>) {
        _ = router.add(middleware: APIMethods())
        router.get("\(Self.root)/openapi.json", use: describe)
        for operation in Self.operations {
            router.on(operation.route, method: operation.method) { request, context in
                try await answer(operation, request, context)
            }
        }
    }

    /// Checks who asks and what stands behind the question mark, then runs the operation.
    private func answer(
        _ operation: Operation, _ request: Request, _ context: VisitorContext
    ) async throws -> Response {
        do {
            let caller = try await caller(request, context)
            try house.limits.take(.api, by: "\(caller.token)")
            try operation.refuseUnknownParameters(request)
            guard caller.isOwner || !operation.isOwners else { throw OwnerOnly() }
            let call = Call(
                request: request, context: context, house: house, voice: voice, mailboxes: mailboxes, caller: caller)
            return try await call.once(operation)
        } catch let problem as APIProblem {
            return problem.response
        } catch let undecided as UndecidedPromises {
            return undecided.response
        }
    }

    private func caller(_ request: Request, _ context: VisitorContext) async throws -> Caller {
        guard let written = request.headers[.authorization], written.lowercased().hasPrefix("bearer ") else {
            throw APIProblem.tokenMissing
        }
        let token = Token(String(written.dropFirst(7)).trimmed)
        if let token, let caller = try await tokens.caller(token) { return caller }
        try house.limits.take(.unknownToken, by: context.network)
        throw APIProblem.tokenUnknown
    }

    @Sendable private func describe(_ request: Request, context: VisitorContext) -> Response {
        .compressed(
            Self.printed, headers: [.contentType: "application/json", .cacheControl: "no-cache"], for: request)
    }

    private static let printed = Array(description.utf8)
}

extension Operation {
    /// The path as the router reads it.
    var route: RouterPath {
        let steps = path.split(separator: "/").map { $0.hasPrefix("{") ? ":\($0.dropFirst().dropLast())" : String($0) }
        return RouterPath("\(API.root)/\(steps.joined(separator: "/"))")
    }

    fileprivate func refuseUnknownParameters(_ request: Request) throws {
        guard request.uri.query != nil else { return }
        let known = parameters.map(\.name)
        for (name, _) in request.uri.queryParameters where !known.contains(String(name)) {
            throw APIProblem.unknownParameter(String(name), known: known)
        }
    }
}
