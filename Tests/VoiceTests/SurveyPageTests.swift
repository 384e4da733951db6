import ConversationsRules
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing
import VoiceRules
import Words

@Suite("The pages of asking, on both engines")
struct SurveyPageTests {
    @Test("Looking at a survey writes nothing, whatever its address says", arguments: Engine.allCases)
    func looking(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let token = try await house.ask(house.mrsMiggins)
            let before = try await house.rows()
            try await house.visit { visitor in
                for path in ["", "?a=more", "?a=less&answer=more&words=x", "/stop", "/not-me"] {
                    try await visitor.get("/s/\(token.text)\(path)")
                    #expect(visitor.status == 200, "\(path)")
                }
                try await visitor.get("/s/\(token.text)?a=more")
                #expect(visitor.shows("value=\"more\" checked") && !visitor.shows("<script"))
            }
            #expect(try await house.rows() == before)
        }
    }

    @Test("A colleague who follows a person's link sees nothing of the answer before they say what they believe")
    func colleague() async throws {
        try await withVoice(.sqlite) { house in
            let token = try await house.ask(house.mrsMiggins)
            try await house.answer(token, .less, words: "Late again")
            let session = try await house.database.write { [maya = house.maya] tx in
                try Sessions.start(of: maya, device: "x", in: tx)
            }
            try await house.visit { visitor in
                visitor.signIn(session)
                for path in ["", "?change=1"] {
                    try await visitor.get("/s/\(token.text)\(path)")
                    #expect(visitor.shows(Words.Survey.notYours) && !visitor.shows("Late again"))
                    #expect(!visitor.shows(Words.Survey.youAnswered(Words.Survey.less)))
                }
                try await house.database.write { [maya = house.maya] in
                    _ = try Beliefs.keep(BeliefSheet(inAll: .more, at: [:]), by: maya, in: $0)
                }
                try await visitor.get("/s/\(token.text)")
                #expect(visitor.shows(Words.Survey.youAnswered(Words.Survey.less)))
            }
        }
    }

    @Test("A mail program takes somebody off by itself, with exactly what it sends for that, and with nothing else")
    func oneClick() async throws {
        let url = "application/x-www-form-urlencoded"
        let part = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n"
        for (type, body) in [(url, "List-Unsubscribe=One-Click"), ("multipart/form-data; boundary=x", part)] {
            try await withVoice(.sqlite) { house in
                let token = try await house.ask(house.mrsMiggins)
                try await house.visit { visitor in
                    let before = try await house.rows()
                    try await visitor.post(raw: body, type: type, to: "/s/\(token.text)/not-me")
                    #expect(visitor.status == 403)
                    try await visitor.post(raw: "stop=1", type: url, to: "/s/\(token.text)/stop")
                    #expect(visitor.status == 403)
                    #expect(try await house.rows() == before)
                    try await visitor.post(raw: body, type: type, to: "/s/\(token.text)/stop")
                    #expect(visitor.status == 200 && visitor.shows(Words.Survey.stopDone))
                    #expect(try await house.rows() != before)
                }
            }
        }
    }

    @Test("An answer is sent, thanked for, and changed", arguments: Engine.allCases)
    func answering(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let token = try await house.ask(house.mrsMiggins)
            let survey = "/s/\(token.text)"
            try await house.visit { visitor in
                try await visitor.get(survey)
                try await visitor.post(survey, ["words": "Kept words", "once": visitor.once])
                #expect(visitor.status == 422 && visitor.shows("Kept words") && visitor.shows("href=\"#f-answer\""))
                try await visitor.post(survey, ["answer": "more", "words": "Kind", "once": visitor.once])
                #expect(visitor.status == 303 && visitor.location == survey)
                try await visitor.get(survey)
                #expect(visitor.shows(Words.Survey.thanks) && visitor.shows("More than I expected"))
                try await visitor.get(survey + "?change=1")
                #expect(visitor.shows("value=\"more\" checked") && visitor.shows("Kind</textarea>"))
                try await visitor.post(survey, ["answer": "less", "words": "", "once": visitor.once])
            }
            #expect(try await house.survey(token).answer?.expectation == .less)
        }
    }

    @Test("A code is shown once and leads back to an answer without a name", arguments: Engine.allCases)
    func code(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let token = try await house.ask(house.mrsMiggins)
            let survey = "/s/\(token.text)"
            try await house.visit { visitor in
                try await visitor.get(survey)
                try await visitor.post(
                    survey, ["answer": "less", "words": "Hm", "unnamed": "yes", "once": visitor.once])
                let code = try #require(visitor.page.firstMatch(of: /readonly[^>]* value="([\w\-]{27})"/)?.1)
                try await visitor.get(survey)
                #expect(!visitor.shows(String(code)) && visitor.shows("/s/code"))
                try await visitor.get("/s/code")
                try await visitor.post("/s/code", ["code": "nonsense"])
                #expect(visitor.status == 422)
                try await visitor.post("/s/code", ["code": String(code)])
                #expect(visitor.shows("value=\"less\" checked") && visitor.shows("Hm</textarea>"))
                try await visitor.post("/s/code/change", ["code": String(code), "answer": "more", "words": ""])
                #expect(visitor.shows(Words.Survey.changed))
                let kept = try await house.database.read {
                    try UnnamedAnswers.answer(try #require(Token(code)), in: $0)
                }
                #expect(kept.expectation == .more)
            }
        }
    }

    @Test("A link that nobody made and one that has ended get the same kind page", arguments: Engine.allCases)
    func ended(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let token = try await house.ask(house.mrsMiggins)
            try await house.visit { visitor in
                try await visitor.get("/s/\(token.text)/not-me")
                try await visitor.post("/s/\(token.text)/not-me", [:])
                for path in [token.text, Token.random().text, "nonsense"] {
                    try await visitor.get("/s/\(path)")
                    #expect(visitor.status == 404 && visitor.shows(Words.Survey.over))
                }
            }
        }
    }

    @Test("Somebody who wants no more questions says so by one button", arguments: Engine.allCases)
    func stop(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let token = try await house.ask(house.mrsMiggins)
            try await house.visit { visitor in
                try await visitor.get("/s/\(token.text)/stop")
                try await visitor.post("/s/\(token.text)/stop", [:])
                #expect(visitor.shows(Words.Survey.stopDone))
            }
            #expect(try await house.count("ask_refusal") == 1)
        }
    }

    @Test("That button and the one of mail programs work for ever", arguments: Engine.allCases)
    func stopsForEver(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let (edith, walter) = (
                try await house.ask(house.mrsMiggins), try await house.ask(house.house.cast.walter)
            )
            house.clock.advance(.days(400))
            try await house.visit { visitor in
                try await visitor.get("/s/\(edith.text)")
                #expect(visitor.status == 404)
                try await visitor.get("/s/\(edith.text)/stop")
                #expect(visitor.status == 200 && !visitor.shows("Miggins"))
                try await visitor.post("/s/\(edith.text)/stop", [:])
                #expect(visitor.shows(Words.Survey.stopDone))
                try await visitor.post(
                    raw: "List-Unsubscribe=One-Click", type: "application/x-www-form-urlencoded",
                    to: "/s/\(walter.text)/stop")
                #expect(visitor.shows(Words.Survey.stopDone))
                try await visitor.get("/s/\(Token.random().text)/stop")
                #expect(visitor.status == 404)
            }
            #expect(try await house.count("ask_refusal") == 2)
        }
    }

    @Test("A change that comes too late, or from a page that is too old, is shown again", arguments: Engine.allCases)
    func lateChange(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let survey = "/s/\(try await house.ask(house.mrsMiggins).text)"
            try await house.visit { visitor in
                try await visitor.get(survey)
                let old = visitor.once
                try await visitor.post(survey, ["answer": "more", "words": "Kind", "once": old])
                try await visitor.post(survey, ["answer": "more", "words": "Kind", "once": old])
                #expect(visitor.status == 303)
                try await visitor.post(survey, ["answer": "less", "words": "Or not", "once": old])
                #expect(visitor.status == 422 && visitor.shows(VoiceRefusal.answeredMeanwhile.sentence))
                #expect(visitor.shows("value=\"less\" checked") && visitor.shows("Or not</textarea>"))
                try await visitor.post(survey, ["answer": "less", "words": "Or not", "once": visitor.once])
                #expect(visitor.status == 303)
                try await visitor.get(survey + "?change=1")
                house.clock.advance(.hours(25))
                try await visitor.post(survey, ["answer": "expected", "words": "So so", "once": visitor.once])
                #expect(visitor.status == 422 && visitor.shows("24 hours, and they have passed"))
                #expect(visitor.shows("So so</textarea>"))
            }
        }
    }

    @Test("A colleague asks by hand and copies the link, which is shown once", arguments: Engine.allCases)
    func byHand(engine: Engine) async throws {
        try await withVoice(engine, sendsMail: false) { house in
            let id = try await house.conversation(of: house.mrsMiggins)
            let session = try await house.database.write { [house] in
                try Sessions.start(of: house.maya, device: "", in: $0)
            }
            try await house.visit { visitor in
                visitor.signIn(session)
                try await visitor.get("/gap/belief")
                try await visitor.post("/conversations/\(id)/ask", [:])
                #expect(visitor.status == 200 && visitor.shows("value=\"https://care.bramble.example/s/"))
                try await visitor.post("/conversations/\(id)/ask", [:])
                #expect(visitor.status == 422)
            }
        }
    }

    @Test("A colleague says what they believe, keeps the code, and changes it by the code", arguments: Engine.allCases)
    func belief(engine: Engine) async throws {
        try await withVoice(engine) { house in
            let session = try await house.database.write { [house] in
                try Sessions.start(of: house.maya, device: "", in: $0)
            }
            try await house.visit { visitor in
                visitor.signIn(session)
                try await visitor.get("/gap/belief")
                #expect(visitor.shows(Words.Belief.small) && visitor.shows("About “Repair”"))
                try await visitor.post("/gap/belief", [:])
                #expect(visitor.shows("href=\"#f-all\"") && visitor.shows("href=\"#f-at-\(house.repair)\""))
                try await visitor.post("/gap/belief", ["at-\(house.repair)": "more"])
                #expect(visitor.status == 422 && visitor.shows("value=\"more\" checked"))
                try await visitor.post("/gap/belief", ["all": "less"])
                #expect(visitor.status == 422 && visitor.shows("href=\"#f-at-\(house.repair)\""))
                try await visitor.post("/gap/belief", ["all": "less", "at-\(house.repair)": "none"])
                let code = try #require(visitor.page.firstMatch(of: /readonly[^>]* value="([\w\-]{27})"/)?.1)
                try await visitor.get("/gap/belief")
                #expect(visitor.shows(Words.Belief.alreadySays) && !visitor.shows(String(code)))
                try await visitor.post(
                    "/gap/belief/change", ["code": "x", "all": "more", "at-\(house.repair)": "none"])
                #expect(visitor.status == 422)
                try await visitor.post(
                    "/gap/belief/change", ["code": String(code), "all": "more", "at-\(house.repair)": "less"])
                #expect(visitor.shows(Words.Belief.changed))
            }
        }
    }
}
