import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing

@Suite("Pages about people")
struct PersonPageTests {
    /// Gives `body` a visitor who is signed in as Maya, and Shareef.
    private func withMaya(
        _ engine: Engine, _ body: @escaping @Sendable (Visitor, any Database, PersonID) async throws -> Void
    ) async throws {
        try await withVisitor(engine) { visitor, database, maya in
            visitor.signIn(try await database.write { try Sessions.start(of: maya, device: "", in: $0) })
            try await body(visitor, database, try await database.makeShareef())
        }
    }

    @Test("The list is found in by name and address, and says when nobody is found", arguments: Engine.allCases)
    func list(engine: Engine) async throws {
        try await withMaya(engine) { visitor, _, shareef in
            for query in ["", "?q=shar", "?q=haddad.example"] {
                try await visitor.get("/people" + query)
                #expect(visitor.status == 200 && visitor.shows("href=\"/people/\(shareef)\""))
            }
            try await visitor.get("/people?q=%3Cb%3E")
            #expect(visitor.shows("Nobody matches “&lt;b&gt;”."))
        }
    }

    @Test("The second page goes on where the first ended", arguments: Engine.allCases)
    func pages(engine: Engine) async throws {
        try await withMaya(engine) { visitor, database, shareef in
            _ = try await database.write { tx in
                try People.findOrMake(
                    (1...60).map { ("p\($0)@x.example", "P \($0)", morning + .minutes($0)) }, in: tx)
            }
            try await visitor.get("/people")
            #expect(visitor.page.matches(of: /<li id="person-/).count == 50)
            let next = try #require(visitor.page.firstMatch(of: /href="(\/people\?after=\d+)"/)?.1)
            try await visitor.get(String(next))
            #expect(visitor.page.matches(of: /<li id="person-/).count == 11)
            #expect(visitor.shows("/people/\(shareef)\"") && !visitor.shows(">Older<"))
        }
    }

    @Test("A fact is kept with its source, corrected, removed and put back", arguments: Engine.allCases)
    func facts(engine: Engine) async throws {
        try await withMaya(engine) { visitor, database, shareef in
            let facts = "/people/\(shareef)/facts"
            try await visitor.get(facts)
            try await visitor.post(facts, ["kind": "like", "text": "The price first", "how": "said", "words": ""])
            #expect(visitor.status == 422 && visitor.shows("href=\"#f-words\"") && visitor.shows("The price first"))
            try await visitor.post(
                facts, ["kind": "like", "text": "The price first", "how": "said", "words": "he told Maya"])
            #expect(visitor.location == "/people/\(shareef)")
            try await visitor.get(facts)
            #expect(visitor.shows("he told Maya, today 09:00"))
            let fact = try #require(try await database.read { try Facts.holding(of: shareef, in: $0).first })
            try await visitor.get("\(facts)/\(fact.id)")
            try await visitor.post(
                "\(facts)/\(fact.id)",
                ["kind": "like", "text": "The price and the day first", "how": "said", "words": "he told Maya"])
            let next = try #require(try await database.read { try Facts.holding(of: shareef, in: $0).first })
            #expect(next.replaces == fact.id)
            try await visitor.post("\(facts)/\(next.id)/removal", ["to": facts])
            #expect(visitor.location == facts)
            try await visitor.get(facts)
            #expect(visitor.shows("\(facts)/\(next.id)/restoration") && visitor.shows("We know nothing of Shareef"))
            try await visitor.post("\(facts)/\(next.id)/restoration", [:])
            #expect(try await database.read { try Facts.holding(of: shareef, in: $0).count } == 1)
        }
    }

    @Test("What is about health says so at the box for their yes", arguments: Engine.allCases)
    func sensitive(engine: Engine) async throws {
        try await withMaya(engine) { visitor, database, shareef in
            let facts = "/people/\(shareef)/facts"
            let hip: KeyValuePairs = ["kind": "situation", "text": "A bad hip", "how": "said", "words": "he said so"]
            try await visitor.get(facts)
            try await visitor.post(facts, hip)
            #expect(visitor.status == 422 && visitor.shows("href=\"#f-agreed\""))
            try await visitor.post(
                facts,
                ["kind": "situation", "text": "A bad hip", "how": "said", "words": "he said so", "agreed": "yes"])
            #expect(try await database.read { try Facts.holding(of: shareef, in: $0).first?.agreed } == morning)
        }
    }

    @Test(
        "What two colleagues write about a person at once is not lost: the second is told", arguments: Engine.allCases)
    func about(engine: Engine) async throws {
        try await withMaya(engine) { visitor, database, shareef in
            let about = "/people/\(shareef)/about"
            try await visitor.get(about)
            #expect(visitor.shows("name=\"version\" value=\"1\""))
            let mine: KeyValuePairs = [
                "version": "1", "name": "Shareef Haddad", "addressAs": "", "pronoun": "he", "sentence": "Price first.",
            ]
            try await visitor.post(about, mine)
            #expect(visitor.location == "/people/\(shareef)")
            try await visitor.post(about, mine)
            #expect(visitor.status == 409)
            try await visitor.get(about)
            #expect(visitor.shows("Price first.</textarea>"))
            try await visitor.post("/people/\(shareef)/identities", ["value": "not an address"])
            #expect(visitor.status == 422 && visitor.shows("value=\"not an address\""))
            try await visitor.post("/people/\(shareef)/identities", ["value": "+44 20 7946 0000"])
            #expect(visitor.location == "/people/\(shareef)")
        }
    }

    @Test("A person who is not there and a number that is none are told alike", arguments: Engine.allCases)
    func absent(engine: Engine) async throws {
        try await withMaya(engine) { visitor, _, _ in
            for path in ["/people/9/facts", "/people/x/facts", "/people/-1/about"] {
                try await visitor.get(path)
                #expect(visitor.status == 404)
            }
        }
    }
}
