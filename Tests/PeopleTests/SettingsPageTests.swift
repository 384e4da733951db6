import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@Suite("Settings and one's own page")
struct SettingsPageTests {
    private func withColleague(
        _ role: Member.Role, _ engine: Engine,
        _ body: @escaping @Sendable (Visitor, any Database, MemberID) async throws -> Void
    ) async throws {
        try await withVisitor(engine) { visitor, database, maya in
            let (id, token) = try await database.write { tx in
                let id = try Members.make(
                    name: "Tomás Rocha", email: "tomas@bramble.example", role: role, by: maya, in: tx)
                return (id, try Sessions.start(of: id, device: "Mozilla/5.0 (X11; Linux) Firefox/140.0", in: tx))
            }
            visitor.signIn(token)
            try await body(visitor, database, id)
        }
    }

    @Test("Members do not open what is the owners'", arguments: Engine.allCases)
    func owners(engine: Engine) async throws {
        try await withColleague(.member, engine) { visitor, _, _ in
            for path in ["business", "addresses", "team"] {
                try await visitor.get("/settings/\(path)")
                #expect(visitor.status == 403)
            }
            try await visitor.get("/settings")
            #expect(visitor.location == "/settings/tokens")
        }
    }

    @Test("A new colleague comes in by a link that is shown once", arguments: Engine.allCases)
    func invite(engine: Engine) async throws {
        try await withColleague(.owner, engine) { visitor, database, _ in
            try await visitor.get("/settings/team")
            #expect(visitor.shows("Maya Okafor"))
            try await visitor.post(
                "/settings/team",
                [
                    "name": "Aoife Brennan", "email": "aoife@bramble.example", "role": "member",
                    "functions": "Fitting, Workshop",
                ])
            let link = try #require(
                visitor.page.firstMatch(of: /https:\/\/desk\.bramble\.example(\/sign-in\/links\/[\w-]+)/)?.1)
            let aoife = try await database.read { try Members.find(email: "aoife@bramble.example", in: $0) }
            #expect(aoife?.functions == ["Fitting", "Workshop"])
            try await visitor.get(String(link))
            #expect(visitor.shows("Aoife Brennan"))
            try await visitor.get("/settings/team")
            try await visitor.post("/settings/team", ["name": "A", "email": "aoife@bramble.example", "role": "member"])
            #expect(visitor.status == 422 && visitor.shows("Aoife Brennan, who is on the team already"))
        }
    }

    @Test(
        "Of two who change the settings at once the second sees both, and may still do it", arguments: Engine.allCases)
    func quicker(engine: Engine) async throws {
        try await withColleague(.owner, engine) { visitor, database, tomás in
            let form: KeyValuePairs = [
                "name": "Mine", "zone": "Europe/Oslo", "language": "en", "currency": "EUR",
                "publicAddress": "https://mine.example", "hours1": "9-17", "version": "0",
            ]
            try await visitor.get("/settings/business")
            try await database.write { _ = try Business.change(BusinessChange(name: "Theirs"), in: $0) }
            try await visitor.post("/settings/business", form)
            #expect(visitor.status == 409)
            #expect(visitor.shows("value=\"Mine\"") && visitor.shows("It says now: “Theirs”."))
            let version = try await database.read { try Business.current(in: $0).version }
            #expect(visitor.shows("name=\"version\" value=\"\(version)\""))
            try await visitor.get("/settings/team/\(tomás)")
            try await database.write { tx in
                _ = try Members.change(tomás, MemberChange(name: "Tomás R."), in: tx)
            }
            try await visitor.post(
                "/settings/team/\(tomás)",
                ["name": "Tom", "email": "tomas@bramble.example", "role": "owner", "functions": "", "version": "1"])
            #expect(visitor.status == 409)
            #expect(visitor.shows("value=\"Tom\"") && visitor.shows("It says now: “Tomás R.”."))
        }
    }

    @Test("A new password leaves no link that signs in", arguments: Engine.allCases)
    func linksEnd(engine: Engine) async throws {
        try await withColleague(.owner, engine) { _, database, tomás in
            let link = try await database.write { try SignInLinks.make(for: tomás, in: $0) }
            try await SignIn.setPassword(
                of: tomás, to: "nine quiet bicycles sing", present: .notAsked, keeping: nil, passwords: Passwords(),
                database: database)
            #expect(try await database.read { try SignInLinks.look(link, in: $0) } == nil)
        }
    }

    @Test("A token is shown once and ended", arguments: Engine.allCases)
    func tokens(engine: Engine) async throws {
        try await withColleague(.member, engine) { visitor, database, tomas in
            try await visitor.get("/settings/tokens")
            try await visitor.post("/settings/tokens", ["name": "Weekly report"])
            let text = try #require(visitor.page.firstMatch(of: /value="([\w-]{27})"/)?.1)
            let token = try #require(Token(text))
            let row = try #require(try await database.read { try ApiTokens.open(token, in: $0)?.row })
            try await visitor.get("/settings/tokens")
            #expect(visitor.shows("Weekly report") && !visitor.shows(String(text)))
            try await visitor.post("/settings/tokens/\(row.id)/end", [:])
            #expect(try await database.read { try ApiTokens.of(tomas, in: $0) }.isEmpty)
        }
    }

    @Test("The business is changed from what stands, not from what stood", arguments: Engine.allCases)
    func business(engine: Engine) async throws {
        try await withColleague(.owner, engine) { visitor, database, _ in
            let form: KeyValuePairs = [
                "version": "0", "name": "Bramble", "zone": "Europe/Dublin", "language": "en", "currency": "EUR",
                "publicAddress": "https://desk.b.example", "hours1": "9-17",
            ]
            try await visitor.get("/settings/business")
            try await visitor.post("/settings/business", form)
            #expect(visitor.location == "/settings/business")
            try await visitor.post("/settings/business", form)
            #expect(visitor.status == 409)
            try await visitor.get("/settings/addresses")
            try await visitor.post("/settings/addresses", ["ours": "hello@b.example\r\nnothing"])
            #expect(visitor.status == 422 && visitor.shows("nothing</textarea>"))
            try await visitor.post("/settings/addresses", ["ours": "hello@b.example\r\n@b.example\r\n"])
            #expect(try await database.read { try OurAddresses.entries(in: $0) } == ["hello@b.example", "@b.example"])
        }
    }

    @Test(
        "One's own page changes the look of this browser, the password, and ends other sessions",
        arguments: Engine.allCases)
    func me(engine: Engine) async throws {
        try await withColleague(.member, engine) { visitor, database, tomas in
            _ = try await database.write { try Sessions.start(of: tomas, device: "elsewhere", in: $0) }
            try await visitor.get("/me")
            #expect(visitor.shows("Firefox on Linux") && visitor.shows("elsewhere"))
            try await visitor.post("/me", ["name": "Tomás R", "theme": "dark", "density": "compact"])
            try await visitor.get("/me")
            #expect(visitor.shows("data-theme=\"dark\"") && visitor.shows("data-density=\"compact\""))
            #expect(visitor.shows("Tomás R") && !visitor.shows("<body data-keys"))
            try await visitor.post("/me/password", ["password": "short"])
            #expect(visitor.status == 422 && visitor.shows("this has 5"))
            try await visitor.post("/me/password", ["password": "nine quiet bicycles sing"])
            #expect(visitor.location == "/me")
            #expect(try await database.read { try Sessions.of(tomas, in: $0).count } == 1)
        }
    }
}
