import Kernel
package import PeopleRules
package import Store
package import Web
import Words

/// What this room knows of a person, as the person page and the panel beside a conversation show it.
package struct PersonFacts: Sendable {
    package let person: Person
    /// What holds, newest first.
    package let facts: [Fact]
    package let identities: [Identity]
    /// The names of colleagues who learnt or wrote something of it.
    package let colleagues: [MemberID: String]

    package init(
        person: Person, facts: [Fact], identities: [Identity], colleagues: [MemberID: String]
    ) {
        self.person = person
        self.facts = facts
        self.identities = identities
        self.colleagues = colleagues
    }

    /// Reads it in four statements.
    package static func read(_ id: PersonID, in tx: Transaction) throws -> PersonFacts {
        PersonFacts(
            person: try People.person(id, in: tx), facts: try Facts.holding(of: id, in: tx),
            identities: try People.identities(of: id, in: tx),
            colleagues: Dictionary(try Members.all(in: tx).map { ($0.id, $0.name) }) { first, _ in first })
    }

    private var pronoun: String? { person.pronoun?.rawValue }

    /// The sections of the person page in its order: situation, how to be with them, owns, needs, people around them,
    /// where we reach them. Those of facts without any are left out, and a person of whom nothing is known has one that says so.
    package func sections(_ moments: Moments) -> [PersonSection] {
        let known = [situation(moments), howToBe(moments), owns(moments), needs(moments), around(moments)].compactMap(
            \.self)
        return (known.isEmpty ? [nothing] : known) + [reach]
    }

    /// Their situation; nil when nothing is known.
    package func situation(_ moments: Moments) -> PersonSection? {
        section(Words.Person.situation(pronoun), [.situation], moments)
    }

    /// What they like, dislike and prefer; nil when nothing is known.
    package func howToBe(_ moments: Moments) -> PersonSection? {
        section(Words.Person.howToBe(pronoun), [.preference, .like, .dislike], moments)
    }

    /// What they own; nil when nothing is known.
    package func owns(_ moments: Moments) -> PersonSection? {
        section(Words.Person.owns(pronoun), [.owns], moments)
    }

    /// What they need; nil when nothing is known.
    package func needs(_ moments: Moments) -> PersonSection? {
        section(Words.Person.needs(pronoun), [.need], moments)
    }

    /// Who is around them; nil when nothing is known.
    package func around(_ moments: Moments) -> PersonSection? {
        section(Words.Person.around(pronoun), [.relationship], moments)
    }

    /// Where we reach them, with the way to add an address.
    package var reach: PersonSection {
        PersonSection(
            Words.Person.addresses, end: endLink(Words.Person.addAddress, to: Path.identities(person.id)),
            identityList(identities))
    }

    private var nothing: PersonSection {
        PersonSection(
            Words.Person.otherFacts,
            empty(
                Words.Person.nothingKnown(person.called),
                link(Words.Person.nothingKnownNext, to: Path.facts(person.id))))
    }

    private func section(_ title: String, _ kinds: [Fact.Kind], _ moments: Moments) -> PersonSection? {
        let chosen = kinds.flatMap { kind in facts.filter { $0.kind == kind } }
        guard !chosen.isEmpty else { return nil }
        return PersonSection(
            title, end: endLink(Words.Person.edit, to: Path.facts(person.id)),
            Web.facts(chosen.map { line($0, moments) }))
    }

    /// One fact with its source, and whatever can be done with it.
    func line(_ fact: Fact, _ moments: Moments, actions: HTML? = nil) -> HTML {
        Web.fact(
            fact.text, source: source(of: fact, moments), isOld: fact.isOld(at: moments.now), badge: fact.badge,
            actions: actions)
    }

    /// "he told Maya, in the shop, 3 Nov"; after a year "said 14 months ago, ask again?" stands in the place of the date.
    private func source(of fact: Fact, _ moments: Moments) -> String {
        let date =
            fact.isOld(at: moments.now)
            ? Words.Moments.said(daysAgo: fact.days(at: moments.now)) : moments.stamp(fact.learntAt).says
        if let words = fact.source.words { return Words.Person.source(words, date) }
        let name = fact.learntBy.flatMap { colleagues[$0] } ?? Words.Person.earlierList
        return Words.Person.source(how: fact.source.how.rawValue, by: name, date)
    }
}

extension Fact {
    fileprivate func days(at now: Instant) -> Int { (now - learntAt).wholeMinutes / (24 * 60) }
    fileprivate func isOld(at now: Instant) -> Bool { days(at: now) > 365 }

    fileprivate var badge: HTML? {
        switch kind {
        case .like: Web.badge(.kept, Words.Person.likes)
        case .dislike: Web.badge(.plain, Words.Person.dislikes)
        case .situation, .owns, .need, .preference, .relationship: nil
        }
    }
}
