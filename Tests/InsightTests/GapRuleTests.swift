import ConversationsRules
import Kernel
import Statistics
import Testing

@testable import InsightRules
@testable import VoiceRules

@Suite("The delivery gap, by its definitions")
struct GapRuleTests {
    private func line(
        _ more: Int, of answered: Int, asked: Int, said: Int, of answers: Int, isOpen: Bool = false
    ) -> DeliveryGap.Line {
        let belief = ExpectationCounts(asExpected: answered - more, more: more)
        let round = BeliefCounts(round: BeliefRound(number: 8107), isOpen: isOpen, asked: asked, counts: [nil: belief])
        return DeliveryGap.Line(
            nil, Belief(belief, in: round), ExpectationCounts(less: answers - said, more: said))
    }

    @Test("Nine of eleven is a census: it has no range, and the limits are belief less the customers' Wilson limits")
    func census() throws {
        let line = line(9, of: 9, asked: 11, said: 75, of: 156)
        #expect(line.belief.range == nil)
        let wilson = try #require(Share(75, of: 156)).wilson()
        let difference = try #require(line.gap.difference)
        #expect(abs(difference.value - (1 - 75.0 / 156)) < 1e-12)
        #expect(abs(difference.limits.lower - (1 - wilson.upper)) < 1e-12)
        #expect(abs(difference.limits.upper - (1 - wilson.lower)) < 1e-12)
        #expect(line.headline == .wider(believe: 100, say: 48, points: 52))
    }

    @Test(
        "Exactly 80 % makes a census, less does not",
        arguments: [(8, 10, true), (12, 15, true), (7, 9, false), (11, 14, false)])
    func share(answered: Int, asked: Int, isCensus: Bool) {
        let line = line(answered, of: answered, asked: asked, said: 10, of: 100)
        #expect(line.belief == Share(answered, of: answered).map { .share($0, asked: asked, isCensus: isCensus) })
    }

    @Test("Two samples have Newcombe's limits: 56 of 70 less 48 of 80 is 20 points, 5 to 33")
    func newcombe() throws {
        let line = line(56, of: 70, asked: 100, said: 48, of: 80)
        let limits = try #require(line.gap.difference).limits
        #expect(abs(limits.lower - 0.0524) < 5e-5 && abs(limits.upper - 0.3339) < 5e-5)
        #expect(line.headline == .wider(believe: 80, say: 60, points: 20))
        #expect(line.belief.range != nil)
    }

    @Test("Limits that include 0 are no clear gap, on either side of it")
    func notClear() {
        for said in [50, 60, 70] {
            let line = line(60, of: 100, asked: 1000, said: said, of: 100)
            #expect(line.headline == .noClearGap(believe: 60, say: said))
            guard case .notClear(let difference) = line.gap else {
                Issue.record("\(said) is said to be a gap")
                continue
            }
            #expect(difference.limits.contains(0))
        }
    }

    @Test("People may find us better than we believe")
    func negative() {
        #expect(line(2, of: 10, asked: 10, said: 90, of: 100).headline == .narrower(believe: 20, say: 90, points: 70))
    }

    @Test("Under five answers no share and no verdict, but the counts")
    func few() {
        let few = line(9, of: 9, asked: 11, said: 2, of: 4)
        #expect(few.experience == .tooFew(answers: 4) && few.gap == .notYet && few.counts.all == 4)
        #expect(few.headline == .customersTooFew(believe: 100, answers: 4))
        let both = line(3, of: 4, asked: 11, said: 2, of: 4)
        #expect(both.belief == .tooFew(answered: 4) && both.headline == .bothTooFew(answers: 4))
        #expect(line(0, of: 0, asked: 0, said: 0, of: 0).headline == .nobodyAnswered)
        #expect(line(0, of: 0, asked: 0, said: 5, of: 5).headline == .beliefMissing(say: 100))
    }

    @Test("A business of fewer than five shows what each believes")
    func small() {
        let line = line(2, of: 3, asked: 3, said: 5, of: 10, isOpen: true)
        #expect(line.belief == Share(2, of: 3).map { .share($0, asked: 3, isCensus: true) })
    }

    @Test("Experience in all pools every answer, and the widest gap comes first")
    func order() {
        let belief = ExpectationCounts(more: 10)
        let points = (1...4).map { ContactPointID($0) }
        let round = BeliefCounts(
            round: BeliefRound(number: 8107), isOpen: false, asked: 10,
            counts: [nil: belief, points[0]: belief, points[1]: belief, points[2]: belief])
        let gap = DeliveryGap(
            GapPeriod(at: Instant(milliseconds: 1_795_078_800_000), in: .utc),
            counts: [
                points[0]: ExpectationCounts(less: 10, more: 90), points[1]: ExpectationCounts(less: 90, more: 10),
                points[2]: ExpectationCounts(less: 1), nil: ExpectationCounts(less: 9),
            ], beliefs: round, points: points, setAside: 0)
        #expect(gap.points.map(\.point) == [points[1], points[0], points[2], points[3]])
        #expect(gap.inAll.experience == Share(100, of: 210).map { .share($0) })
    }
}
