import Kernel
import Mail
import PeopleRules
import Store
import Timeline

/// Finds the conversation of each message of a batch and writes it there. What is known is read once for the whole batch and
/// kept up to date while it goes.
struct MailFiling {
    enum Outcome {
        case started
        case added
        /// The same message as one that is here, by another way.
        case copy
    }

    private var known: [String: [KnownKey]] = [:]
    private var participants: [ConversationID: Set<String>] = [:]
    private var centres: [ConversationID: PersonID] = [:]
    /// Conversations that were here before this batch and got something new.
    private var grown: Set<ConversationID> = []
    /// Conversations that began in this batch.
    private var entries: [ConversationID: [Standing.Entry]] = [:]

    init(_ mails: [(mail: ReadMail, contact: Sorting.Contact)], in tx: Transaction) throws {
        var keys: Set<String> = []
        for (mail, _) in mails { keys.formUnion(mail.allReferences + [mail.messageID.bounded]) }
        keys.remove("")
        known = Dictionary(grouping: try MessageKeys.known(keys.sorted(), in: tx), by: \.key)
        let ids = Array(Set(known.values.joined().map(\.conversation)))
        participants = try ConversationStore.participants(of: ids, in: tx)
        for conversation in try ConversationStore.many(ids, in: tx) { centres[conversation.id] = conversation.person }
    }

    /// Writes one message as a touchpoint where it belongs.
    mutating func file(_ letter: IncomingLetter, imported: Bool, in tx: Transaction) throws -> Outcome {
        if try isCopy(letter, in: tx) { return .copy }
        let candidates = candidates(for: letter)
        let home = candidates.first { takesPart(letter, in: $0) }
        let id = try home ?? start(letter, in: tx)
        let placed: Touchpoint.Placement = home != nil ? .answers : candidates.isEmpty ? .new : .stranger
        let touchpoint = letter.touchpoint(tx.nextID(), in: id, placed)
        try TouchpointStore.insert(touchpoint, messageID: letter.messageID.isEmpty ? nil : letter.messageID, in: tx)
        try remember(letter, touchpoint.id, in: id, in: tx)
        if entries[id] == nil { grown.insert(id) }
        entries[id]?.append(Standing.Entry(at: letter.at, direction: letter.contact.direction))
        try Conversations.recorded(touchpoint, imported: imported, by: nil, in: tx)
        return home == nil ? .started : .added
    }

    /// Brings every conversation in line with what it got. History keeps a state that a colleague chose since.
    mutating func finish(imported: Bool, in tx: Transaction) throws {
        let before = Dictionary(
            uniqueKeysWithValues: try ConversationStore.many(Array(grown), in: tx).map { ($0.id, $0) })
        let stored = try TouchpointStore.entries(of: Array(grown), in: tx)
        for (id, list) in stored {
            guard let standing = Standing(list), let conversation = before[id] else { continue }
            let state =
                imported
                ? (standing.last > conversation.last ? standing.importedState(now: tx.now) : conversation.state)
                : conversation.stateAfterNews(standing)
            try ConversationStore.update(
                id, standing: standing, state: state,
                preview: try TouchpointStore.latestWords(of: id, in: tx)?.previewed,
                in: tx)
        }
        for (id, list) in entries {
            guard let standing = Standing(list), list.count > 1 || imported else { continue }
            let state = imported ? standing.importedState(now: tx.now) : standing.lastIsTheirs ? .waiting : .withThem
            let preview = list.count > 1 ? try TouchpointStore.latestWords(of: id, in: tx)?.previewed : nil
            try ConversationStore.update(id, standing: standing, state: state, preview: preview, in: tx)
        }
    }

    private func isCopy(_ letter: IncomingLetter, in tx: Transaction) throws -> Bool {
        guard let touchpoint = known[letter.messageID]?.lazy.compactMap(\.touchpoint).first,
            let here = try TouchpointStore.one(touchpoint, in: tx)
        else { return false }
        return here.person == letter.person && here.words == letter.words
    }

    /// The conversations that it may belong to, the nearest reference first.
    private func candidates(for letter: IncomingLetter) -> [ConversationID] {
        var seen: Set<ConversationID> = []
        return (letter.refersTo + [letter.messageID]).flatMap { known[$0] ?? [] }.map(\.conversation).filter {
            seen.insert($0).inserted
        }
    }

    /// A reference alone is no proof: anybody can write one. Somebody of the conversation must take part in the message.
    private func takesPart(_ letter: IncomingLetter, in id: ConversationID) -> Bool {
        centres[id] == letter.person || !(participants[id] ?? []).isDisjoint(with: letter.contact.outside)
    }

    private mutating func start(_ letter: IncomingLetter, in tx: Transaction) throws -> ConversationID {
        let id = tx.nextID(of: Conversation.self)
        let isTheirs = letter.contact.direction == .theirs
        try ConversationStore.insert(
            Conversation(
                id: id, person: letter.person, subject: letter.subject, state: isTheirs ? .waiting : .withThem,
                assignee: nil, contactPoint: nil, waitingSince: isTheirs ? letter.at : nil, laterUntil: nil,
                first: letter.at, last: letter.at, touchpoints: 1, channel: .email, preview: letter.words.previewed,
                isFirstContact: letter.isFirst, version: 1),
            in: tx)
        try Timeline.append(
            ConversationStarted(conversation: id), person: letter.person.value, subject: id.value, in: tx)
        centres[id] = letter.person
        entries[id] = []
        return id
    }

    private mutating func remember(
        _ letter: IncomingLetter, _ touchpoint: TouchpointID, in id: ConversationID, in tx: Transaction
    ) throws {
        try MessageKeys.insert([letter.messageID] + letter.refersTo, of: touchpoint, in: id, in: tx)
        for (index, key) in ([letter.messageID] + letter.refersTo).enumerated() where !key.isEmpty {
            known[key, default: []].append(
                KnownKey(key: key, conversation: id, touchpoint: index == 0 ? touchpoint : nil))
        }
        let new = Set(letter.contact.outside).subtracting(participants[id] ?? [])
        guard !new.isEmpty else { return }
        try ConversationStore.addParticipants(new.sorted(), to: id, in: tx)
        participants[id, default: []].formUnion(new)
    }
}

extension Conversation {
    /// The state after something new came in by itself: their word brings it back, ours leaves it with them.
    func stateAfterNews(_ standing: Standing) -> State {
        guard standing.lastIsTheirs else { return state == .done ? .done : .withThem }
        return assignee == nil ? .waiting : .withColleague
    }
}
