import ConversationsPages
import ConversationsRules
package import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import Store
package import Web
import Words

/// What a search found: people first, then where the words were said.
struct Found: Sendable {
    let typed: String
    let people: [Person]
    /// All that leads to them.
    let identities: [PersonID: [Identity]]
    let said: [FoundWords]
    let names: [PersonID: PersonSummary]
    /// Where the next page of words begins; nil on the last.
    let next: TouchpointID?

    /// Reads one page in a fixed number of statements.
    init(_ typed: String, before: TouchpointID?, in tx: Transaction) throws {
        let limit = 20
        self.typed = typed
        people = before == nil ? try People.search(typed, limit: 10, in: tx) : []
        identities = try People.identities(of: people.map(\.id), in: tx)
        let found = try Conversations.search(typed, before: before, limit: limit + 1, in: tx)
        said = Array(found.prefix(limit))
        next = found.count > limit ? said.last?.touchpoint : nil
        names = try People.summary(ids: said.map(\.person), in: tx)
    }
}

/// Where is it? People first, then what was said.
package struct SearchRoutes: Sendable {
    let house: House

    package init(_ house: House) {
        self.house = house
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.get("search", use: show)
        group.get("menu", use: menu)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Page {
        let typed = String((request.query.text("q") ?? "").prefix(200))
        let before = request.query["before"].flatMap { TouchpointID($0) }
        let seen = try await house.see(context) { try Found(typed, before: before, in: $0) }
        let frame = house.frame(request, context, current: "search", counts: seen.counts)
        return Page(searchPage(seen.model, frame: frame, moments: house.moments(at: seen.now)))
    }

    /// Everything that there is, for phones.
    @Sendable func menu(_ request: Request, context: MemberContext) async throws -> Page {
        let seen = try await house.see(context) { _ in 0 }
        let frame = house.frame(request, context, current: "menu", counts: seen.counts)
        return Page(menuPage(frame))
    }
}

func searchPage(_ found: Found, frame: Frame, moments: Moments) -> HTML {
    let field = filterField(to: Path("search"), label: Words.People.search, value: found.typed)
    let title = found.typed.isEmpty ? Words.Search.title : Words.Search.title(found.typed)
    return staffPage(
        frame, title: title,
        content: "\(pageTitle(title))\(field)\(when: !found.typed.isEmpty, searchResults(found, moments))")
}

private func searchResults(_ found: Found, _ moments: Moments) -> HTML {
    guard !found.people.isEmpty || !found.said.isEmpty else {
        return empty(Words.People.none(found.typed), "\(Words.People.noneNext)")
    }
    func person(_ person: Person) -> HTML {
        recordRow(
            id: "p-\(person.id)", title: person.name, to: Path("people", person.id),
            line: person.sentence?.text, meta: person.reached(by: found.identities[person.id] ?? []),
            time: moments.stamp(person.latest), isUnder: true)
    }
    func words(_ words: FoundWords) -> HTML {
        recordRow(
            id: "t-\(words.touchpoint)", title: found.names[words.person]?.name ?? "",
            to: Link.to(Path.conversation(words.conversation), anchor: "t-\(words.touchpoint)"), line: words.subject,
            said: words.excerpt, by: words.direction == .theirs ? .them : .us, time: moments.stamp(words.at),
            isUnder: true)
    }
    let older = found.next.map { Link.to(Path("search"), query: ["q": found.typed, "before": "\($0)"]) }
    let people: HTML? =
        found.people.isEmpty
        ? nil : section(Words.People.title, id: "people", records(found.people.map(person), id: "found-people"))
    let said: HTML? =
        found.said.isEmpty
        ? nil : section(Words.Search.said, id: "said-words", "\(records(found.said.map(words)))\(pager(older: older))")
    return "\(people)\(said)"
}

/// What is under one's own name.
private func mine(_ frame: Frame) -> NavGroup {
    NavGroup(
        frame.colleague,
        [NavItem(Words.Frame.me, frame.me)] + (frame.settings.map { [NavItem(Words.Frame.settings, $0)] } ?? []))
}

private func menuPage(_ frame: Frame) -> HTML {
    func row(_ item: NavItem) -> HTML {
        recordRow(
            id: "m-\(item.title.folded.filter { !$0.isWhitespace })", title: item.title, to: item.place, isUnder: true)
    }
    func group(_ group: NavGroup) -> HTML {
        let name = group.title.folded.filter { !$0.isWhitespace }
        return section(group.title, id: "g-\(name)", records(group.items.map(row), id: "l-\(name)"))
    }
    return staffPage(
        frame, title: Words.Frame.more,
        content: "\(pageTitle(Words.Frame.more))\(each: frame.groups + [mine(frame)], group)")
}
