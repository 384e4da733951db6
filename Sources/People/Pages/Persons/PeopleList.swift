import Kernel
package import PeopleRules
import Store
package import Web
import Words

/// What the list of people shows: a page of all, or who was found.
struct PeopleList: Sendable {
    let query: String
    let people: [Person]
    /// Who was found by their words only, with what they said.
    let said: [(person: Person, said: String)]
    /// All that leads to these people.
    let identities: [PersonID: [Identity]]
    let isFirst: Bool
    /// The last person of a full page, after whom the next begins; nil when this is the last page.
    let next: PersonID?

    static let length = 50

    /// Three statements and those of `said` when something is looked for, else three at most.
    static func read(
        _ query: String, after: PersonID?, said: PeopleRoutes.SaidSearch, in tx: Transaction
    ) throws -> PeopleList {
        guard query.isEmpty else { return try found(query, said: said, in: tx) }
        let people = try People.page(.latest, after: after, limit: length + 1, in: tx)
        let shown = Array(people.prefix(length))
        return PeopleList(
            query: "", people: shown, said: [], identities: try People.identities(of: shown.map(\.id), in: tx),
            isFirst: after == nil,
            next: people.count > length ? people[length - 1].id : nil)
    }

    private static func found(
        _ query: String, said: PeopleRoutes.SaidSearch, in tx: Transaction
    ) throws -> PeopleList {
        let people = try People.search(query, limit: length, in: tx)
        let named = Set(people.map(\.id))
        let words = try said(query, tx).filter { !named.contains($0.person) }
        let speakers = try People.persons(words.map(\.person), in: tx)
        return PeopleList(
            query: query, people: people,
            said: words.compactMap { word in speakers[word.person].map { ($0, word.said) } },
            identities: try People.identities(of: people.map(\.id) + speakers.keys, in: tx), isFirst: true, next: nil)
    }

    var title: String { Words.People.title }
    var isEmpty: Bool { people.isEmpty && said.isEmpty }
    var count: Int { people.count + said.count }
}

/// The list of people with the field that finds them.
func peoplePage(_ list: PeopleList, _ moments: Moments) -> HTML {
    let head = listHead(
        Words.People.title,
        meta: list.query.isEmpty ? Words.People.newest : Words.People.found(list.count, list.query),
        end: """
            \(filterField(to: Path.people, label: Words.People.search, value: list.query))\
            \(linkButton(Words.People.add, to: Path.newPerson))
            """)
    func row(_ person: Person, said: String? = nil) -> HTML {
        personRow(person, list.identities[person.id] ?? [], said, moments)
    }
    let people = list.people.isEmpty ? nil : records(list.people.map { row($0) })
    let said =
        list.said.isEmpty
        ? nil
        : section(
            Words.People.said, id: "said-words",
            records(list.said.map { row($0.person, said: $0.said) }, id: "said-rows"))
    return """
        \(head)\(hiddenHeading(Words.Lists.everyone))\(when: list.isEmpty, nobody(list))\(people)\(said)\
        \(pages(list))
        """
}

private func personRow(_ person: Person, _ identities: [Identity], _ said: String?, _ moments: Moments) -> HTML {
    let reached = person.reached(by: identities)
    return recordRow(
        id: "person-\(person.id)", title: person.name, to: Path.person(person.id),
        line: person.sentence?.text ?? (said == nil && reached.isEmpty ? Words.People.noSentence : nil), said: said,
        meta: reached, time: moments.stamp(person.latest))
}

extension Person {
    /// Where we reach them, so that people of one name are told apart: the first two of `identities`, but for what is their name.
    package func reached(by identities: [Identity]) -> [HTML] {
        identities.map(\.value).filter { $0 != name }.prefix(2).map { "<bdi>\($0)</bdi>" }
    }
}

private func nobody(_ list: PeopleList) -> HTML {
    list.query.isEmpty
        ? empty(Words.People.nobody, "\(Words.People.nobodyNext)")
        : empty(Words.People.none(list.query), "\(Words.People.noneNext)")
}

private func pages(_ list: PeopleList) -> HTML? {
    pager(
        newer: list.isFirst ? nil : Path.people,
        older: list.next.map { Link.to(Path.people, query: ["after": "\($0)"]) })
}
