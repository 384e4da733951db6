package import ConversationsRules
package import Kernel
import Statistics
package import Store
package import VoiceRules

/// What we believe, what customers say and the gap between, in all and at each contact point.
package struct DeliveryGap: Equatable, Sendable {
    /// One matter: in all, or one contact point.
    package struct Line: Equatable, Sendable {
        /// Nil for "in all".
        package let point: ContactPointID?
        package let belief: Belief
        package let experience: Experience
        package let gap: GapDistance
        /// What customers answered, one by one.
        package let counts: ExpectationCounts

        init(_ point: ContactPointID?, _ belief: Belief, _ counts: ExpectationCounts) {
            self.point = point
            self.belief = belief
            self.counts = counts
            experience = Experience(counts)
            gap = GapDistance(belief, experience)
        }
    }

    package let period: GapPeriod
    package let inAll: Line
    /// The contact points, the widest gap first; those of which nothing can be said last, in the order that was given.
    package let points: [Line]
    /// How many answers were set aside because a machine may have sent them.
    package let setAside: Int
    /// The round that the beliefs are of; nil when nobody has said.
    package let believed: BeliefRound?

    /// Whether what we believe is of an earlier round than the one in which the period ends.
    package var isBelievedEarlier: Bool {
        let (year, month) = period.through
        return believed.map { $0 < BeliefRound(number: year * 4 + (month - 1) / 3) } ?? false
    }

    /// The line of one contact point, or of all.
    package func line(_ point: ContactPointID?) -> Line? {
        point == nil ? inAll : points.first { $0.point == point }
    }

    /// The gap over `period`, with the contact points in use: what we believe of all, and what `who` says. Four statements at
    /// most, however many answers there are.
    package static func read(
        _ period: GapPeriod, of who: AnsweredBy = .everyone, points: [ContactPointID], zone: Zone, in tx: Transaction
    ) throws -> DeliveryGap {
        let days = period.days(in: zone)
        let present = BeliefRound(tx.now, in: zone)
        let round = try Beliefs.latest(
            upTo: min(BeliefRound(day: days.last), present), present: present, zone: zone, in: tx)
        return DeliveryGap(
            period, counts: try Answers.counts(days, by: who, in: tx), beliefs: round, points: points,
            setAside: try Invitations.setAside(days, in: tx))
    }

    /// The gap that these counts make. Experience in all pools all answers, also those about no contact point; belief in all is
    /// a question of its own.
    init(
        _ period: GapPeriod, counts: [ContactPointID?: ExpectationCounts], beliefs: BeliefCounts?,
        points: [ContactPointID], setAside: Int
    ) {
        believed = beliefs?.round
        self.period = period
        self.setAside = setAside
        inAll = Line(nil, Belief(nil, in: beliefs), counts.values.reduce(.init(), +))
        self.points = points.map { Line($0, Belief($0, in: beliefs), counts[$0] ?? .init()) }
            .enumerated().sorted { ($1.element.width, $0.offset) < ($0.element.width, $1.offset) }.map(\.element)
    }
}

extension DeliveryGap.Line {
    /// How wide the gap is, for sorting; −2 when nothing can be said.
    fileprivate var width: Double { gap.difference?.value ?? -2 }
}
