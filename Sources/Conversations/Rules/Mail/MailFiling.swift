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
    /// What conversations that were here before this batch got in it.
    private(set) var grown: [ConversationID: [Arrival]] = [:]
    /// What conversations that began in this batch have.
    private(set) var begun: [ConversationID: [Arrival]] = [:]

    /// A touchpoint of this batch, as it counts for where its conversation stands.
    struct Arrival {
        let entry: Standing.Entry
        let isHistory: Bool
    }

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
    mutating func file(_ letter: IncomingLetter, in tx: Transaction) throws -> Outcome {
        if try isCopy(letter, in: tx) { return .copy }
        let candidates = candidates(for: letter)
        let home = candidates.first { takesPart(letter, in: $0) }
        let id = try home ?? start(letter, in: tx)
        let answersSomething = letter.refersTo.contains { known[$0] != nil }
        let placed: Touchpoint.Placement = home != nil ? .answers : answersSomething ? .stranger : .new
        let touchpoint = letter.touchpoint(tx.nextID(), in: id, placed)
        try TouchpointStore.insert(touchpoint, messageID: letter.messageID.isEmpty ? nil : letter.messageID, in: tx)
        try remember(letter, touchpoint.id, in: id, in: tx)
        let arrival = Arrival(
            entry: Standing.Entry(at: letter.at, direction: letter.contact.direction, recorded: tx.now),
            isHistory: letter.isHistory)
        if begun[id] == nil { grown[id, default: []].append(arrival) } else { begun[id]?.append(arrival) }
        try Conversations.recorded(touchpoint, imported: letter.isHistory, by: nil, in: tx)
        return home == nil ? .started : .added
    }

    private func isCopy(_ letter: IncomingLetter, in tx: Transaction) throws -> Bool {
        guard let touchpoint = known[letter.messageID]?.lazy.compactMap(\.touchpoint).first,
            let here = try TouchpointStore.one(touchpoint, in: tx)
        else { return false }
        return here.person == letter.person && here.words.isSame(as: letter.words)
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
                isFirstContact: false, version: 1),
            in: tx)
        try Timeline.append(
            ConversationStarted(conversation: id), person: letter.person.value, subject: id.value, in: tx)
        centres[id] = letter.person
        begun[id] = []
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
        let here = participants[id] ?? []
        let new = letter.contact.outside.filter { !here.contains($0) }
        guard !new.isEmpty else { return }
        try ConversationStore.addParticipants(new, to: id, in: tx)
        participants[id, default: []].formUnion(new)
    }
}

extension String {
    /// Whether both say the same, however their white space was carried.
    fileprivate func isSame(as other: String) -> Bool {
        split(whereSeparator: \.isWhitespace) == other.split(whereSeparator: \.isWhitespace)
    }
}
