import ConversationsRules
import Kernel
import Testing

@testable import InsightRules
@testable import VoiceRules

@Suite("The numbers of the gap as a file")
struct GapNumbersTests {
    private func csv(_ names: [ContactPointID: String]) -> [String] {
        let point = ContactPointID(1)
        let round = BeliefCounts(
            round: BeliefRound(number: 8107), isOpen: false, team: BeliefTeam(asked: 11, tookPart: 9),
            counts: [nil: ExpectationCounts(asExpected: 2, more: 7)])
        let gap = DeliveryGap(
            GapPeriod(at: Instant(milliseconds: 1_795_078_800_000), in: .utc),
            counts: [point: ExpectationCounts(less: 20, asExpected: 61, more: 75)], beliefs: round, points: [point],
            setAside: 0)
        return gap.csv(names: names, inAll: "In all").split(separator: "\r\n").map(String.init)
    }

    @Test("Each line has the shares, ranges and counts of the page")
    func numbers() {
        let lines = csv([ContactPointID(1): "Repair"])
        #expect(
            lines.count == 3
                && lines.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == 19 })
        #expect(lines[1] == "In all,77.8,,,7,9,11,48.1,40.4,55.9,75,61,20,156,29.7,21.9,37.4,clear,census")
        #expect(lines[2] == "Repair,,,,,,,48.1,40.4,55.9,75,61,20,156,,,,not_yet,")
    }

    @Test("Its verdicts are the API's, and a limit that is clear of 0 is not written as 0")
    func verdicts() throws {
        #expect(csv([:])[2].hasSuffix(",not_yet,"))
        let round = BeliefCounts(
            round: BeliefRound(number: 8107), isOpen: false, team: BeliefTeam(asked: 1000, tookPart: 1000),
            counts: [nil: ExpectationCounts(less: 500, more: 500)])
        func line(_ more: Int, of all: Int) -> String {
            DeliveryGap(
                GapPeriod(at: Instant(milliseconds: 1_795_078_800_000), in: .utc),
                counts: [nil: ExpectationCounts(less: all - more, more: more)], beliefs: round, points: [], setAside: 0
            ).csv(names: [:], inAll: "In all")
        }
        #expect(line(50, of: 100).contains(",not_clear,census"))
        #expect(line(49_690, of: 100_000).contains(",0.3,0.1,0.6,clear,census"))
    }

    @Test("A name cannot break the table or become a formula")
    func names() {
        #expect(csv([ContactPointID(1): "=1+1, \"x\""])[2].hasPrefix("\"'=1+1, \"\"x\"\"\","))
    }
}
