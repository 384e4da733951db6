import Crypto
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import NIOCore
import PeoplePages
import PeopleRules
import RegardTesting
import Store
import Timeline
import Web

/// A browser without script in front of the pages of People: it keeps cookies and sends what a page's form holds.
final class Visitor {
    private let client: any TestClientProtocol
    private var cookies: [String: String] = [:]
    /// The last page that was shown.
    private(set) var page = ""
    private(set) var status = 0
    /// The address that a proxy says it comes from; nil for none.
    var origin: String?
    /// Where the last answer led.
    private(set) var location: String?

    init(_ client: any TestClientProtocol) {
        self.client = client
    }

    /// Opens a page.
    func get(_ path: String) async throws {
        try await send(path, .get, headers: [:], body: nil)
    }

    /// Sends a form with the proof that the last page carried.
    func post(_ path: String, _ fields: KeyValuePairs<String, String>) async throws {
        let proof = page.firstMatch(of: /name="csrf" (?:value|content)="([0-9a-f]+)"/)?.1 ?? ""
        let all = fields.map { "\($0.percentEncoded)=\($1.percentEncoded)" } + ["csrf=\(proof)"]
        try await send(
            path, .post, headers: [.contentType: "application/x-www-form-urlencoded"],
            body: ByteBuffer(string: all.joined(separator: "&")))
    }

    /// Becomes a browser in which a session is open.
    func signIn(_ token: Token) {
        cookies["regard"] = token.text
    }

    func shows(_ words: String) -> Bool { page.contains(words) }

    private func send(_ path: String, _ method: HTTPRequest.Method, headers: HTTPFields, body: ByteBuffer?) async throws
    {
        var headers = headers
        if let origin, let name = HTTPField.Name("X-Forwarded-For") { headers[name] = origin }
        headers[.cookie] = cookies.map { "\($0)=\($1)" }.joined(separator: "; ")
        let response = try await client.executeRequest(uri: path, method: method, headers: headers, body: body)
        for line in response.headers[values: .setCookie] {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            cookies[String(pair[0])] = pair.count > 1 ? String(pair[1]) : nil
        }
        status = response.status.code
        location = response.headers[.location]
        if status != 303 { page = String(buffer: response.body) }
    }
}

/// Gives `body` a visitor of a house with an owner, Maya, and nobody else.
func withVisitor(
    _ engine: Engine, clock: SetClock = SetClock(morning),
    _ body: @escaping @Sendable (Visitor, any Database, MemberID) async throws -> Void
) async throws {
    try await withPeople(engine, clock: clock) { database in
        let maya = try await database.makeMaya()
        try await database.visit(clock: clock) { try await body($0, database, maya) }
    }
}

extension Database {
    /// Gives `body` a visitor of the pages on this database, behind a proxy of this machine.
    func visit(clock: SetClock, _ body: @escaping @Sendable (Visitor) async throws -> Void) async throws {
        let house = House(
            database: self, clock: clock, sessions: SessionCache(MemberSessions(self, clock: clock), clock: clock),
            forms: FormKey(secret: Array(repeating: 7, count: 32)), live: LiveHub(),
            place: CurrentPlace(Place(name: "Bramble Cycles", zone: .utc, currency: "EUR")),
            limits: RateLimits(clock: clock), log: Logger(label: "test"),
            address: CurrentAddress("https://desk.bramble.example"),
            counts: { _, _ in [:] }, navigation: { _, _, _ in [] })
        let router = Router(context: VisitorContext.self)
        router.add(middleware: ErrorAnswers(log: house.log))
        router.add(middleware: ProxyOfThisMachine())
        router.add(middleware: Visitors(house))
        let routes = PeopleRoutes(house: house, passwords: Passwords())
        routes.add(forVisitors: router)
        routes.add(to: router.group(context: MemberContext.self))
        try await Application(router: router).test(.router) { try await body(Visitor($0)) }
    }
}

/// What the router alone cannot know: that a request came from a proxy of this machine.
private struct ProxyOfThisMachine: RouterMiddleware {
    func handle(
        _ request: Request, context: VisitorContext, next: (Request, VisitorContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.address = "127.0.0.1"
        return try await next(request, context)
    }
}
