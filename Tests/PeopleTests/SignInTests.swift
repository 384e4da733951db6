import Kernel
import RegardTesting
import Store
import Testing

@testable import PeopleRules

@Suite("Signing in, on both engines")
struct SignInTests {
    private let password = "nine quiet bicycles sing"

    @Test("A password signs in, a wrong one and an unknown address are refused alike", arguments: Engine.allCases)
    func password(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let maya = try await house.makeMaya()
            let passwords = Passwords()
            try await SignIn.setPassword(
                of: maya, to: password, present: .notAsked, keeping: nil, passwords: passwords, database: house)
            let (token, member) = try await SignIn.withPassword(
                email: "maya@Bramble.example", password: password, device: "Firefox", passwords: passwords,
                database: house)
            #expect(member.id == maya)
            #expect(try await house.read { try Sessions.open(token, in: $0)?.member.id } == maya)
            for (email, words) in [("maya@bramble.example", "nine quiet bicycles"), ("no@bramble.example", password)] {
                await #expect(throws: PeopleRefusal.signInFailed) {
                    try await SignIn.withPassword(
                        email: email, password: words, device: "", passwords: passwords, database: house)
                }
            }
        }
    }

    @Test(
        "A password that was changed while it was compared signs nobody in, and neither does one of a member who left",
        arguments: Engine.allCases)
    func changedMeanwhile(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let maya = try await house.makeMaya()
            let passwords = Passwords()
            func set(_ password: String) async throws -> PasswordHash? {
                try await SignIn.setPassword(
                    of: maya, to: password, present: .notAsked, keeping: nil, passwords: passwords, database: house)
                return try await house.read { try PasswordStore.hash(of: maya, in: $0) }
            }
            let before = try await set(password)
            let after = try await set("eleven green kettles hum")
            await #expect(throws: PeopleRefusal.signInFailed) {
                try await house.write { _ = try SignIn.begin(maya, knownBy: before, device: "", in: $0) }
            }
            try await house.write { _ = try SignIn.begin(maya, knownBy: after, device: "", in: $0) }
            try await house.write { try $0.run("UPDATE member SET left_ms = \($0.now) WHERE id = \(maya)") }
            await #expect(throws: PeopleRefusal.signInFailed) {
                try await house.write { _ = try SignIn.begin(maya, knownBy: after, device: "", in: $0) }
            }
        }
    }

    @Test("A new password asks for the present one and signs out everywhere else", arguments: Engine.allCases)
    func newPassword(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let maya = try await house.makeMaya()
            let passwords = Passwords()
            try await SignIn.setPassword(
                of: maya, to: password, present: .asked(""), keeping: nil, passwords: passwords, database: house)
            let (here, there) = try await house.write { tx in
                (
                    try Sessions.start(of: maya, device: "here", in: tx),
                    try Sessions.start(of: maya, device: "there", in: tx)
                )
            }
            let session = try #require(try await house.read { try Sessions.open(here, in: $0)?.session })
            await #expect(throws: PeopleRefusal.passwordWrong) {
                try await SignIn.setPassword(
                    of: maya, to: "eleven green kettles hum", present: .asked("wrong"), keeping: session.id,
                    passwords: passwords, database: house)
            }
            try await SignIn.setPassword(
                of: maya, to: "eleven green kettles hum", present: .asked(password), keeping: session.id,
                passwords: passwords, database: house)
            #expect(try await house.read { try Sessions.of(maya, in: $0).map(\.device) } == ["here"])
            #expect(try await house.read { try Sessions.open(there, in: $0) } == nil)
        }
    }

    @Test("A session ends after thirty days without use", arguments: Engine.allCases)
    func idle(engine: Engine) async throws {
        let clock = SetClock(morning)
        try await withPeople(engine, clock: clock) { house in
            let maya = try await house.makeMaya()
            let token = try await house.write { try Sessions.start(of: maya, device: "Firefox", in: $0) }
            clock.advance(.days(29))
            let found = try #require(try await house.read { try Sessions.open(token, in: $0) })
            #expect(found.session.isStale(at: clock.now))
            try await house.write { try Sessions.see(found.session.id, in: $0) }
            clock.advance(.days(29))
            #expect(try await house.read { try Sessions.open(token, in: $0) } != nil)
            clock.advance(.days(1))
            #expect(try await house.read { try Sessions.open(token, in: $0) } == nil)
            #expect(try await house.write { try Sessions.sweep(in: $0) } == 1)
        }
    }

    @Test(
        "A sign-in link opens once, within a quarter of an hour, and looking does not use it up",
        arguments: Engine.allCases)
    func link(engine: Engine) async throws {
        let clock = SetClock(morning)
        try await withPeople(engine, clock: clock) { house in
            let maya = try await house.makeMaya()
            let (link, late) = try await house.write { tx in
                (try SignInLinks.make(for: maya, in: tx), try SignInLinks.make(for: maya, in: tx))
            }
            for _ in 1...2 {
                #expect(try await house.read { try SignInLinks.look(link, in: $0)?.id } == maya)
            }
            _ = try await SignIn.withLink(link, device: "", database: house)
            clock.advance(.minutes(15))
            for spent in [link, late, Token.random()] {
                await #expect(throws: PeopleRefusal.linkSpent) {
                    try await SignIn.withLink(spent, device: "", database: house)
                }
            }
        }
    }

    @Test("A personal token opens until it is ended, and nobody ends another's", arguments: Engine.allCases)
    func tokens(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let maya = try await house.makeMaya()
            let made = try await house.write { try ApiTokens.make(for: maya, name: " Web  shop ", in: $0) }
            let found = try #require(try await house.read { try ApiTokens.open(made.token, in: $0) })
            #expect(found.row.name == "Web shop" && found.row.used == nil && found.row.isStale(at: morning))
            try await house.write { try ApiTokens.see(made.row.id, in: $0) }
            #expect(try await house.read { try ApiTokens.of(maya, in: $0).map(\.used) } == [morning])
            await #expect(throws: Absent("token")) {
                try await house.write { try ApiTokens.revoke(made.row.id, of: MemberID(5), in: $0) }
            }
            try await house.write { try ApiTokens.revoke(made.row.id, of: maya, in: $0) }
            #expect(try await house.read { try ApiTokens.open(made.token, in: $0) } == nil)
        }
    }

    @Test("The database never holds a token", arguments: Engine.allCases)
    func hashes(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let maya = try await house.makeMaya()
            let token = try await house.write { try Sessions.start(of: maya, device: "", in: $0) }
            let kept = try await house.read { try $0.rows("SELECT token_hash FROM session") { $0.blob(0) } }
            #expect(kept == [token.hash])
            #expect(kept.first?.count == 32)
        }
    }

    @Test("What opens something is found by an index", arguments: Engine.allCases)
    func plans(engine: Engine) async throws {
        try await withPeople(engine) { house in
            let token = Token.random()
            let served: [(Query, sqlite: String, postgres: String)] = [
                (Sessions.withToken(token, idleSince: morning), "sqlite_autoindex_session_1", "session_token_hash_key"),
                (Sessions.list(MemberID(1), idleSince: morning), "session_member", "session_member"),
                (SignInLinks.withToken(token, at: morning), "sqlite_autoindex_sign_in_link_1", "sign_in_link_pkey"),
                (ApiTokens.withToken(token), "sqlite_autoindex_api_token_1", "api_token_token_hash_key"),
                (ApiTokens.list(MemberID(1)), "api_token_member", "api_token_member"),
            ]
            for (query, sqlite, postgres) in served {
                let plan = try await house.plan(of: query)
                #expect(plan.contains(engine == .sqlite ? sqlite : postgres), "\(plan)")
            }
        }
    }
}
