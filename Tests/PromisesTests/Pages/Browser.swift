import Front
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import NIOCore
import PeopleRules
import RegardTesting
import Store
import Web

/// A browser without script in front of the whole house: it keeps cookies and sends what a page's form holds.
final class Browser {
    private let client: any TestClientProtocol
    private var cookies: [String: String] = [:]
    /// The last page that was shown.
    private(set) var page = ""
    private(set) var status = 0
    /// Where the last answer led.
    private(set) var location: String?

    init(_ client: any TestClientProtocol, session: Token?) {
        self.client = client
        cookies["regard"] = session?.text
    }

    func get(_ path: String) async throws {
        try await send(path, .get, headers: [:], body: nil)
    }

    /// Sends a form with the proof that the last page carried.
    /// `part` asks for that part of the page alone, as the script does.
    func post(_ path: String, _ fields: KeyValuePairs<String, String>, part: String? = nil) async throws {
        let proof = page.firstMatch(of: /name="csrf" (?:value|content)="([0-9a-f]+)"/)?.1 ?? ""
        let all = fields.map { "\($0.percentEncoded)=\($1.percentEncoded)" } + ["csrf=\(proof)"]
        var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        headers[.regardPart] = part
        try await send(
            path, .post, headers: headers,
            body: ByteBuffer(string: all.joined(separator: "&")))
    }

    func shows(_ words: String) -> Bool { page.contains(words) }

    private func send(
        _ path: String, _ method: HTTPRequest.Method, headers: HTTPFields, body: ByteBuffer?
    ) async throws {
        var headers = headers
        headers[.cookie] = cookies.map { "\($0)=\($1)" }.joined(separator: "; ")
        let response = try await client.executeRequest(uri: path, method: method, headers: headers, body: body)
        for line in response.headers[values: .setCookie] {
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
            cookies[String(pair[0])] = pair.count > 1 ? String(pair[1]) : nil
        }
        status = response.status.code
        location = response.headers[.location]
        if status != 303, status != 204 { page = String(buffer: response.body) }
    }
}

/// Gives `body` the house with all its rooms, and a browser in which Priya is signed in.
func withPages(
    _ engine: Engine, _ body: @escaping @Sendable (PromisesHouse, Browser) async throws -> Void
) async throws {
    let rooms = Array(Front.migrations.dropFirst(TestHouse.migrations.count))
    try await withHouse(engine, rooms: rooms, followers: Front.followers()) { test in
        let session = try await test.database.write { [priya = test.cast.priya] tx in
            try Business.change(BusinessChange(publicAddress: "https://desk.bramble.example"), in: tx)
            return try Sessions.start(of: priya, device: "", in: tx)
        }
        let house = try await Front.house(
            test.database, clock: test.clock, secret: Array(repeating: 7, count: 32), publicAddress: nil,
            listensAt: "http://desk.example", log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let router = Front.router(house, passwords: Passwords(), sendsMail: false)
        try await Application(router: router).test(.router) { client in
            try await body(PromisesHouse(house: test), Browser(client, session: session))
        }
    }
}
