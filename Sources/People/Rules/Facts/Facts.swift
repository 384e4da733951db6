import Kernel
package import Store
import Timeline

/// What can be done with what we know of people.
package enum Facts {
    /// Keeps what somebody learnt of a person.
    @discardableResult
    package static func learn(
        _ draft: FactDraft, about person: PersonID, by member: MemberID?, in tx: Transaction
    ) throws -> FactID {
        _ = try People.person(person, in: tx)
        let fact = try draft.fact(of: person, by: member, replacing: nil, in: tx)
        try FactStore.insert(fact, in: tx)
        try Timeline.append(
            FactLearnt(person: person, fact: fact.id), person: person.value, subject: fact.id.value, by: member?.value,
            in: tx)
        try People.tell(person, in: tx)
        return fact.id
    }

    /// Puts a fact with other words in the place of one that holds, which is kept; the id of the one that holds now.
    @discardableResult
    package static func correct(
        _ id: FactID, to draft: FactDraft, by member: MemberID?, in tx: Transaction
    ) throws -> FactID {
        let before = try fact(id, in: tx)
        guard before.end == nil else { throw PeopleRefusal.factEnded }
        let fact = try draft.fact(of: before.person, by: member, replacing: id, in: tx)
        try FactStore.insert(fact, in: tx)
        guard try FactStore.replace(id, by: fact.id, in: tx) else { throw PeopleRefusal.factEnded }
        try Timeline.append(
            FactCorrected(person: before.person, fact: fact.id, before: id), person: before.person.value,
            subject: fact.id.value, by: member?.value, in: tx)
        try People.tell(before.person, in: tx)
        return fact.id
    }

    /// Makes a fact hold no longer. It is kept, so `restore` undoes it.
    package static func retire(_ id: FactID, by member: MemberID?, in tx: Transaction) throws {
        let fact = try fact(id, in: tx)
        guard try FactStore.retire(id, by: member, in: tx) else { throw PeopleRefusal.factEnded }
        try Timeline.append(
            FactRetired(person: fact.person, fact: id), person: fact.person.value, subject: id.value, by: member?.value,
            in: tx)
        try People.tell(fact.person, in: tx)
    }

    /// Makes a retired fact hold again; nothing happens when it does already.
    package static func restore(_ id: FactID, by member: MemberID?, in tx: Transaction) throws {
        let fact = try fact(id, in: tx)
        if case .corrected = fact.end { throw PeopleRefusal.factEnded }
        guard try FactStore.restore(id, in: tx) else { return }
        try Timeline.append(
            FactRestored(person: fact.person, fact: id), person: fact.person.value, subject: id.value,
            by: member?.value, in: tx)
        try People.tell(fact.person, in: tx)
    }

    /// The fact with this id, whether it holds or not; absent when there is none.
    package static func fact(_ id: FactID, in tx: Transaction) throws -> Fact {
        guard let fact = try tx.row(FactStore.withID(id), FactStore.read) else { throw Absent("fact") }
        return fact
    }

    /// What holds of a person, newest first.
    package static func holding(of person: PersonID, limit: Int = 100, in tx: Transaction) throws -> [Fact] {
        try tx.rows(FactStore.holding(of: person, limit: limit), FactStore.read)
    }

    /// All that was ever kept of a person, what was corrected or removed too, newest first.
    package static func history(of person: PersonID, limit: Int = 500, in tx: Transaction) throws -> [Fact] {
        try tx.rows(FactStore.history(of: person, limit: limit), FactStore.read)
    }
}

extension FactDraft {
    fileprivate func fact(
        of person: PersonID, by member: MemberID?, replacing: FactID?, in tx: Transaction
    ) throws(PeopleRefusal) -> Fact {
        let words = try Written.line(text, "This", limit: Fact.limit, field: "text", missing: .factMissing)
        let sourceWords = try Written.lineOrNil(
            source.words, "Who said it", limit: FactSource.limit, field: "words")
        guard sourceWords != nil || source.touchpoint != nil else { throw .factSourceMissing }
        let asks = SensitiveWords.occur(in: words, of: kind)
        guard agreed || !asks else { throw .factNeedsYes }
        return Fact(
            id: tx.nextID(), person: person, kind: kind, text: words,
            source: FactSource(source.how, words: sourceWords, touchpoint: source.touchpoint),
            learntBy: member, learntAt: at ?? tx.now, agreed: agreed ? at ?? tx.now : nil, replaces: replacing, end: nil
        )
    }
}
