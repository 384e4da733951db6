import Calendars
import Foundation
import Kernel
import Testing

@Suite("Reference cases of working time")
struct ClockCorpusTests {
    /// Cases that were computed with tzdata from before Morocco gave up its summer time on 20 September 2026 (which
    /// 2026f has, although they are said to use it): they hold with older tzdata only.
    private static let beforeMorocco = ["dev-00650", "dev-00836", "dev-01110"]
    private static let moroccoChanged =
        Zone("Africa/Casablanca")?.offset(at: Instant(milliseconds: 1_791_000_000_000)) == 0

    private struct Case: Decodable {
        let id: String
        let accept: [Answer]?
        let expected: Answer
    }

    private enum Answer: Decodable, Equatable {
        case moment(String)
        case seconds(Int)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let seconds = try? container.decode(Int.self) {
                self = .seconds(seconds)
            } else {
                self = .moment(try container.decode(String.self))
            }
        }
    }

    private struct Given: Decodable {
        let id: String
        let result: Answer?
    }

    @Test("Every reference case has the earliest right answer", arguments: ["business_time_cases", "upstream_cases"])
    func corpus(name: String) throws {
        guard let document = try SharedData.file("sla/\(name).json") else { return }
        let cases = try JSONDecoder().decode([Case].self, from: Data(document))
        let given = try JSONDecoder().decode([Given].self, from: Data(try ClockCases.answers(document)))
        #expect(cases.count == given.count && cases.count >= 14)
        for (one, answer) in zip(cases, given) where answer.result != one.expected || answer.id != one.id {
            if Self.moroccoChanged, Self.beforeMorocco.contains(one.id) { continue }
            Issue.record("\(one.id): \(one.expected) expected, \(String(describing: answer.result)) given")
        }
    }
}
