import HTTPTypes
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@testable import Front

@Suite("A request that is sent again under its key, on both engines")
struct RepeatTests {
    private func person(_ desk: Desk, key: String, _ name: String = "Ann", token: Token?? = nil) async throws -> Reply {
        try await desk.send(
            .post, "people", #"{"name":"\#(name)"}"#, token: token,
            [.idempotencyKey: key, .acceptEncoding: "gzip"])
    }

    private func count(_ desk: Desk) async throws -> Int {
        try await desk.database.read { try $0.row("SELECT count(*) FROM person") { $0.int(0) } ?? 0 }
    }

    @Test("It is done once, and answered as before, for a day", arguments: Engine.allCases)
    func again(engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let first = try await person(desk, key: "a")
            let second = try await person(desk, key: "a")
            #expect(first.status == 201 && second.status == 201 && first.bytes == second.bytes)
            #expect(first.headers[.location] == second.headers[.location] && first.version == second.version)
            #expect(try await count(desk) == 1)
            _ = try await person(desk, key: "b")
            #expect(try await count(desk) == 2)
            _ = try await person(desk, key: "a", token: .some(desk.tomsToken))
            #expect(try await count(desk) == 3)
            desk.clock.advance(.days(1))
            _ = try await person(desk, key: "a")
            #expect(try await count(desk) == 4)
        }
    }

    @Test("The same key for another request is a conflict, and nothing is done", arguments: Engine.allCases)
    func other(engine: Engine) async throws {
        try await withDesk(engine) { desk in
            _ = try await person(desk, key: "a")
            let other = try await person(desk, key: "a", "Ben")
            #expect(other.status == 409 && other.code == "api.key-taken")
            #expect(try await count(desk) == 1)
            let empty = try await person(desk, key: "")
            #expect(empty.status == 400 && empty.code == "api.key-unreadable")
        }
    }

    @Test("What was refused may be sent again under its key; what nobody knows the end of may not")
    func refused() async throws {
        try await withDesk(.sqlite) { desk in
            for _ in 0..<2 {
                #expect(try await person(desk, key: "a", String(repeating: "x", count: 500)).status == 422)
            }
            let token = try await desk.database.read { try #require(try ApiTokens.open(desk.mayasToken, in: $0)?.0.id) }
            _ = try await person(desk, key: "b")
            try await desk.database.write { try $0.run("UPDATE api_request SET status = NULL WHERE request_key = 'b'") }
            #expect(try await person(desk, key: "b").code == "api.key-running")
            desk.clock.advance(.minutes(3))
            #expect(try await person(desk, key: "b").code == "api.key-unknown")
            let kept = try await desk.database.read {
                try $0.row("SELECT count(*) FROM api_request WHERE token_id = \(token)") { $0.int(0) }
            }
            #expect(kept == 1)
        }
    }

    @Test("An answer that holds a secret is kept nowhere", arguments: Engine.allCases)
    func secret(engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let headers: HTTPFields = [.idempotencyKey: "a"]
            let first = try await desk.send(.post, "members/\(desk.tom)/links", nil, headers)
            let second = try await desk.send(.post, "members/\(desk.tom)/links", nil, headers)
            #expect(first.status == 200 && second.status == 409 && second.code == "api.key-shown-once")
            let kept = try await desk.database.read { try $0.rows("SELECT body FROM api_request") { $0.isNull(0) } }
            #expect(kept == [true])
        }
    }
}
