import ChannelsRules
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

    private(set) var known: [String: [KnownKey]] = [:]
    private(set) var participants: [ConversationID: Set<String>] = [:]
    /// What is known of the conversations that a message of the batch may belong to.
    private(set) var homes: [ConversationID: Home] = [:]
    /// The conversations that genuine tokens lead to.
    private(set) var tokens: [String: ConversationID] = [:]
    /// What conversations that were here before this batch got in it.
    private(set) var grown: [ConversationID: [Arrival]] = [:]
    /// What conversations that began in this batch have.
    private(set) var begun: [ConversationID: [Arrival]] = [:]
    /// The conversations that began in this batch with somebody who had one before, or has another in it: which is the first
    /// contact has to be looked up.
    private(set) var unmarked: [ConversationID] = []
    /// Who had no conversation before this batch and began one in it.
    private var newcomers: Set<PersonID> = []

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
        tokens = try ReplyToken.conversations(in: mails.map(\.mail), in: tx)
        let ids = Array(Set(known.values.joined().map(\.conversation) + tokens.values))
        participants = try ConversationStore.participants(of: ids, in: tx)
        for conversation in try ConversationStore.many(ids, in: tx) { homes[conversation.id] = Home(conversation) }
    }

    /// Writes one message as a touchpoint where it belongs.
    mutating func file(_ letter: IncomingLetter, in tx: Transaction) throws -> Outcome {
        if try isCopy(letter, in: tx) { return .copy }
        let found = place(for: letter)
        let id = try found.conversation ?? start(letter, in: tx)
        let touchpoint = letter.touchpoint(tx.nextID(), in: id, found.placed)
        try TouchpointStore.insert(
            touchpoint, messageID: letter.messageID.isEmpty ? nil : letter.messageID, looked: letter.looked, in: tx)
        if found.conversation != nil {
            for other in others(than: id, for: letter) { try ConversationLinks.join(id, other, in: tx) }
        }
        try letter.recipients?.note(of: touchpoint.id, in: tx)
        try remember(letter, touchpoint, in: tx)
        try noteForwarding(letter, touchpoint, in: tx)
        let arrival = Arrival(entry: letter.entry(recorded: tx.now), isHistory: letter.isHistory)
        if begun[id] == nil { grown[id, default: []].append(arrival) } else { begun[id]?.append(arrival) }
        try Conversations.recorded(touchpoint, imported: letter.isHistory, by: nil, in: tx)
        return found.conversation == nil ? .started : .added
    }

    /// Whether the same message is here. Of ours the words differ when it comes back: only what was typed is kept.
    private func isCopy(_ letter: IncomingLetter, in tx: Transaction) throws -> Bool {
        guard let here = try here(letter.messageID, in: tx) else { return false }
        return here.isWrittenHere && letter.comesFromHere
            || here.person == letter.person && here.words.isSame(as: letter.words)
    }

    /// Whether it claims to be a message that was written here and is none: its sender is not ours, or it has not the mark
    /// that every letter of ours carries.
    func isForged(_ mail: ReadMail, _ contact: Sorting.Contact, in tx: Transaction) throws -> Bool {
        guard let here = try here(mail.messageID.bounded, in: tx), here.isWrittenHere else { return false }
        guard contact.direction == .ours else { return true }
        // What left before letters were marked is known by its words.
        return try !LoopMark.isOurs(mail, secret: HouseSecret.shared(in: tx)) && !here.words.isSame(as: mail.words)
    }

    /// The touchpoint whose own Message-ID this is; nil when it is not here.
    private func here(_ messageID: String, in tx: Transaction) throws -> Touchpoint? {
        let touchpoint = known[messageID]?.lazy.compactMap(\.touchpoint).first
        return try touchpoint.flatMap { try TouchpointStore.one($0, in: tx) }
    }

    private mutating func start(_ letter: IncomingLetter, in tx: Transaction) throws -> ConversationID {
        let id = tx.nextID(of: Conversation.self)
        let isTheirs = letter.contact.direction == .theirs
        let state = Standing(letter.entry(recorded: tx.now)).beginning(isHistory: letter.isHistory, now: tx.now)
        let isFirst = !letter.isFromKnown && newcomers.insert(letter.person).inserted
        if !isFirst { unmarked.append(id) }
        let conversation = Conversation(
            id: id, person: letter.person, subject: letter.subject, state: state,
            assignee: nil, contactPoint: nil, waitingSince: state == .waiting ? letter.at : nil, laterUntil: nil,
            first: letter.at, last: letter.at, touchpoints: 1, channel: .email,
            preview: .init(words: letter.words.previewed, isOurs: !isTheirs), isFirstContact: isFirst, version: 1)
        try ConversationStore.insert(conversation, in: tx)
        try Timeline.append(
            ConversationStarted(conversation: id), person: letter.person.value, subject: id.value, in: tx)
        homes[id] = Home(conversation)
        begun[id] = []
        return id
    }

    /// Keeps what a colleague wrote above a message that they forwarded, as their note beside it.
    private mutating func noteForwarding(
        _ letter: IncomingLetter, _ touchpoint: Touchpoint, in tx: Transaction
    ) throws {
        guard let forwarded = letter.contact.forwarded, !forwarded.letter.comment.isEmpty else { return }
        let note = Touchpoint(
            id: tx.nextID(), conversation: touchpoint.conversation, person: touchpoint.person, direction: .note,
            channel: .email, at: letter.at, member: forwarded.member, senderName: nil, address: nil,
            words: forwarded.letter.comment.kept, intake: nil,
            hasHTML: false, files: [], placed: .here)
        try TouchpointStore.insert(note, messageID: nil, in: tx)
        let arrival = Arrival(
            entry: Standing.Entry(at: letter.at, direction: .note, recorded: tx.now), isHistory: letter.isHistory)
        if begun[note.conversation] == nil {
            grown[note.conversation, default: []].append(arrival)
        } else {
            begun[note.conversation]?.append(arrival)
        }
        try Conversations.recorded(note, imported: letter.isHistory, by: forwarded.member, in: tx)
    }

    private mutating func remember(
        _ letter: IncomingLetter, _ touchpoint: Touchpoint, in tx: Transaction
    ) throws {
        let id = touchpoint.conversation
        try MessageKeys.insert([letter.messageID] + letter.refersTo, of: touchpoint.id, in: id, in: tx)
        for (index, key) in ([letter.messageID] + letter.refersTo).enumerated() where !key.isEmpty {
            known[key, default: []].append(
                KnownKey(key: key, conversation: id, touchpoint: index == 0 ? touchpoint.id : nil))
        }
        let here = participants[id] ?? []
        let new = letter.participants(touchpoint.placed).filter { !here.contains($0) }
        guard !new.isEmpty else { return }
        try ConversationStore.addParticipants(new, to: id, in: tx)
        participants[id, default: []].formUnion(new)
    }
}

extension Touchpoint {
    /// Whether it is a letter that a colleague wrote here.
    fileprivate var isWrittenHere: Bool { direction == .ours && intake == nil }
}

extension String {
    /// Whether both say the same, however their white space was carried.
    fileprivate func isSame(as other: String) -> Bool {
        split(whereSeparator: \.isWhitespace) == other.split(whereSeparator: \.isWhitespace)
    }
}
