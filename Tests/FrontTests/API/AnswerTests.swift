import Foundation
import HTTPTypes
import Kernel
import PeopleRules
import RegardTesting
import Store
import Testing
import VoiceRules

@testable import Front

@Suite("Asking, believing and the delivery gap through the API")
struct AnswerTests {
    @Test("A person is asked once, by a link to pass on", arguments: Engine.allCases)
    func ask(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            let id = try await desk.post("conversations", ConversationTests.repair).id
            #expect(try await desk.post("conversations/\(id)/invitations").code == "voice.no-public-address")
            _ = try await desk.send(.patch, "business", #"{"publicAddress":"https://desk.bramble.example"}"#)
            let asked = try await desk.post("conversations/\(id)/invitations")
            #expect(asked.text("link")?.hasPrefix("https://desk.bramble.example/s/") == true)
            #expect(asked["isMailed"] as? Bool == false)
            #expect(try await desk.post("conversations/\(id)/invitations").code == "voice.asked-already")
            let standing = try await desk.get("conversations/\(id)/asked")
            #expect(standing.status == 200, "\(String(decoding: standing.bytes, as: UTF8.self))")
            #expect(standing.text("asked") == "2026-11-19T09:00:00.000Z")
            #expect(standing["mayAsk"] as? Bool == false)
        }
    }

    @Test("Belief comes before what customers say, and its author can change it", arguments: Engine.allCases)
    func believe(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            #expect(try await desk.get("delivery-gap").code == "voice.believe-first")
            #expect(try await desk.get("delivery-gap/words").code == "voice.believe-first")
            let point = try await desk.post("contact-points", #"{"name":"Repair"}"#).id
            let unknown = #"{"inAll":"more","at":[{"contactPoint":"7","expectation":"less"}]}"#
            #expect(try await desk.post("beliefs", unknown).status == 404)
            #expect(try await desk.post("beliefs", #"{"inAll":"more"}"#).code == "voice.belief-missing")
            #expect(try await desk.get("delivery-gap").code == "voice.believe-first")
            let belief = #""inAll":"more","at":[{"contactPoint":"\#(point)","expectation":"expected"}]"#
            let code = try await desk.post("beliefs", "{\(belief)}").text("code") ?? ""
            #expect(try await desk.post("beliefs", "{\(belief)}").code == "voice.believed-already")
            #expect(try await desk.get("beliefs")["hasAnswered"] as? Bool == true)
            #expect(try await desk.get("beliefs").text("lastDay") == "2026-12-31")
            let nobody = #""inAll":"less","at":[{"contactPoint":"\#(point)","expectation":null}]"#
            #expect(try await desk.send(.put, "beliefs", #"{"code":"\#(code)","inAll":"less"}"#).status == 422)
            #expect(try await desk.send(.put, "beliefs", #"{"code":"\#(code)",\#(nobody)}"#).status == 204)
            #expect(try await desk.send(.put, "beliefs", #"{"code":"x",\#(nobody)}"#).code == "voice.code-unknown")
            let gap = try await desk.get("delivery-gap")
            #expect(gap.text("through") == "2026-11")
            let inAll = gap["inAll"] as? [String: Any]
            #expect((inAll?["belief"] as? [String: Any])?["share"] as? Double == 0)
            #expect(inAll?["verdict"] as? String == "not_yet")
            #expect(gap.text("believedThrough") == "2026-12-31")
            let there = ((gap["points"] as? [[String: Any]])?.first?["belief"] as? [String: Any]) ?? [:]
            #expect(there["asked"] as? Int != nil && there["answers"] as? Int == 0 && there["share"] is NSNull)
            #expect(try await desk.get("delivery-gap/words?through=2026-11").items.isEmpty)
            #expect(try await desk.get("delivery-gap?through=1999-01").status == 400)
        }
    }

    @Test("The gap of many answers has its limits", arguments: Engine.allCases)
    func gap(_ engine: Engine) async throws {
        try await withDesk(engine) { desk in
            _ = try await desk.send(.patch, "business", #"{"publicAddress":"https://desk.bramble.example"}"#)
            for number in 0..<6 {
                let body = #"{"person":{"email":"p\#(number)@x.example"},"words":"Hi"}"#
                let id = try await desk.post("conversations", body).id
                let link = try await desk.post("conversations/\(id)/invitations").text("link") ?? ""
                let token = try #require(Token(link.suffix(27)))
                try await desk.database.write { tx in
                    let survey = try OpenSurvey.open(token, in: tx)
                    let sheet = AnswerSheet(
                        number < 2 ? .more : .less, words: "Word \(number)", once: survey.once)
                    _ = try Answers.give(sheet, by: token, in: tx)
                }
                desk.clock.advance(.seconds(1))
            }
            _ = try await desk.post("beliefs", #"{"inAll":"more"}"#)
            let inAll = try await desk.get("delivery-gap")["inAll"] as? [String: Any]
            let experience = inAll?["experience"] as? [String: Any]
            #expect(experience?["answers"] as? Int == 6)
            #expect(experience?["more"] as? Int == 2)
            #expect((inAll?["gap"] as? [String: Any])?["value"] as? Double ?? 0 > 0.6)
            let words = try await desk.get("delivery-gap/words?limit=4")
            #expect(words.items.map { $0["words"] as? String } == ["Word 5", "Word 4", "Word 3", "Word 2"])
            let last = try await desk.get("delivery-gap/words?limit=4&after=\(words.text("next") ?? "")")
            #expect(last.items.map { $0["words"] as? String } == ["Word 1", "Word 0"])
        }
    }
}
