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
        let round = BeliefCounts(
            round: BeliefRound(number: 8107), isOpen: isOpen, team: BeliefTeam(asked: asked, tookPart: answered),
            counts: [nil: belief])
        return DeliveryGap.Line(
            nil, Belief(nil, in: answered == 0 ? nil : round), ExpectationCounts(less: answers - said, more: said))
    }

    private func share(_ count: Int, _ n: Int) -> Share {
        guard let share = Share(count, of: n) else { preconditionFailure("\(count) of \(n) is no share") }
        return share
    }

    @Test("How many colleagues answered is told of belief in all alone, and never that nobody was asked when some were")
    func secret() {
        let round = BeliefCounts(
            round: BeliefRound(number: 8107), isOpen: false, team: BeliefTeam(asked: 11, tookPart: 4),
            counts: [nil: ExpectationCounts(more: 4), ContactPointID(1): ExpectationCounts(more: 3)])
        #expect(Belief(nil, in: round) == .tooFew(answered: 4, asked: 11))
        for id in [1, 2] { #expect(Belief(ContactPointID(Int64(id)), in: round) == .tooFew(answered: nil, asked: 11)) }
        let open = BeliefCounts(
            round: round.round, isOpen: true, team: BeliefTeam(asked: 3, tookPart: 2),
            counts: [nil: ExpectationCounts(more: 2)])
        #expect(Belief(ContactPointID(1), in: open) == .nobodyThere(asked: 3))
        #expect(Belief(ContactPointID(1), in: nil) == .nobody)
    }

    @Test("Numbers under 1 are told with one decimal, and what is clear of 0 is never told as 0")
    func told() {
        for (value, tenths) in [
            (0.4809, 480), (0.0096, 10), (0.0044, 4), (-0.0044, -4), (0, 0), (0.0004, 0), (1, 1000),
        ] {
            #expect(ToldTenths(value).tenths == tenths)
        }
        #expect(ToldTenths(beside0: 0.0004).tenths == 1 && ToldTenths(beside0: -0.0004).tenths == -1)
        #expect(ToldTenths(beside0: 0).tenths == 0 && ToldTenths(beside0: 0.024).tenths == 20)
    }

    @Test("What we believe is of an earlier round unless it is of the one in which the period ends")
    func earlier() {
        func isEarlier(_ number: Int) -> Bool {
            DeliveryGap(
                GapPeriod(at: Instant(milliseconds: 1_795_078_800_000), in: .utc), counts: [:],
                beliefs: BeliefCounts(
                    round: BeliefRound(number: number), isOpen: true, team: BeliefTeam(asked: 3, tookPart: 1),
                    counts: [nil: ExpectationCounts(more: 1)]), points: [], setAside: 0
            ).isBelievedEarlier
        }
        #expect(isEarlier(2026 * 4 + 2) && !isEarlier(2026 * 4 + 3))
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
        #expect(line.headline == .wider(believe: share(9, 9), say: share(75, 156), points: ToldTenths(tenths: 520)))
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
        #expect(line.headline == .wider(believe: share(56, 70), say: share(48, 80), points: ToldTenths(tenths: 200)))
        #expect(line.belief.range != nil)
    }

    @Test("Limits that include 0 are no clear gap, on either side of it")
    func notClear() {
        for said in [50, 60, 70] {
            let line = line(60, of: 100, asked: 1000, said: said, of: 100)
            #expect(line.headline == .noClearGap(believe: share(60, 100), say: share(said, 100)))
            guard case .notClear(let difference) = line.gap else {
                Issue.record("\(said) is said to be a gap")
                continue
            }
            #expect(difference.limits.contains(0))
        }
    }

    @Test("People may find us better than we believe")
    func negative() {
        let told = line(2, of: 10, asked: 10, said: 90, of: 100).headline
        #expect(told == .narrower(believe: share(2, 10), say: share(90, 100), points: ToldTenths(tenths: 700)))
    }

    @Test("Under five answers no share and no verdict, but the counts")
    func few() {
        let few = line(9, of: 9, asked: 11, said: 2, of: 4)
        #expect(few.experience == .tooFew(answers: 4) && few.gap == .notYet && few.counts.all == 4)
        #expect(few.headline == .customersTooFew(believe: share(9, 9), answers: 4))
        let both = line(3, of: 4, asked: 11, said: 2, of: 4)
        #expect(both.belief == .tooFew(answered: 4, asked: 11) && both.headline == .bothTooFew(answers: 4))
        #expect(line(0, of: 0, asked: 0, said: 0, of: 0).headline == .nobodyAnswered)
        #expect(line(0, of: 0, asked: 0, said: 5, of: 5).headline == .beliefMissing(say: share(5, 5)))
        #expect(line(3, of: 4, asked: 11, said: 0, of: 0).headline == .onlyWeTooFew(answered: 4))
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
            round: BeliefRound(number: 8107), isOpen: false, team: BeliefTeam(asked: 10, tookPart: 10),
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
