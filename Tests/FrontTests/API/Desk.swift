import Foundation
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
import VoiceRules
import Web

@testable import Front

/// Thursday 19 November 2026, 09:00 in UTC.
let morning = Instant(milliseconds: 1_795_078_800_000)

/// A house that serves its API: Maya owns it, Tom is a member, and each has a token.
struct Desk {
    let client: any TestClientProtocol
    let house: House
    let clock: SetClock
    let maya: MemberID
    let tom: MemberID
    let mayasToken: Token
    let tomsToken: Token

    var database: any Database { house.database }

    /// Sends a request as Maya's program, or with another token; nil sends none.
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, token: Token?? = nil,
        _ headers: HTTPFields = [:]
    ) async throws -> Reply {
        var headers = headers
        if let token = token ?? mayasToken { headers[.authorization] = "Bearer \(token.text)" }
        if body != nil, headers[.contentType] == nil { headers[.contentType] = "application/json" }
        let answer = try await client.execute(
            uri: "/api/v1/\(path)", method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
        let reply = Reply(answer)
        expectDescribed(reply, method, path)
        return reply
    }

    func get(_ path: String) async throws -> Reply { try await send(.get, path) }
    func post(_ path: String, _ body: String? = nil) async throws -> Reply { try await send(.post, path, body) }
}

/// Gives `body` a desk on a database of its own.
func withDesk(_ engine: Engine, _ body: @escaping @Sendable (Desk) async throws -> Void) async throws {
    let clock = SetClock(morning)
    try await withDatabase(
        engine, migrations: Front.migrations, clock: clock, carried: Front.followers()
    ) { database in
        let (maya, tom, mayas, toms) = try await database.write { tx in
            let maya = try Members.make(
                name: "Maya Okafor", email: "maya@bramble.example", role: .owner, by: nil, in: tx)
            let tom = try Members.make(name: "Tom Reyes", email: "tom@bramble.example", role: .member, by: nil, in: tx)
            try OurAddresses.add(["care@bramble.example"], in: tx)
            let mayas = try ApiTokens.make(for: maya, name: "Tests", in: tx).token
            return (maya, tom, mayas, try ApiTokens.make(for: tom, name: "Tests", in: tx).token)
        }
        let house = try await Front.house(
            database, clock: clock, secret: Array(repeating: 7, count: 32), publicAddress: nil,
            listensAt: "http://desk.example", log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let router = Router(context: VisitorContext.self)
        router.add(middleware: ErrorAnswers(log: house.log))
        API(house: house, voice: .withoutMail).add(to: router)
        try await Application(router: router).test(.router) { client in
            try await body(
                Desk(
                    client: client, house: house, clock: clock, maya: maya, tom: tom, mayasToken: mayas,
                    tomsToken: toms))
        }
    }
}

extension VoiceSettings {
    /// Nobody is asked by mail.
    static let withoutMail = VoiceSettings(
        sender: { _ in nil }, letter: { _ in Letter(subject: "", text: "", html: "") })
}

/// An answer, its JSON read.
struct Reply {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]
    let json: Any?

    init(_ answer: TestResponse) {
        status = Int(answer.status.code)
        headers = answer.headers
        bytes = Array(answer.body.readableBytesView)
        json = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    }

    /// A member of the answer; nil when there is none.
    subscript(name: String) -> Any? { (json as? [String: Any])?[name] }

    func text(_ name: String) -> String? { self[name] as? String }
    var items: [[String: Any]] { self["items"] as? [[String: Any]] ?? [] }
    var id: String { text("id") ?? "" }
    var code: String? { text("code") }
    var version: String? { headers[.eTag] }
}
