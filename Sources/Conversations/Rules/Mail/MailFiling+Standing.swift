import Kernel
import PeopleRules
import Store

extension MailFiling {
    /// Brings every conversation in line with what it got.
    func finish(in tx: Transaction) throws {
        try finishGrown(in: tx)
        for (id, list) in begun where list.count > 1 {
            guard let standing = Standing(list.map(\.entry)) else { continue }
            try ConversationStore.update(
                id, standing: standing, state: standing.beginning(isHistory: list.allSatisfy(\.isHistory), now: tx.now),
                preview: try TouchpointStore.preview(of: id, in: tx), in: tx)
        }
        if !unmarked.isEmpty { try ConversationStore.markFirstContacts(in: unmarked, in: tx) }
    }

    private func finishGrown(in tx: Transaction) throws {
        guard !grown.isEmpty else { return }
        let ids = Array(grown.keys)
        let before = Dictionary(uniqueKeysWithValues: try ConversationStore.many(ids, in: tx).map { ($0.id, $0) })
        let stored = try TouchpointStore.entries(of: ids, in: tx)
        let settled = try ConversationChangeStore.settled(ids, in: tx)
        for (id, news) in grown {
            guard let conversation = before[id], let standing = Standing(stored[id] ?? [], settled: settled[id])
            else { continue }
            let fresh = news.filter { !$0.isHistory }.map(\.entry)
            let state =
                fresh.isEmpty
                ? conversation.stateAfterHistory(Standing(stored[id] ?? []), settled: settled[id], now: tx.now)
                : conversation.stateAfterNews(standing, fresh)
            try ConversationStore.update(
                id, standing: standing, state: state,
                preview: try TouchpointStore.preview(of: id, in: tx), in: tx)
        }
    }
}

extension IncomingLetter {
    /// How it counts for where its conversation stands.
    func entry(recorded: Instant) -> Standing.Entry {
        Standing.Entry(at: at, direction: contact.direction, recorded: recorded)
    }
}

extension Standing {
    /// The state of a conversation that began with this.
    func beginning(isHistory: Bool, now: Instant) -> Conversation.State {
        isHistory ? importedState(now: now) : lastIsTheirs ? .waiting : .withThem
    }
}

extension Conversation {
    /// The state after something came in by itself. Their word brings it back to us even when its sender dated it before our
    /// last one: nobody had read it then. Ours leaves it with them.
    func stateAfterNews(_ standing: Standing, _ news: [Standing.Entry]) -> State {
        if Standing(news)?.lastIsTheirs == true { return assignee == nil ? .waiting : .withColleague }
        return standing.lastIsTheirs || state == .done ? state : .withThem
    }

    /// The state after history was added. What is older than the latest that we had changes nothing, nor does anything that
    /// was said before a colleague chose the state.
    func stateAfterHistory(_ standing: Standing?, settled: Instant?, now: Instant) -> State {
        guard let standing, settled.map({ standing.last > $0 }) ?? true else { return state }
        if standing.last > last { return standing.importedState(now: now) }
        return standing.last == last && !standing.lastIsTheirs && state == .waiting ? .withThem : state
    }
}
