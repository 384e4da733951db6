import HummingbirdTesting
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@Suite("The door")
struct DoorPageTests {
    @Test("The setup keeps what was typed, says all that is wrong, and ends signed in", arguments: Engine.allCases)
    func setup(engine: Engine) async throws {
        try await withPeople(engine) { database in
            let key = try await database.write { try SetupKey.renew(in: $0) }
            try await database.visit(clock: SetClock(morning)) { visitor in
                try await visitor.get("/sign-in")
                #expect(visitor.location == "/setup")
                try await visitor.get("/setup/1")
                #expect(visitor.status == 403 && visitor.shows("regard owner link"))
                try await visitor.get("/setup/1?key=\(key.text)")
                #expect(visitor.status == 200)
                try await visitor.post(
                    "/setup/1", ["key": key.text, "name": "Maya <b>", "email": "maya", "password": "short"])
                #expect(visitor.status == 422)
                #expect(visitor.shows("value=\"Maya &lt;b&gt;\""))
                #expect(visitor.shows("<title>Error: "))
                #expect(visitor.shows("href=\"#f-email\"") && visitor.shows("href=\"#f-password\""))
                #expect(!visitor.shows("value=\"short\""))
                try await visitor.post(
                    "/setup/1",
                    [
                        "key": key.text, "name": "Maya", "email": "maya@b.example",
                        "password": "nine quiet bicycles sing",
                    ])
                #expect(visitor.location == "/setup/2")
                try await visitor.get("/setup/1?key=\(key.text)")
                #expect(visitor.status == 303 && visitor.location == "/setup")
                try await visitor.get("/setup/2")
                #expect(visitor.shows("value=\"https://desk.bramble.example\""))
                try await visitor.post("/setup/2", ["name": "Bramble", "zone": "Mars", "hours1": "late"])
                #expect(visitor.status == 422)
                #expect(visitor.shows("href=\"#f-zone\"") && visitor.shows("href=\"#f-hours1\""))
                #expect(visitor.shows("value=\"Mars\"") && visitor.shows("value=\"late\""))
                try await visitor.post(
                    "/setup/2",
                    [
                        "name": "Bramble", "zone": "Europe/Dublin", "language": "en", "currency": "EUR",
                        "publicAddress": "https://desk.b.example", "hours1": "9-17",
                    ])
                #expect(visitor.location == "/")
                try await visitor.get("/setup/2")
                #expect(visitor.location == "/settings/business")
            }
            #expect(try await database.read { try Business.current(in: $0).setUp } == morning)
        }
    }

    @Test(
        "A wrong password is told apart from nothing, and the tenth try is the last for now", arguments: Engine.allCases
    )
    func password(engine: Engine) async throws {
        try await withVisitor(engine) { visitor, _, _ in
            try await visitor.get("/sign-in?to=/people")
            for _ in 1...10 {
                try await visitor.post("/sign-in", ["email": "maya@bramble.example", "password": "wrong"])
                #expect(visitor.status == 422 && visitor.shows("value=\"maya@bramble.example\""))
            }
            try await visitor.post("/sign-in", ["email": "maya@bramble.example", "password": "wrong"])
            #expect(visitor.status == 429)
        }
    }

    @Test("An address that is longer than any is refused before anything else is done")
    func longAddress() async throws {
        try await withVisitor(.sqlite) { visitor, _, _ in
            try await visitor.get("/sign-in")
            for _ in 0..<20 {
                let email = String(repeating: "a", count: 250) + "@b.example"
                try await visitor.post("/sign-in", ["email": email, "password": "wrong"])
                #expect(visitor.status == 422)
            }
        }
    }

    @Test("A stranger who tries in vain keeps nobody out, neither by password nor by link")
    func stranger() async throws {
        let clock = SetClock(morning)
        try await withPeople(.sqlite, clock: clock) { database in
            let maya = try await database.makeMaya()
            try await SignIn.setPassword(
                of: maya, to: "nine quiet bicycles sing", present: .notAsked, keeping: nil, passwords: Passwords(),
                database: database)
            try await database.visit(clock: clock) { visitor in
                let email = "maya@bramble.example"
                visitor.origin = "203.0.113.9"
                try await visitor.get("/sign-in")
                for _ in 1...11 { try await visitor.post("/sign-in", ["email": email, "password": "wrong"]) }
                #expect(visitor.status == 429)
                try await visitor.get("/sign-in")
                try await visitor.post("/sign-in/links", ["email": email])
                #expect(visitor.status == 200)
                visitor.origin = "198.51.100.4"
                try await visitor.get("/sign-in")
                try await visitor.post("/sign-in", ["email": email, "password": "nine quiet bicycles sing"])
                #expect(visitor.location == "/")
            }
        }
    }

    @Test(
        "Who came in by a link sets a new password without the one that is forgotten, for a quarter of an hour",
        arguments: Engine.allCases)
    func forgotten(engine: Engine) async throws {
        let clock = SetClock(morning)
        try await withVisitor(engine, clock: clock) { visitor, database, maya in
            let (old, new) = ("nine quiet bicycles sing", "eleven green kettles hum")
            try await SignIn.setPassword(
                of: maya, to: old, present: .notAsked, keeping: nil, passwords: Passwords(), database: database)
            let link = try await database.write { try SignInLinks.make(for: maya, in: $0) }
            try await visitor.get("/sign-in/links/\(link.text)")
            try await visitor.post("/sign-in/links/\(link.text)", [:])
            try await visitor.get("/me")
            #expect(!visitor.shows("name=\"present\"") && visitor.shows("You came in by a link"))
            try await visitor.post("/me/password", ["password": new])
            #expect(visitor.status == 303)
            clock.advance(.minutes(15))
            try await visitor.get("/me")
            #expect(visitor.shows("name=\"present\""))
            try await visitor.post("/me/password", ["password": old])
            #expect(visitor.status == 422)
            _ = try await SignIn.withPassword(
                email: "maya@bramble.example", password: new, device: "", passwords: Passwords(), database: database)
        }
    }

    @Test(
        "A link signs in once, however often it was looked at, and signing out ends the session",
        arguments: Engine.allCases)
    func link(engine: Engine) async throws {
        try await withVisitor(engine) { visitor, database, maya in
            let link = try await database.write { try SignInLinks.make(for: maya, in: $0) }
            let path = "/sign-in/links/\(link.text)"
            for _ in 1...2 {
                try await visitor.get(path)
                #expect(visitor.status == 200 && visitor.shows("Maya Okafor"))
            }
            try await visitor.post(path, [:])
            #expect(visitor.location == "/")
            try await visitor.get("/me")
            #expect(visitor.status == 200)
            try await visitor.post("/sign-out", [:])
            #expect(visitor.location == "/sign-in")
            #expect(try await database.read { try Sessions.of(maya, in: $0) }.isEmpty)
            try await visitor.get(path)
            #expect(visitor.status == 422 && visitor.shows("used before"))
        }
    }

    @Test("A form that did not come from our page changes nothing", arguments: Engine.allCases)
    func foreign(engine: Engine) async throws {
        try await withVisitor(engine) { visitor, database, maya in
            visitor.signIn(try await database.write { try Sessions.start(of: maya, device: "", in: $0) })
            try await visitor.post("/people", ["name": "Nobody"])
            #expect(visitor.status == 403)
            #expect(try await database.read { try People.page(.name, in: $0) }.isEmpty)
        }
    }
}
