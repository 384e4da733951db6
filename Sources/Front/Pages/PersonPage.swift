import ConversationsPages
import ConversationsRules
package import Hummingbird
import Kernel
import PeoplePages
package import PeopleRules
import PromisesRules
package import Store
package import Web
import Words

/// What the page of a person shows: what we know, and everything so far.
struct PersonView: Sendable {
    let facts: PersonFacts
    let conversations: [Conversation]
    let timeline: [TimelineEntry]
    /// Where the entries before these begin; nil when these are all.
    let earlier: (at: Instant, id: TouchpointID)?
    /// How many promises to them were kept in full and on time, over all time.
    let share: PromiseShare
    /// What rooms further down show of the person.
    let cards: [PersonSection]

    init(
        _ id: PersonID, before: (at: Instant, id: TouchpointID)?, cards: (Person) throws -> [PersonSection],
        in tx: Transaction
    ) throws {
        let limit = 30
        facts = try PersonFacts.read(id, in: tx)
        conversations = try Conversations.of(id, limit: 10, in: tx)
        let found = try Conversations.timeline(of: id, before: before, limit: limit + 1, in: tx)
        timeline = Array(found.prefix(limit))
        earlier = found.count > limit ? timeline.last.map { ($0.at, $0.touchpoint) } : nil
        share = try PromiseFigures.of(id, in: tx)
        self.cards = try cards(facts.person)
    }
}

/// Who is this, and how should we be with them? Put together here, since it shows every room.
package struct PersonPageRoutes: Sendable {
    /// What rooms further down show of a person, read in the page's transaction.
    package typealias Cards = @Sendable (Person, SignedIn, Moments, Transaction) throws -> [PersonSection]

    let house: House
    let cards: Cards

    package init(_ house: House, cards: @escaping Cards = { _, _, _, _ in [] }) {
        self.house = house
        self.cards = cards
    }

    package func add(to group: some RouterMethods<MemberContext>) {
        group.get("people/:person", use: show)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Page {
        let id = try context.id("person", of: Person.self)
        let before = request.query["before"].flatMap { InboxCursor($0) }
        let (cards, zone, signedIn) = (cards, house.place.now.zone, context.signedIn)
        let seen = try await house.see(context) { tx in
            try PersonView(
                id, before: before.map { ($0.at, TouchpointID($0.id.value)) },
                cards: { try cards($0, signedIn, Moments(now: tx.now, zone: zone), tx) }, in: tx)
        }
        let frame = house.frame(request, context, current: "people", counts: seen.counts)
        return Page(
            personPage(seen.model, frame: frame, place: house.place.now, moments: house.moments(at: seen.now)))
    }
}

func personPage(_ view: PersonView, frame: Frame, place: Place, moments: Moments) -> HTML {
    let person = view.facts.person
    let since = Words.Person.since(Words.Moments.month(moments.local(person.since)))
    let kept = view.share.n > 0 ? Words.Promises.keptOf(view.share.kept, view.share.n) : nil
    let write = linkButton(Words.Person.write, to: Path.write(person.id), .primary)
    let head = personHead(
        name: person.name, sentence: person.sentence?.text,
        line: [since, kept].compactMap(\.self).joined(separator: " · "),
        actions: """
            \(write)\(linkButton(Words.Person.addFact, to: Path.facts(person.id)))\
            \(linkButton(Words.Person.edit, to: Path.about(person.id)))
            """)
    return staffPage(
        frame, title: person.name,
        content: """
            \(head)\
            \(personColumns(
                about: view.facts.sections(moments) + view.cards + [matters(view, place: place, moments)],
                timeline: everything(view, place: place, moments)))
            """)
}

private func matters(_ view: PersonView, place: Place, _ moments: Moments) -> PersonSection {
    func row(_ conversation: Conversation) -> HTML {
        shortRow(
            id: "c-\(conversation.id)",
            title: conversation.subject.isEmpty ? Words.Inbox.noSubject : conversation.subject,
            to: Path.conversation(conversation.id),
            badge: badge(.plain, conversation.state.title(holder: place.name(of: conversation.assignee))),
            time: moments.stamp(conversation.last))
    }
    return PersonSection(
        Words.Person.conversations,
        view.conversations.isEmpty
            ? Web.meta(Words.Person.nothingYet) : shortList(view.conversations.map(row), id: "matters"))
}

private func everything(_ view: PersonView, place: Place, _ moments: Moments) -> HTML {
    func row(_ entry: TimelineEntry) -> HTML {
        let us = place.name(of: entry.member) ?? place.name
        let words: HTML =
            switch entry.direction {
            case .theirs: "<p class=\"voice\">\(Words.quoted(entry.words))</p>"
            case .ours, .note: "<p><b>\(us)</b> \(entry.words)</p>"
            }
        let channel = entry.direction == .note ? Words.Channel.noteInShort : entry.channel.title
        let subject = entry.subject.isEmpty ? Words.Inbox.noSubject : entry.subject
        return timelineRow(
            id: "t-\(entry.touchpoint)", at: moments.stamp(entry.at), by: channel,
            "\(words)<a class=\"meta\" href=\"\(Path.conversation(entry.conversation))\">\(subject)</a>")
    }
    let older = view.earlier.map { earlier in
        Link.to(
            Path.person(view.facts.person.id), query: ["before": "\(earlier.at.milliseconds)-\(earlier.id)"])
    }
    return section(
        Words.Person.everything, id: "everything",
        view.timeline.isEmpty
            ? Web.meta(Words.Person.nothingYet) : "\(timeline(view.timeline.map(row)))\(pager(older: older))")
}
