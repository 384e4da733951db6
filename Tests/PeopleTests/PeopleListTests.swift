import Kernel
import RegardTesting
import Store
import Testing

@testable import PeoplePages
@testable import PeopleRules

@Suite("Lists of people, on both engines")
struct PeopleListTests {
    private static let cast: [(email: String, name: String?, at: Instant)] = [
        ("ole@vik.example", "Øle Vik", morning), ("shareef@haddad.example", "Shareef Haddad", morning + .hours(2)),
        ("susan@may.example", "Susan May", morning + .hours(1)), ("john@smith.example", "John Smith", morning),
        ("j.smithers@obrien.example", "John Smithers-O'Brien", morning - .days(2)),
    ]

    private func withCast(_ engine: Engine, _ body: (any Database) async throws -> Void) async throws {
        try await withPeople(engine) { house in
            _ = try await house.write { try People.findOrMake(Self.cast, in: $0) }
            try await body(house)
        }
    }

    @Test("Pages by name and by latest contact show everybody once", arguments: Engine.allCases)
    func pages(engine: Engine) async throws {
        try await withCast(engine) { house in
            for (order, names) in [
                (PeopleOrder.name, ["John Smith", "John Smithers-O'Brien", "Øle Vik", "Shareef Haddad", "Susan May"]),
                (.latest, ["Shareef Haddad", "Susan May", "John Smith", "Øle Vik", "John Smithers-O'Brien"]),
            ] {
                var all: [Person] = []
                while true {
                    let page = try await house.read { [all] in
                        try People.page(order, after: all.last?.id, limit: 2, in: $0)
                    }
                    all += page
                    if page.count < 2 { break }
                }
                #expect(all.map(\.name) == names)
            }
        }
    }

    @Test("Who is asked for twice comes once, and so does all that leads to them", arguments: Engine.allCases)
    func twice(engine: Engine) async throws {
        try await withCast(engine) { house in
            let found = try await house.read { tx in
                let one = try #require(try People.search("ole", in: tx).first?.id)
                return try People.persons([one, one, one], withIdentitiesOf: one, in: tx)
            }
            #expect(found.persons.count == 1 && found.identities.map(\.value) == ["ole@vik.example"])
        }
    }

    @Test(
        "A name that cannot be seen is none, and signs that turn the text around it are left out",
        arguments: [
            ("\u{200B}", nil), ("\u{2060}\u{FE0F} \u{AD}", nil), ("\u{202E}gnp.exe", "gnp.exe"),
            ("Ann\u{2066} Lee", "Ann Lee"),
            ("👩‍👧 Ann", "👩‍👧 Ann"), ("می‌خواهم", "می‌خواهم"),
        ] as [(String, String?)])
    func unseen(typed: String, kept: String?) {
        #expect(Written.lineOrNil(typed) == kept)
    }

    @Test(
        "People are found by the beginnings of their words, whatever signs are typed",
        arguments: Engine.allCases,
        [
            ("john", 2), ("Jóhn smi", 2), ("smithers", 1), ("o'bri", 1), ("ole", 1), ("Øle", 1), ("vik john", 0),
            ("susan@may.example", 1), ("su", 1), ("s", 4), ("\"john\" OR *", 0), ("') | 'a':*", 0), ("  ", 0),
            ("-*", 0),
            ("NEAR(john", 0), ("jo:hn\\", 0), ("\u{0D4E}\"", 0), ("\u{0D4E}'", 0), ("\u{0D4E}\\", 0),
        ])
    func search(engine: Engine, query: (typed: String, count: Int)) async throws {
        try await withCast(engine) { house in
            let found = try await house.read { try People.search(query.typed, in: $0) }
            #expect(found.count == query.count)
        }
    }

    @Test(
        "A name in which a letter and a quotation mark are one character is kept and found", arguments: Engine.allCases)
    func quoted(engine: Engine) async throws {
        try await withCast(engine) { house in
            let name = "Quinn \u{0D4E}'\u{0D15} \u{0D4E}\"\u{0D15} \u{0D4E}\\"
            let id = try await house.write { try People.make(name: name, by: nil, in: $0) }
            for typed in ["quinn", "\u{0D4E}", name] {
                #expect(try await house.read { try People.search(typed, in: $0).map(\.id) } == [id], "\(typed)")
            }
        }
    }

    @Test("A phone number is found as it is spoken, and an old name no longer", arguments: Engine.allCases)
    func searchAfterChange(engine: Engine) async throws {
        try await withCast(engine) { house in
            let ole = try #require(try await house.read { try People.find(email: "ole@vik.example", in: $0) })
            try await house.write { tx in
                try People.addIdentity(.phone, "+47 22 33 44 55", to: ole, by: nil, in: tx)
                try People.change(ole, PersonChange(name: "Olav Vik", addressAs: "Master Vik"), by: nil, in: tx)
            }
            let found = try await house.read { tx in
                try ["+47 2233", "master", "olav", "Øle", "ole vik"].map { try People.search($0, in: tx).map(\.id) }
            }
            #expect(found == [[ole], [ole], [ole], [ole], [ole]])  // his address is still ole@vik.example
        }
    }

    @Test("What lists show of people takes one statement, however many they are", arguments: Engine.allCases)
    func summary(engine: Engine) async throws {
        try await withCast(engine) { house in
            let ids = try await house.read { try People.page(.name, in: $0).map(\.id) }
            let (summaries, statements) = try await house.read { tx in
                let before = tx.statements
                return (try People.summary(ids: ids + [PersonID(9)], in: tx), tx.statements - before)
            }
            #expect(summaries.count == 5 && statements == 1)
            #expect(summaries[ids[2]]?.called == "Øle Vik")
            let identities = try await house.read { try People.identities(of: ids, in: $0) }
            #expect(identities[ids[0]]?.map(\.value) == ["john@smith.example"])
            let found = try await house.read { try People.find(emails: ["OLE@vik.example", "no", "x@y"], in: $0) }
            #expect(found == ["OLE@vik.example": ids[2]])
        }
    }

    @Test("The list and the card of a person take as many statements for many as for few", arguments: Engine.allCases)
    func budget(engine: Engine) async throws {
        try await withCast(engine) { house in
            func statements(_ query: String) async throws -> Int {
                try await house.read { tx in
                    let before = tx.statements
                    _ = try PeopleList.read(query, after: nil, said: { _, _ in [] }, in: tx)
                    return tx.statements - before
                }
            }
            let few = try await [statements(""), statements("john")]
            _ = try await house.write { tx in
                try People.findOrMake((1...60).map { ("john\($0)@x.example", "John \($0)", morning) }, in: tx)
            }
            #expect(try await [statements(""), statements("john")] == few)
            #expect(few == [2, 2])
            let card = try await house.read { tx in
                let id = try People.page(.name, in: tx)[0].id
                let before = tx.statements
                _ = try PersonFacts.read(id, in: tx)
                return tx.statements - before
            }
            #expect(card == 4)
        }
    }

    @Test("Each list is served by an index", arguments: Engine.allCases)
    func plans(engine: Engine) async throws {
        try await withCast(engine) { house in
            let served: [(Query, sqlite: String, postgres: String)] = [
                (PersonStore.byName(after: nil, limit: 50), "person_name", "person_name"),
                (PersonStore.byName(after: ("m", PersonID(1)), limit: 50), "person_name", "person_name"),
                (PersonStore.byLatest(after: nil, limit: 50), "person_latest", "person_latest"),
                (PersonStore.byLatest(after: (morning, PersonID(1)), limit: 50), "person_latest", "person_latest"),
                (PersonStore.withIDs([PersonID(1), PersonID(2)]), "INTEGER PRIMARY KEY", "person_pkey"),
                (
                    IdentityStore.known(.email, ["a@b", "c@d"]), "sqlite_autoindex_identity_1",
                    "identity_match_key_kind_key"
                ),
                (IdentityStore.of([PersonID(1)]), "identity_person", "identity_person"),
                (
                    PersonStore.withIDs([PersonID(1), PersonID(2)], andIdentitiesOf: PersonID(1)), "identity_person",
                    "identity_person"
                ),
                (PersonSearch.matching(["john"], limit: 20), "VIRTUAL TABLE INDEX", "person_search_words"),
            ]
            for (query, sqlite, postgres) in served {
                let plan = try await house.plan(of: query)
                #expect(plan.contains(engine == .sqlite ? sqlite : postgres), "\(plan)")
                #expect(!plan.contains("TEMP B-TREE") || plan.contains("VIRTUAL TABLE"), "\(plan)")
            }
        }
    }
}
