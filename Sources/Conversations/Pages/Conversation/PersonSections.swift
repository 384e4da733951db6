import ConversationsRules
import Kernel
package import PeopleRules
package import Web
import Words

/// What we know of a person, as sections in the order of the design: situation, how to be, owns, needs, the rest.
package func personSections(_ person: Person, _ facts: [Fact], _ setting: Setting) -> [PersonSection] {
    func of(_ kinds: Fact.Kind...) -> [Fact] { facts.filter { kinds.contains($0.kind) } }
    func lines(_ facts: [Fact]) -> HTML { Web.facts(facts.map { factLine($0, setting) }) }
    var sections: [PersonSection] = []
    func add(_ title: String, _ facts: [Fact]) {
        if !facts.isEmpty { sections.append(PersonSection(title, lines(facts))) }
    }
    let sentence = person.sentence.map { "<p class=\"voice\">\($0.text)</p>" as HTML }
    let situation = of(.situation)
    sections.append(
        PersonSection(
            Words.Person.situation, end: link(Words.Person.edit, to: Path("people", person.id)),
            situation.isEmpty && sentence == nil
                ? meta(Words.Person.nothingYet) : "\(sentence)\(when: !situation.isEmpty, lines(situation))"))
    let (liked, disliked) = (of(.like), of(.dislike))
    if !liked.isEmpty || !disliked.isEmpty {
        sections.append(
            PersonSection(Words.Person.howToBe, likes(liked.map(\.text), dislikes: disliked.map(\.text))))
    }
    add(Words.Person.preferences, of(.preference))
    add(Words.Person.owns, of(.owns))
    add(Words.Person.needs, of(.need))
    add(Words.Person.around, of(.relationship))
    return sections
}

/// One fact with its source line: who said it, who learnt it, when.
package func factLine(_ fact: Fact, _ setting: Setting, actions: HTML? = nil) -> HTML {
    Web.fact(
        "\(fact.text)", source: factSource(fact, setting),
        isOld: setting.moments.now - fact.learntAt > .days(365), actions: actions)
}

/// "he told Maya, in the shop, 3 Nov", and after a year "said 14 months ago, ask again?".
package func factSource(_ fact: Fact, _ setting: Setting) -> String {
    let age = setting.moments.now - fact.learntAt
    let date = Words.Moments.date(
        setting.moments.local(fact.learntAt), today: setting.moments.local(setting.moments.now))
    let how =
        switch fact.source.how {
        case .said: Words.Person.said
        case .seen: Words.Person.seen
        case .inferred: Words.Person.inferred
        }
    let who = fact.source.words ?? setting.place.name(of: fact.learntBy) ?? ""
    let source = Words.Person.sourceLine(who.isEmpty ? how : who, date)
    return age > .days(365) ? Words.Person.askAgain(source, months: age.wholeMinutes / (60 * 24 * 30)) : source
}
