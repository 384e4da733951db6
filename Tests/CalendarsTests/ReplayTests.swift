import Calendars
import Foundation
import Testing

@Suite("Replayed conversations")
struct ReplayTests {
    private struct Answer: Decodable {
        let id: String
        let refused: String?
        let firstResponse: Measure?
        let response: Measure?
        let solution: Measure?

        enum CodingKeys: String, CodingKey {
            case id
            case refused
            case firstResponse = "first_response"
            case response
            case solution
        }
    }

    private struct Measure: Decodable {
        let state: String
        let due: String?
        let used: Int?
        let margin: Int?
        let exchanges: [Exchange]?
        let explanation: [Stretch]

        enum CodingKeys: String, CodingKey {
            case state
            case due
            case used = "used_minutes"
            case margin = "margin_minutes"
            case exchanges
            case explanation
        }
    }

    private struct Exchange: Decodable {
        let from: String
        let to: String?
        let due: String?
    }

    private struct Stretch: Decodable {
        let from: String
        let to: String
        let counted: Bool
        let minutes: Double
        let why: String
    }

    /// A case on Monday 5 January 2026 and after, in UTC, open 09:00 to 17:00 from Monday to Friday; moments as
    /// "5T09:00".
    private func replay(_ events: [(String, String)], at: String? = nil, created: String = "5T09:00") throws -> Answer {
        func moment(_ short: String) -> String {
            let parts = short.split(separator: "T")
            return "2026-01-\(parts[0].count == 1 ? "0" : "")\(parts[0])T\(parts[1]):00Z"
        }
        let written = events.map { at, type in
            let state = ["open", "waiting", "done"].contains(type)
            let what = state ? #""state","to":"\#(type)""# : "\"\(type)_message\""
            return #"{"at":"\#(moment(at))","type":\#(what)}"#
        }
        let days = ["mon", "tue", "wed", "thu", "fri"].map { #""\#($0)":[["09:00","17:00"]]"# }
        let json = """
            [{"id":"a","time_zone":"UTC","hours":{\(days.joined(separator: ","))},"holidays":["2026-01-07"],\
            "targets_min":{"first_response":60,"response":60,"solution":600},"created":"\(moment(created))",\
            \(at.map { "\"at\":\"\(moment($0))\"," } ?? "")"events":[\(written.joined(separator: ","))]}]
            """
        let answers = try JSONDecoder().decode([Answer].self, from: Data(try ReplayCases.answers(Array(json.utf8))))
        return try #require(answers.first)
    }

    @Test("The first staff message stops the first response, and later ones change nothing")
    func firstResponse() throws {
        let running = try replay([], at: "5T09:40")
        #expect(running.firstResponse?.due == "2026-01-05T10:00:00Z" && running.firstResponse?.margin == 20)
        let answer = try replay([("5T09:45", "staff"), ("5T12:00", "staff")])
        #expect(answer.firstResponse?.due == nil && answer.firstResponse?.state == "stopped")
        #expect(answer.firstResponse?.used == 45 && answer.firstResponse?.margin == 15)
        let late = try replay([("6T09:30", "staff")])
        #expect(late.firstResponse?.used == 480 + 30 && late.firstResponse?.margin == 60 - 510)
    }

    @Test("Each exchange is a row of its own, from the first message without an answer to the next answer")
    func exchanges() throws {
        let answer = try replay([
            ("5T09:00", "customer"), ("5T09:20", "customer"), ("5T09:30", "staff"), ("5T10:00", "customer"),
            ("5T10:10", "staff"), ("5T11:00", "customer"), ("5T11:05", "customer"),
        ])
        #expect(
            answer.response?.exchanges?.map(\.from).map { $0.dropFirst(11).prefix(5) } == ["09:00", "10:00", "11:00"])
        #expect(answer.response?.due == "2026-01-05T12:00:00Z")
        #expect(answer.response?.used == 30 && answer.response?.margin == 30)
        #expect(answer.response?.exchanges?.map { $0.to == nil } == [false, false, true])
        #expect(try replay([("5T09:30", "staff")]).response?.exchanges?.isEmpty == true)
    }

    @Test("A target that is for nothing known is refused, and not passed over")
    func unknownTarget() throws {
        let json = """
            [{"id":"a","time_zone":"UTC","hours":{"mon":[["09:00","17:00"]]},"holidays":[],\
            "targets_min":{"first_reply":60},"created":"2026-01-05T09:00:00Z","events":[]}]
            """
        let answer = String(decoding: try ReplayCases.answers(Array(json.utf8)), as: UTF8.self)
        #expect(answer.contains("\"refused\"") && answer.contains("first_reply") && answer.contains("first_response"))
    }

    @Test("Of two messages at one moment the first in the list comes first")
    func together() throws {
        let open = try replay(
            [("5T09:00", "customer"), ("5T09:30", "staff"), ("5T09:30", "customer")], at: "5T09:40")
        #expect(open.response?.exchanges?.map { $0.to == nil } == [false, true] && open.response?.state == "running")
        let answered = try replay(
            [("5T09:00", "customer"), ("5T09:30", "customer"), ("5T09:30", "staff")], at: "5T09:40")
        #expect(answered.response?.exchanges?.map { $0.to == nil } == [false])
    }

    @Test("While they have the ball every clock is paused, without a due moment, and goes on afterwards")
    func waiting() throws {
        let paused = try replay([("5T09:30", "waiting")], at: "5T15:00")
        #expect(paused.solution?.state == "paused" && paused.solution?.due == nil && paused.solution?.used == 30)
        #expect(paused.firstResponse?.due == nil && paused.firstResponse?.used == 30)
        let resumed = try replay([("5T09:30", "waiting"), ("5T11:30", "open")], at: "5T11:40")
        #expect(resumed.firstResponse?.due == "2026-01-05T12:00:00Z" && resumed.firstResponse?.used == 40)
        #expect(resumed.solution?.due == "2026-01-06T13:00:00Z")
    }

    @Test("Done stops the solution; opened again it goes on, with the time in done not counted")
    func done() throws {
        let stopped = try replay([("5T11:00", "done")], at: "6T12:00")
        #expect(stopped.solution?.state == "stopped" && stopped.solution?.due == nil && stopped.solution?.used == 120)
        #expect(stopped.solution?.margin == 480)
        let again = try replay([("5T11:00", "done"), ("6T09:00", "open")], at: "6T10:00")
        #expect(again.solution?.used == 180)
        #expect(again.solution?.due == "2026-01-06T17:00:00Z")
        let closedAgain = try replay([("5T11:00", "done"), ("6T09:00", "open"), ("6T09:30", "done")])
        #expect(closedAgain.solution?.used == 150 && closedAgain.solution?.due == nil)
    }

    @Test("A missed clock that still runs tells the past moment at which it was due")
    func missed() throws {
        let answer = try replay([("5T09:30", "waiting"), ("5T10:30", "open")], at: "6T09:30")
        #expect(answer.firstResponse?.due == "2026-01-05T11:00:00Z")
        #expect(answer.firstResponse?.margin == 60 - (30 + 390 + 30))
    }

    @Test("The explanation has every stretch once, and what counts adds up to what was used")
    func explanation() throws {
        let answer = try replay([("5T12:00", "waiting"), ("6T10:00", "open"), ("8T11:00", "done")], at: "9T12:00")
        let stretches = try #require(answer.solution?.explanation)
        #expect(zip(stretches, stretches.dropFirst()).allSatisfy { $0.to == $1.from })
        #expect(stretches.first?.from == "2026-01-05T09:00:00Z" && stretches.last?.to == "2026-01-09T12:00:00Z")
        let counted = stretches.filter(\.counted).reduce(0) { $0 + $1.minutes }
        #expect(counted == Double(answer.solution?.used ?? 0) && counted == 180 + 420 + 120)
        #expect(
            stretches.map(\.why) == [
                "waiting on us, within the hours", "waiting on them", "waiting on us, within the hours",
                "outside the hours", "closed on this date", "outside the hours", "waiting on us, within the hours",
                "done",
            ])
    }

    @Test("A bad case refuses only itself, with a sentence")
    func refused() throws {
        let json = """
            [{"id":1,"time_zone":"UTC","hours":{},"created":"2026-01-05T09:00:00Z","events":[]},\
            {"id":"b","time_zone":"UTC","hours":{"mon":[["09:00","17:00"]]},"created":"2026-01-05T09:00:00Z",\
            "events":[{"at":"2026-01-05T10:00:00Z","type":"state","to":"gone"}]},\
            {"id":"c","time_zone":"UTC","hours":{"mon":[["09:00","17:00"]]},"created":"2026-01-05T09:00:00Z"}, 7]
            """
        let text = String(decoding: try ReplayCases.answers(Array(json.utf8)), as: UTF8.self)
        let lines = text.split(separator: "\n").dropFirst().dropLast()
        #expect(lines.map { $0.contains("\"refused\"") } == [true, true, false, true])
        #expect(text.contains("\\\"gone\\\": write open, waiting or done."))
        #expect(throws: CaseDocumentRefusal.self) { try ReplayCases.answers(Array("[{".utf8)) }
    }
}
