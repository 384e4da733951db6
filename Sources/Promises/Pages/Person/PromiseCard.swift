package import ConversationsRules
import Kernel
package import PeopleRules
package import PromisesRules
package import Web
import Words

/// What the person page and a conversation's panel show of promises: the open ones first, then what became of the latest.
package func promiseCard(
    _ promises: [Promise], to person: PersonID, in conversation: ConversationID? = nil, moments: Moments
) -> PersonSection {
    let open = promises.filter { $0.settlement == nil }.sorted { $0.due < $1.due }
    let shown = open + promises.filter { $0.settlement != nil }.prefix(max(0, 5 - open.count))
    let make: HTML = """
        <a href="\(Path.makePromise(to: person, in: conversation))" data-does="promise">\(Words.Promises.make)</a>
        """
    let list =
        shown.isEmpty ? meta(Words.Promises.noneYet) : shortList(shown.map { cardRow($0, moments) }, id: "promised")
    let links = link(Words.Promises.links, to: Path.promiseLinks(person))
    return PersonSection(
        Words.Promises.card, end: make, "\(list)\(when: !shown.isEmpty, "<p class=\"meta\">\(links)</p>")")
}

private func cardRow(_ promise: Promise, _ moments: Moments) -> HTML {
    shortRow(
        id: "p-\(promise.id)", title: promise.wording, to: Path.promise(promise.id), badge: promise.badge(moments),
        time: moments.stamp(promise.due))
}
