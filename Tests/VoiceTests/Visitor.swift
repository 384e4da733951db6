import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import NIOCore
import PeoplePages
import Store
import VoicePages
import Web

/// A browser without script in front of the pages of Voice: it keeps cookies and sends what a page's form holds.
final class Visitor {
    private let client: any TestClientProtocol
    private var cookies: [String: String] = [:]
    /// The last page that was shown.
    private(set) var page = ""
    private(set) var status = 0
    /// Where the last answer led.
    private(set) var location: String?

    init(_ client: any TestClientProtocol) {
        self.client = client
    }

    /// The one-time value of the page that is shown.
    var once: String { page.firstMatch(of: /name="once" value="([0-9a-f]+)"/).map { String($0.1) } ?? "" }

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

    /// Sends what a mail program sends, without a page, a cookie or a proof.
    func post(raw body: String, type: String, to path: String) async throws {
        cookies = [:]
        try await send(path, .post, headers: [.contentType: type], body: ByteBuffer(string: body))
    }

    /// Becomes a browser in which a session is open.
    func signIn(_ token: Token) {
        cookies["regard"] = token.text
    }

    func shows(_ words: String) -> Bool { page.contains(words) }

    private func send(_ path: String, _ method: HTTPRequest.Method, headers: HTTPFields, body: ByteBuffer?) async throws
    {
        var headers = headers
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

extension VoiceHouse {
    /// Gives `body` a visitor of the pages of this house.
    func visit(_ body: @escaping @Sendable (Visitor) async throws -> Void) async throws {
        let place = Place(name: "Bramble Cycles", zone: .utc, currency: "EUR")
        let house = House(
            database: database, clock: clock,
            sessions: SessionCache(MemberSessions(database, clock: clock), clock: clock),
            forms: FormKey(secret: Array(repeating: 7, count: 32)), live: LiveHub(), place: CurrentPlace(place),
            limits: RateLimits(clock: clock), log: Logger(label: "test"),
            address: CurrentAddress("https://care.bramble.example"),
            counts: { _, _ in [:] }, navigation: { _, _, _ in [] })
        let router = Router(context: VisitorContext.self)
        router.add(middleware: ErrorAnswers(log: house.log))
        router.add(middleware: Visitors(house, oneClick: VoiceRoutes.takesOneClick))
        let routes = VoiceRoutes(house: house, settings: settings)
        routes.add(forVisitors: router)
        routes.add(to: router.group(context: MemberContext.self))
        try await Application(router: router).test(.router) { try await body(Visitor($0)) }
    }

    /// All rows of the room as text, to see that nothing was written.
    func rows() async throws -> [String] {
        try await database.read { tx in
            let invitations = try tx.rows(
                "SELECT id, coalesce(answered_day, 0), turns, set_aside, coalesce(closed_ms, 0) FROM invitation ORDER BY id"
            ) { row in (0..<5).map { String(row.integer($0)) }.joined(separator: " ") }
            let counts = try tx.rows(
                """
                SELECT (SELECT count(*) FROM answer), (SELECT count(*) FROM unnamed_answer),
                  (SELECT count(*) FROM ask_refusal), (SELECT count(*) FROM event)
                """
            ) { row in (0..<4).map { String(row.integer($0)) }.joined(separator: " ") }
            return invitations + counts
        }
    }
}
