import ConversationsRules
package import Kernel
package import PeopleRules
package import Store

/// Where a colleague stands in the present round.
package struct BeliefStanding: Equatable, Sendable {
    package let round: BeliefRound
    /// Fewer than five colleagues: every answer shows at once and may be guessed, which is said before anybody answers.
    package let isSmall: Bool
    /// Whether this colleague has answered in the present round.
    package let hasAnswered: Bool
    /// Whether they may see what customers say: they answered in this round or in the one before.
    package let maySee: Bool
    /// How many colleagues have answered in the present round.
    package let answered: Int
    /// How many colleagues there are.
    package let members: Int
}

/// What can be done with what colleagues believe.
package enum Beliefs {
    /// Under so many answers nothing of a round is shown, unless the round is small; later answers show in steps of as many.
    package static let step = 5

    /// Where a colleague stands; one statement.
    package static func standing(of member: MemberID, zone: Zone, in tx: Transaction) throws -> BeliefStanding {
        let round = BeliefRound(tx.now, in: zone)
        guard let facts = try tx.row(BeliefStore.standing(of: member, round), BeliefStore.readStanding) else {
            throw Absent("member")
        }
        return BeliefStanding(
            round: round, isSmall: facts.isOpen ?? (facts.members < step), hasAnswered: facts.latest == round,
            maySee: facts.latest != nil, answered: facts.answered, members: max(facts.members, facts.answered))
    }

    /// Throws unless a colleague has said what they believe, which comes before what customers say.
    package static func checkMaySee(_ member: MemberID, zone: Zone, in tx: Transaction) throws {
        guard try standing(of: member, zone: zone, in: tx).maySee else { throw VoiceRefusal.believeFirst }
    }

    /// Keeps what a colleague believes: that they took part, on a day, and apart from that what was answered. The code by
    /// which the author can change it in this round.
    package static func keep(_ sheet: BeliefSheet, by member: MemberID, in tx: Transaction) throws -> Token {
        let zone = try Business.current(in: tx).zone
        let standing = try standing(of: member, zone: zone, in: tx)
        guard !standing.hasAnswered else { throw VoiceRefusal.believedAlready }
        let round = standing.round
        try BeliefStore.open(round, isOpen: standing.isSmall, asked: standing.members, in: tx)
        try BeliefStore.took(part: member, in: round, day: tx.now.day(in: zone), in: tx)
        let code = Token.random()
        for (point, expectation) in sheet.entries {
            let row = BeliefRow(point: point, expectation: expectation, code: code)
            try BeliefStore.add(row, to: round, showsAtOnce: standing.isSmall, in: tx)
        }
        return code
    }

    /// Changes what the author of `code` believes in the present round. What shows already goes on showing until the round is
    /// over, when all answers do: else whoever looks before and after would see what one colleague changed. Refused when the code
    /// is of no answer in it.
    package static func change(_ code: Token, to sheet: BeliefSheet, in tx: Transaction) throws {
        let round = BeliefRound(tx.now, in: try Business.current(in: tx).zone)
        let isOpen = try BeliefStore.isOpen(round, in: tx)
        guard try BeliefStore.change(nil, to: sheet.inAll, code: code, in: round, isOpen: isOpen, in: tx) else {
            throw VoiceRefusal.codeUnknown
        }
        for point in try ContactPoints.all(in: tx).map(\.id) {
            let expectation = sheet.at[point]
            if expectation == nil { try BeliefStore.remove(point, code: code, in: round, isOpen: isOpen, in: tx) }
            let isThere = try BeliefStore.change(
                point, to: expectation, code: code, in: round, isOpen: isOpen, in: tx)
            guard !isThere, let expectation else { continue }
            let row = BeliefRow(point: point, expectation: expectation, code: code)
            try BeliefStore.add(row, to: round, showsAtOnce: isOpen, in: tx)
        }
    }
}
