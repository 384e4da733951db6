import Kernel
import PeopleRules
import Web
import Words

/// All that holds of a person, what can be done with each, and a form for more.
func factsPage(_ known: PersonFacts, _ typed: Typed, _ moments: Moments, _ token: FormToken) -> HTML {
    func line(_ fact: Fact) -> HTML { known.line(fact, moments, actions: factActions(fact, token)) }
    let list =
        known.facts.isEmpty
        ? empty(Words.Person.nothingKnown(known.person.called), "\(Words.Person.nothingKnownNext)")
        : facts(known.facts.map(line))
    return """
        \(pageTitle(Words.Person.everythingAbout(known.person.name), aside: backLink(known.person)))\(list)\
        \(section(
            Words.Person.addFact, id: "add",
            "\(typed.summary)\(factForm(typed, to: .facts(known.person.id), save: Words.Person.keep, token))"))
        """
}

/// One fact, to be corrected.
func factPage(_ person: Person, _ fact: Fact, _ typed: Typed, _ token: FormToken) -> HTML {
    """
    \(pageTitle(Words.Person.correctFact(person.name), aside: backLink(person)))\(typed.summary)\
    \(factForm(typed, to: .fact(fact.id, of: person.id), save: Words.Person.saveCorrection, token))
    """
}

extension Typed {
    /// The form with a fact as it stands.
    init(correcting fact: Fact) {
        self.init([
            "kind": fact.kind.rawValue, "text": fact.text, "how": fact.source.how.rawValue,
            "words": fact.source.words ?? "", "touchpoint": fact.source.touchpoint.map { "\($0)" } ?? "",
            "agreed": fact.agreed == nil ? "" : "yes",
        ])
    }
}

/// What we know, what it is about and where it comes from. It says before anybody types what may not stay without a yes.
private func factForm(_ typed: Typed, to place: Path, save: String, _ token: FormToken) -> HTML {
    let fields: [HTML] = [
        hidden("touchpoint", typed["touchpoint"]),
        area(
            typed.text("text", Words.Person.factField, hint: Words.Person.factHint), value: typed["text"], rows: 2,
            example: Words.Person.factExample, isRequired: true, limit: Fact.limit),
        select(typed.text("kind", Words.Person.kindField), kinds, chosen: typed["kind"]),
        field(
            typed.text("words", Words.Person.sourceField, hint: Words.Person.sourceHint), value: typed["words"],
            example: Words.Person.sourceExample, isRequired: true, limit: FactSource.limit),
        select(typed.text("how", Words.Person.howField), hows, chosen: typed["how"]),
        agreement(typed),
    ]
    return form(to: place, .post(token), sheet(fields, button(save, .primary)))
}

/// The box for their yes, with the error at it when it is missing.
private func agreement(_ typed: Typed) -> HTML {
    checks(
        typed.text("agreed", Words.Person.mayWe, hint: Words.Person.sensitive), [Choice("yes", Words.Person.agreed)],
        chosen: typed.isOn("agreed") ? ["yes"] : [])
}

private let kinds = [
    Choice("situation", Words.Person.kindSituation), Choice("preference", Words.Person.kindPreference),
    Choice("like", Words.Person.kindLike), Choice("dislike", Words.Person.kindDislike),
    Choice("owns", Words.Person.kindOwns), Choice("need", Words.Person.kindNeed),
    Choice("relationship", Words.Person.kindRelationship),
]

private let hows = [
    Choice("said", Words.Person.howSaid), Choice("seen", Words.Person.howSeen),
    Choice("inferred", Words.Person.howInferred),
]

private func factActions(_ fact: Fact, _ token: FormToken) -> HTML {
    let remove: HTML = """
        \(hidden("to", Path.facts(fact.person).href))\(button(Words.Person.remove, .quiet))
        """
    return """
        \(link(Words.Person.correct, to: Path.fact(fact.id, of: fact.person)))\
        \(form(to: Path.removal(of: fact.id, of: fact.person), .post(token), remove))
        """
}

private func backLink(_ person: Person) -> HTML {
    endLink(Words.Person.about(person.called), to: Path.person(person.id))
}
