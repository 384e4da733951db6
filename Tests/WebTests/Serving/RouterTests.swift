import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import NIOCore
import Store
import Testing

@testable import Web

@Suite("Requests, from the door to the answer")
struct RouterTests {
    private struct Sessions: SessionReader {
        let open: Token

        func signedIn(by token: Token) async throws -> SignedIn? {
            token == open ? SignedIn(member: 1, name: "Maya", isOwner: false, session: 2) : nil
        }
    }

    /// No page here reads anything.
    private struct NoDatabase: Database {
        var dialect: Dialect { .sqlite }
        func read<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
            throw Absent("x")
        }
        func write<T: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> T) async throws -> T {
            throw Absent("x")
        }
        func announcements() -> AsyncStream<String> { AsyncStream { $0.finish() } }
        func backup(to path: String) async throws {}
        func close() async {}
    }

    private struct No: Refusal {
        let sentence = "Choose a <day> first."
        let code = "test.no"
    }

    private static let maya = Token.random()
    private static let words = String(repeating: "Mrs Miggins ", count: 1000)
    private static let long = "<p>\(words)</p>"

    private func client(
        address: String = "http://127.0.0.1:8080",
        _ body: @escaping @Sendable (any TestClientProtocol, House) async throws -> Void
    ) async throws {
        let clock = SystemClock()
        var log = Logger(label: "test")
        log.logLevel = .critical
        let house = House(
            database: NoDatabase(), clock: clock, sessions: SessionCache(Sessions(open: Self.maya), clock: clock),
            forms: FormKey(secret: Array(repeating: 1, count: 32)), live: LiveHub(),
            place: CurrentPlace(Place(name: "Bramble Cycles", zone: .utc, currency: "EUR")),
            limits: RateLimits(clock: clock),
            log: log, address: CurrentAddress(address), counts: { _, _ in [:] }, navigation: { _, _, _ in [] })
        let router = Router(context: VisitorContext.self)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorAnswers(log: log))
        router.add(middleware: Visitors(house))
        router.get("hello") { _, context in Page(context.token.field) }
        router.get("long") { _, _ in Page("<p>\(Self.words)</p>") }
        router.post("hello") { _, context in "\(context.form["name"] ?? "-")" }
        for path in ["refuse", "api/refuse"] {
            router.get(RouterPath(path)) { _, _ -> String in throw No() }
            router.post(RouterPath(path)) { _, _ -> String in throw No() }
        }
        let errors: [(String, any Error)] = [
            ("conflict", Conflict("Priya was quicker.")), ("too-often", TooOften(wait: .seconds(2))),
            ("fault", DatabaseFault(.other, "x")), ("full", DatabaseFault(.full, "the disk is full")),
        ]
        for (path, error) in errors {
            router.get(RouterPath(path)) { _, _ -> String in throw error }
            router.post(RouterPath(path)) { _, _ -> String in throw error }
        }
        let members = router.group(context: MemberContext.self)
        members.get("mine") { _, context in context.signedIn.name }
        members.post("mine") { _, context in context.form["name"] ?? "-" }
        try await Application(router: router).test(.router) { try await body($0, house) }
    }

    private func form(_ text: String) -> ByteBuffer { ByteBuffer(string: text) }

    private static func headers(
        cookie: String? = nil, site: String? = nil, type: String = "application/x-www-form-urlencoded"
    ) -> HTTPFields {
        var headers: HTTPFields = [.contentType: type]
        if let cookie { headers[.cookie] = cookie }
        if let site { headers[.fetchSite] = site }
        return headers
    }

    @Test("A visitor gets a cookie that no script reads, and their form is taken")
    func visitor() async throws {
        try await client { client, house in
            let page = try await client.execute(uri: "/hello", method: .get)
            let cookie = try #require(page.headers[.setCookie])
            #expect(
                cookie.hasPrefix("regard_visitor=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
            #expect(!cookie.contains("Secure"))
            let value = String(cookie.prefix { $0 != ";" }.drop { $0 != "=" }.dropFirst())
            let csrf = try #require(String(buffer: page.body).firstMatch(of: /value="([0-9a-f]{64})"/)?.output.1)
            let answer = try await client.execute(
                uri: "/hello", method: .post, headers: Self.headers(cookie: "regard_visitor=\(value)"),
                body: form("csrf=\(csrf)&name=Ann+Lee"))
            #expect(answer.status == .ok && String(buffer: answer.body) == "Ann Lee")
            let again = try await client.execute(
                uri: "/hello", method: .get, headers: Self.headers(cookie: "regard_visitor=\(value)"))
            #expect(again.headers[.setCookie] == nil)
            #expect(house.forms.accepts(String(csrf), for: value))
        }
    }

    @Test("Behind TLS the cookies travel by TLS alone")
    func secure() async throws {
        try await client(address: "https://localhost") { client, house in
            let page = try await client.execute(uri: "/hello", method: .get)
            let cookie = try #require(page.headers[.setCookie])
            #expect(cookie.hasPrefix("__Host-regard_visitor=") && cookie.contains("Secure"))
            #expect(cookie.contains("Path=/") && !cookie.contains("Domain"))
            #expect(page.headers[.strictTransportSecurity] == "max-age=31536000")
            for (name, isSignedIn) in [("__Host-regard", true), ("regard", false)] {
                let mine = try await client.execute(
                    uri: "/mine", method: .get, headers: Self.headers(cookie: "\(name)=\(Self.maya.text)"))
                #expect((mine.status == .ok) == isSignedIn)
            }
        }
    }

    @Test("By another way than the public address no cookie asks for TLS, so that nobody is locked out")
    func plain() async throws {
        try await client(address: "https://care.bramble.example") { client, _ in
            let page = try await client.execute(uri: "/hello", method: .get)
            #expect(page.headers[.setCookie]?.hasPrefix("regard_visitor=") == true)
            #expect(page.headers[.setCookie]?.contains("Secure") == false)
            #expect(page.headers[.strictTransportSecurity] == nil)
        }
    }

    @Test(
        "What was typed is shown again whatever went wrong, but no password",
        arguments: [("conflict", 409), ("too-often", 429), ("fault", 500), ("full", 507), ("refuse", 422)])
    func typed(path: String, status: Int) async throws {
        try await client { client, house in
            let mine = Token.random().text
            let csrf = house.forms.token(for: mine).value
            let answer = try await client.execute(
                uri: "/\(path)", method: .post, headers: Self.headers(cookie: "regard_visitor=\(mine)"),
                body: form("csrf=\(csrf)&reply=Dear+%3CAnn%3E&note=%E4%BD%A0%E5%A5%BD&password=four+quiet+words"))
            let page = String(buffer: answer.body)
            #expect(Int(answer.status.code) == status)
            #expect(page.contains("Dear &lt;Ann&gt;") && page.contains("你好"))
            #expect(!page.contains("quiet") && !page.contains(csrf))
        }
    }

    @Test("A page that cannot be shown says nothing of saving")
    func notShown() async throws {
        try await client { client, _ in
            let page = String(buffer: try await client.execute(uri: "/fault", method: .get).body)
            #expect(page.contains("We couldn’t show that") && page.contains("Nothing was lost."))
        }
    }

    @Test("A form of more than 2 MB is told so in words")
    func tooLarge() async throws {
        try await client { client, _ in
            let answer = try await client.execute(
                uri: "/hello", method: .post, headers: Self.headers(),
                body: form(String(repeating: "x", count: 2 * 1024 * 1024 + 1)))
            #expect(answer.status == .contentTooLarge && String(buffer: answer.body).contains("at most 2 MB"))
        }
    }

    @Test("A colleague’s form says from which page it came, and the way to sign in leads back there")
    func cameFrom() async throws {
        try await client { client, _ in
            let mine = try await client.execute(
                uri: "/mine", method: .get, headers: Self.headers(cookie: "regard=\(Self.maya.text)"))
            #expect(mine.headers[.referrerPolicy] == "same-origin")
            var headers = Self.headers(cookie: "regard=\(Token.random().text)")
            headers[.referer] = "http://localhost/conversations/7?from=mine"
            let answer = try await client.execute(
                uri: "/mine", method: .post, headers: headers, body: form("reply=Dear+Ann"))
            let page = String(buffer: answer.body)
            #expect(answer.status == .forbidden && page.contains("Dear Ann"))
            #expect(page.contains("/sign-in?to=%2Fconversations%2F7%3Ffrom%3Dmine"))
        }
    }

    @Test("A form without proof, with another's proof, of another kind, or from another site changes nothing")
    func forged() async throws {
        try await client { client, house in
            let (mine, other) = (Token.random().text, Token.random().text)
            let good = house.forms.token(for: mine).value
            let cookie = "regard_visitor=\(mine)"
            let tries: [(HTTPFields, String)] = [
                (Self.headers(cookie: cookie), "name=x"), (Self.headers(), "csrf=\(good)"),
                (Self.headers(cookie: cookie), ""),
                (Self.headers(cookie: "regard_visitor=\(other)"), "csrf=\(good)"),
                (Self.headers(cookie: cookie), "csrf=\(house.forms.token(for: other).value)"),
                (Self.headers(cookie: cookie, site: "cross-site"), "csrf=\(good)"),
                (Self.headers(cookie: cookie, site: "same-site"), "csrf=\(good)"),
                (Self.headers(cookie: cookie, type: "text/plain"), "csrf=\(good)"),
                (Self.headers(cookie: "regard_visitor="), "csrf=\(house.forms.token(for: "").value)"),
                (Self.headers(cookie: "\(cookie); regard=\(Self.maya.text)"), "csrf=\(good)"),
            ]
            for (headers, body) in tries {
                let answer = try await client.execute(uri: "/hello", method: .post, headers: headers, body: form(body))
                #expect(answer.status == .forbidden, "\(headers) \(body)")
            }
            for site in ["same-origin", "none"] {
                let answer = try await client.execute(
                    uri: "/hello", method: .post, headers: Self.headers(cookie: cookie, site: site),
                    body: form("csrf=\(good)"))
                #expect(answer.status == .ok)
            }
        }
    }

    @Test("Who is signed in comes in; who is not is sent to the door and then on")
    func members() async throws {
        try await client { client, house in
            let cookie = "regard=\(Self.maya.text)"
            let mine = try await client.execute(uri: "/mine", method: .get, headers: Self.headers(cookie: cookie))
            #expect(String(buffer: mine.body) == "Maya")
            let sent = try await client.execute(
                uri: "/mine", method: .post, headers: Self.headers(cookie: cookie),
                body: form("name=x&csrf=\(house.forms.token(for: Self.maya.text).value)"))
            #expect(sent.status == .ok)
            for cookie in ["regard=\(Token.random().text)", "regard=x", "regard_visitor=\(Self.maya.text)"] {
                let answer = try await client.execute(
                    uri: "/mine?a=1", method: .get, headers: Self.headers(cookie: cookie))
                #expect(answer.status == .seeOther && answer.headers[.location] == "/sign-in?to=%2Fmine%3Fa%3D1")
            }
        }
    }

    @Test("A refusal is a page for people and a problem document for programs; nobody's words become markup")
    func problems() async throws {
        try await client { client, _ in
            let page = try await client.execute(uri: "/refuse", method: .get)
            #expect(page.status == .unprocessableContent && page.headers[.contentType] == "text/html; charset=utf-8")
            #expect(String(buffer: page.body).contains("Choose a &lt;day&gt; first."))
            let problem = try await client.execute(uri: "/api/refuse", method: .post)
            #expect(
                problem.status == .unprocessableContent && problem.headers[.contentType] == "application/problem+json")
            let json = try JSONSerialization.jsonObject(with: Data(problem.body.readableBytesView)) as? [String: Any]
            #expect(json?["title"] as? String == "Choose a <day> first." && json?["code"] as? String == "test.no")
            #expect(json?["status"] as? Int == 422)
            let absent = try await client.execute(uri: "/nowhere", method: .get)
            #expect(absent.status == .notFound && String(buffer: absent.body).contains("<html"))
        }
    }

    @Test(
        "Every answer says what a page may do, also one that tells a problem",
        arguments: ["/hello", "/refuse", "/nowhere", "/mine", "/api/refuse"])
    func policies(uri: String) async throws {
        try await client { client, _ in
            let answer = try await client.execute(uri: uri, method: .get)
            #expect(answer.headers[.contentSecurityPolicy] == ContentPolicy.page)
            #expect(answer.headers[.xContentTypeOptions] == "nosniff" && answer.headers[.cacheControl] == "no-store")
            #expect(answer.headers[.referrerPolicy] == "no-referrer")
        }
    }

    @Test("A long page is compressed for a browser that takes it, and reads back as it was")
    func gzip() async throws {
        try await client { client, _ in
            let plain = try await client.execute(uri: "/long", method: .get)
            #expect(plain.headers[.contentEncoding] == nil && String(buffer: plain.body) == Self.long)
            #expect(plain.headers[.vary]?.contains("Accept-Encoding") == true)
            let small = try await client.execute(
                uri: "/long", method: .get, headers: [.acceptEncoding: "br, gzip;q=0.8"])
            #expect(small.headers[.contentEncoding] == "gzip" && small.body.readableBytes < 500)
            #expect(try unpacked(small.body) == Array(Self.long.utf8))
            let short = try await client.execute(uri: "/refuse", method: .post, headers: [.acceptEncoding: "gzip"])
            #expect(short.status == .forbidden)
        }
    }
}
