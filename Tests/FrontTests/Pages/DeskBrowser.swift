import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import NIOCore
import PeopleRules
import RegardTesting
import Store
import Testing
import Web

@testable import Front

/// A browser without script in which Maya, an owner, is signed in; every page of the program is behind it.
struct DeskBrowser {
    let client: any TestClientProtocol
    let session: Token
    let maya: MemberID
    let database: any Database
    let clock: SetClock

    func get(_ path: String) async throws -> (status: Int, page: String) {
        let answer = try await client.execute(uri: path, method: .get, headers: [.cookie: "regard=\(session.text)"])
        return (Int(answer.status.code), String(buffer: answer.body))
    }

    /// Where an answer leads, and what it says in `header`.
    func answer(_ path: String, header: String = "location") async throws -> (status: Int, location: String?) {
        let answer = try await client.execute(uri: path, method: .get, headers: [.cookie: "regard=\(session.text)"])
        return (Int(answer.status.code), HTTPField.Name(header).flatMap { answer.headers[$0] })
    }

    /// Sends a form with the proof that the page at `page` carried; `meanwhile` happens between the two. `toast` holds the cookies
    /// of the answer, by which the next page tells what happened.
    func post(
        _ path: String, from page: String, _ fields: KeyValuePairs<String, String>,
        meanwhile: () -> Void = {}
    ) async throws -> (status: Int, page: String, toast: String) {
        let shown = try await get(page).page
        let proof = shown.firstMatch(of: /name="csrf" (?:value|content)="([0-9a-f]+)"/)?.1 ?? ""
        let seen = shown.firstMatch(of: /name="seen" value="([0-9]+)"/).map { "seen=\($0.1)" }
        meanwhile()
        let all =
            fields.map { "\($0.percentEncoded)=\($1.percentEncoded)" } + ["csrf=\(proof)", seen].compactMap(\.self)
        let answer = try await sent(path, all)
        let cookies = answer.headers[values: .setCookie].joined(separator: "; ")
        return (Int(answer.status.code), String(buffer: answer.body), cookies)
    }
}

extension DeskBrowser {
    /// The same desk, looked at by whoever this session is of.
    func signedIn(by session: Token) -> DeskBrowser {
        DeskBrowser(client: client, session: session, maya: maya, database: database, clock: clock)
    }

    /// Sends a form as `post` does; where the answer leads, or what it says in `header`.
    func send(
        _ path: String, from page: String, _ fields: KeyValuePairs<String, String>, header: String = "location"
    ) async throws -> (status: Int, location: String?) {
        let proof = try await get(page).page.firstMatch(of: /name="csrf" (?:value|content)="([0-9a-f]+)"/)?.1 ?? ""
        let answer = try await sent(
            path, fields.map { "\($0.percentEncoded)=\($1.percentEncoded)" } + ["csrf=\(proof)"])
        return (Int(answer.status.code), HTTPField.Name(header).flatMap { answer.headers[$0] })
    }

    fileprivate func sent(_ path: String, _ pairs: [String]) async throws -> TestResponse {
        try await client.execute(
            uri: path, method: .post,
            headers: [.cookie: "regard=\(session.text)", .contentType: "application/x-www-form-urlencoded"],
            body: ByteBuffer(string: pairs.joined(separator: "&")))
    }
}

/// Gives `body` a browser in front of a desk of its own.
func withDeskBrowser(_ engine: Engine, _ body: @escaping @Sendable (DeskBrowser) async throws -> Void) async throws {
    let clock = SetClock(morning)
    try await withDatabase(
        engine, migrations: Front.migrations, clock: clock, carried: Front.followers()
    ) { database in
        let (session, maya) = try await database.write { tx in
            let maya = try Members.make(name: "Maya", email: "maya@bramble.example", role: .owner, by: nil, in: tx)
            try OurAddresses.add(["hello@bramble.example"], in: tx)
            return (try Sessions.start(of: maya, device: "x", in: tx), maya)
        }
        let house = try await Front.house(
            database, clock: clock, secret: Array(repeating: 7, count: 32), publicAddress: nil,
            listensAt: "http://desk.example", log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let router = Front.router(house, passwords: Passwords(), sendsMail: false)
        try await Application(router: router).test(.router) { client in
            try await body(DeskBrowser(client: client, session: session, maya: maya, database: database, clock: clock))
        }
    }
}
