import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing
import VoiceRules
import Web
import Words

@testable import InsightPages

@Suite("The gap page, on both engines")
struct GapPageTests {
    @Test("Whoever has not said what they believe is sent to say it first, owners too", arguments: Engine.allCases)
    func first(engine: Engine) async throws {
        try await withGap(engine) { house in
            try await house.visit { visitor in
                for path in ["/gap", "/gap?where=1", "/gap.csv"] {
                    try await visitor.get(path)
                    #expect(visitor.status == 303 && visitor.location == "/gap/belief")
                }
            }
        }
    }

    @Test("The opening sentence agrees with the numbers in every state", arguments: Engine.allCases)
    func sentences(engine: Engine) async throws {
        try await withGap(engine) { house in
            try await house.believe()
            try await house.visit { visitor in
                try await visitor.get("/gap")
                #expect(visitor.shows("We think 100% find us more than they expected. No customer has answered yet."))
                #expect(visitor.shows(Words.Gap.nobodyAnsweredNext))
                try await house.answers(more: 1, less: 3)
                try await visitor.get("/gap")
                #expect(visitor.shows("4 of the 5 needed."))
                try await house.answers(more: 1, less: 7)
                try await visitor.get("/gap")
                #expect(visitor.shows("We think 100% find us more than they expected. 17% do: a gap of 83 points."))
                #expect(visitor.shows("<dd class=\"b\">100%<small>3 of 3 staff</small>"))
                try await visitor.get("/gap?where=\(house.repair)")
                #expect(visitor.shows("At “Repair” 17% find us more than they expected."))
                #expect(visitor.shows("none of us meet customers there") && !visitor.shows(Words.Gap.notAsked))
            }
        }
    }

    @Test(
        "Who is new to us and who is not are told apart by their named answers, and the file says the same",
        arguments: Engine.allCases)
    func groups(engine: Engine) async throws {
        try await withGap(engine) { house in
            try await house.believe()
            try await house.answers(more: 6, less: 0)
            try await house.database.write { tx in
                try tx.run(
                    "UPDATE person SET since_ms = since_ms - \(Span.days(400).milliseconds) WHERE id IN (SELECT person_id FROM answer)"
                )
            }
            try await house.answers(more: 0, less: 5)
            try await house.visit { visitor in
                for (who, counts) in [("", "6,0,5,11"), ("new", "0,0,5,5"), ("known", "6,0,0,6")] {
                    try await visitor.get("/gap.csv?who=\(who)")
                    #expect(visitor.page.contains(",\(counts),"), "\(who)")
                    try await visitor.get("/gap?who=\(who)")
                    #expect(visitor.shows(Words.Gap.namedOnly) == !who.isEmpty)
                    #expect(visitor.page.matches(of: /<blockquote/).count == (who.isEmpty ? 11 : who == "new" ? 5 : 6))
                }
            }
        }
    }

    @Test("What people wrote stands there with the names that they left, and goes on", arguments: Engine.allCases)
    func words(engine: Engine) async throws {
        try await withGap(engine) { house in
            try await house.believe()
            try await house.answers(more: 15, less: 0)
            try await house.visit { visitor in
                try await visitor.get("/gap")
                #expect(visitor.page.matches(of: /<blockquote/).count == 12)
                #expect(visitor.shows("href=\"/conversations/") && visitor.shows("<script>") == false)
                let next = try #require(visitor.page.firstMatch(of: /href="(\/gap\?before=[\d-]+)#words"/)?.1)
                try await visitor.get(String(next))
                #expect(visitor.page.matches(of: /<blockquote/).count == 3)
            }
        }
    }

    @Test(
        "An address that names what cannot be is answered 404, by the page and by the file", arguments: Engine.allCases)
    func nonsense(engine: Engine) async throws {
        try await withGap(engine) { house in
            try await house.believe()
            try await house.visit { visitor in
                for query in ["period=nonsense", "period=2020-01", "who=martians", "where=999", "where=x", "before=x"] {
                    for path in ["/gap", "/gap.csv"] {
                        try await visitor.get("\(path)?\(query)")
                        #expect(visitor.status == 404, "\(path)?\(query)")
                    }
                }
                try await visitor.get("/gap?period=&where=&who=")
                #expect(visitor.status == 200)
                try await visitor.get("/gap.csv?who=new")
                #expect(visitor.disposition?.hasSuffix("filename=\"delivery-gap-2026-09-to-2026-11-new.csv\"") == true)
            }
        }
    }

    @Test("No share is told as 0%: none of six is", arguments: Engine.allCases)
    func none(engine: Engine) async throws {
        try await withGap(engine) { house in
            try await house.believe()
            try await house.answers(more: 0, less: 6)
            try await house.visit { visitor in
                try await visitor.get("/gap")
                #expect(visitor.shows("find us more than they expected. None of 6 do: a gap of 100 points."))
                #expect(!visitor.shows(">0%"))
            }
        }
    }

    @Test("Beliefs of an earlier quarter are said to be of it", arguments: Engine.allCases)
    func earlier(engine: Engine) async throws {
        try await withGap(engine) { house in
            try await house.believe()
            for isEarlier in [false, true] {
                try await house.visit { visitor in
                    try await visitor.get("/gap")
                    #expect(visitor.status == 200)
                    #expect(visitor.shows(Words.Gap.believed(in: "October to December")) == isEarlier)
                }
                house.house.clock.advance(.days(60))
            }
        }
    }

    @Test("A page takes the same few statements for five answers and for fifty", arguments: Engine.allCases)
    func statements(engine: Engine) async throws {
        try await withGap(engine) { house in
            try await house.believe()
            var counted: [Int] = []
            for more in [5, 45] {
                try await house.answers(more: more, less: 0)
                counted.append(
                    try await house.database.read { [house] tx in
                        _ = try GapView.read(try GapQuestion(.init()), for: house.maya, zone: .utc, in: tx)
                        return tx.statements
                    })
            }
            #expect(counted[0] == counted[1] && counted[0] <= 10)
        }
    }

    @Test("The file has the numbers of the page", arguments: Engine.allCases)
    func file(engine: Engine) async throws {
        try await withGap(engine) { house in
            try await house.believe()
            try await house.answers(more: 2, less: 10)
            try await house.visit { visitor in
                try await visitor.get("/gap.csv?where=\(house.repair)")
                let lines = visitor.page.split(separator: "\r\n")
                #expect(lines.count == 3 && lines[1].hasPrefix("In all,100.0,,,3,3,3,16.7,"))
                #expect(lines[2].hasPrefix("Repair,,,,,,,16.7,"))
            }
        }
    }
}
