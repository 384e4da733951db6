package import Kernel
import Language
package import PeopleRules
import StandardsRules
package import Store
import Timeline

/// What can be done with the guarantee: one is given at a time, to everybody.
package enum Guarantees {
    /// Gives a guarantee from now on, in the place of the one before; the same words by the same basis go on counting. Refused
    /// when a word in it cannot be measured.
    @discardableResult
    package static func give(
        _ sentence: String, basis: Guarantee.Basis, isPublic: Bool = false, by member: MemberID?, in tx: Transaction
    ) throws -> Guarantee {
        let line = try checked(sentence)
        if case .standard(let id) = basis, try Standards.standard(id, in: tx).retired != nil {
            throw PromiseRefusal.guaranteeStandardGone
        }
        if let before = try current(in: tx) {
            if before.sentence == line, before.basis == basis {
                try show(isPublic, by: member, in: tx)
                return try current(in: tx) ?? before
            }
            try GuaranteeStore.end(before.id, in: tx)
        }
        let guarantee = Guarantee(
            id: tx.nextID(), sentence: line, basis: basis, since: tx.now, until: nil, isPublic: isPublic,
            madeBy: member, version: 1)
        try GuaranteeStore.insert(guarantee, in: tx)
        try changed(guarantee.id, by: member, in: tx)
        return guarantee
    }

    /// Makes true that anybody may see how it goes, or nobody but the team.
    package static func show(_ isPublic: Bool, by member: MemberID?, in tx: Transaction) throws {
        guard let guarantee = try current(in: tx), guarantee.isPublic != isPublic else { return }
        try GuaranteeStore.show(guarantee.id, isPublic, in: tx)
        try changed(guarantee.id, by: member, in: tx)
    }

    /// Makes true that nothing is guaranteed any more. What was counted stays.
    package static func end(by member: MemberID?, in tx: Transaction) throws {
        guard let guarantee = try current(in: tx) else { return }
        try GuaranteeStore.end(guarantee.id, in: tx)
        try changed(guarantee.id, by: member, in: tx)
    }

    /// Writes what was done about a miss. It may be written again.
    @discardableResult
    package static func answer(
        _ id: GuaranteeMissID, _ done: String, by member: MemberID, in tx: Transaction
    ) throws -> GuaranteeMiss {
        _ = try miss(id, in: tx)
        let line = done.collapsed
        guard !line.isEmpty, line.count <= GuaranteeMiss.answerLimit else { throw PromiseRefusal.doneUnsaid }
        try GuaranteeStore.answer(id, line, by: member, in: tx)
        try Timeline.append(GuaranteeAnswered(miss: id), subject: id.value, by: member.value, in: tx)
        try tx.announce("promises")
        return try miss(id, in: tx)
    }

    /// What is guaranteed now; nil when nothing is.
    package static func current(in tx: Transaction) throws -> Guarantee? {
        try tx.row(GuaranteeStore.open, GuaranteeStore.read)
    }

    /// How what is guaranteed now stands; nil when nothing is. Three statements.
    package static func standing(zone: Zone, in tx: Transaction) throws -> GuaranteeStanding? {
        guard let guarantee = try current(in: tx) else { return nil }
        let day = LocalTime(guarantee.since, in: zone).dayNumber - 1
        let counts = try tx.numbers(GuaranteeStore.counts(guarantee, sinceDay: day))
        let last = try tx.row(GuaranteeStore.misses(of: guarantee.id, limit: 1), GuaranteeStore.readMiss)
        return GuaranteeStanding(
            guarantee: guarantee, hits: counts[0], misses: counts[1], unanswered: counts[2], last: last)
    }

    /// The misses of a guarantee, the latest first, at most `limit`.
    package static func misses(of id: GuaranteeID, limit: Int = 50, in tx: Transaction) throws -> [GuaranteeMiss] {
        try tx.rows(GuaranteeStore.misses(of: id, limit: limit), GuaranteeStore.readMiss)
    }

    /// One miss; `Absent` when there is none.
    package static func miss(_ id: GuaranteeMissID, in tx: Transaction) throws -> GuaranteeMiss {
        guard let found = try tx.row(GuaranteeStore.miss(id), GuaranteeStore.readMiss) else { throw Absent("miss") }
        return found
    }

    private static func checked(_ sentence: String) throws -> String {
        let line = sentence.collapsed
        guard !line.isEmpty, line.count <= Guarantee.sentenceLimit else { throw PromiseRefusal.guaranteeUnsaid }
        if let vague = VagueWords.english.refusals(in: line).first {
            throw PromiseRefusal.guaranteeVague(vague.words, why: vague.why, instead: vague.instead)
        }
        return line
    }

    private static func changed(_ id: GuaranteeID, by member: MemberID?, in tx: Transaction) throws {
        try Timeline.append(GuaranteeChanged(guarantee: id), subject: id.value, by: member?.value, in: tx)
        try tx.announce("promises")
        try tx.announce("standards")
    }
}
