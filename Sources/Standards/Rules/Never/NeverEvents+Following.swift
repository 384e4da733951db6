import ConversationsRules
import Kernel
import PeopleRules
import Store
import Timeline

extension NeverEvents {
    /// Notices an event that must never happen, or not so often to one person.
    static func follow(_ event: Event, in tx: Transaction) throws {
        let watching = try watching(in: tx).filter { $0.rule.kind == event.kind }
        guard !watching.isEmpty else { return }
        let person = event.person.map { PersonID($0) }
        for never in watching where try isMet(never.rule, by: event, person, in: tx) {
            let subject = event.subject.map { ConversationID($0) }
            let conversation = try subject.flatMap { try Conversations.conversations([$0], in: tx)[$0]?.id }
            _ = try happened(never, at: event.at, conversation, person, words: "", by: nil, in: tx)
        }
    }

    /// What is on the list, read once in a transaction: every event asks.
    static func watching(in tx: Transaction) throws -> [NeverEvent] {
        try tx.remembered(listName) {
            try tx.rows(NeverEventStore.all, NeverEventStore.read).filter { $0.retired == nil }
        }
    }

    static let listName = "never-list"

    private static func isMet(
        _ rule: NeverEvent.Rule, by event: Event, _ person: PersonID?, in tx: Transaction
    ) throws -> Bool {
        guard case .eventAgain(let kind, let times, let days) = rule else { return true }
        guard let person else { return false }
        let query = NeverEventStore.events(of: person, kind, since: event.at - .days(days))
        return try tx.row(query) { $0.int(0) } ?? 0 >= times
    }

    /// Notices words that somebody wrote to us. What an import brings is history, and no news.
    static func follow(_ received: TouchpointReceived, in tx: Transaction) throws {
        guard !received.imported else { return }
        let rules = try watching(in: tx).compactMap { never in
            if case .said(let phrases) = never.rule { (never, phrases) } else { nil }
        }
        guard !rules.isEmpty else { return }
        let touchpoint = try Conversations.touchpoint(received.touchpoint, in: tx)
        let words = SaidWords(touchpoint.words)
        for (never, phrases) in rules where phrases.contains(where: words.contain) {
            _ = try happened(
                never, at: touchpoint.at, touchpoint.conversation, touchpoint.person, words: "", by: nil, in: tx)
        }
    }
}

/// What somebody wrote, to be searched for whole words in whatever case.
struct SaidWords {
    private let text: String

    init(_ text: String) {
        self.text = Self.words(text)
    }

    func contain(_ phrase: String) -> Bool { text.contains(Self.words(phrase)) }

    /// The words, each between blanks.
    private static func words(_ text: String) -> String {
        " \(text.folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")) "
    }
}
