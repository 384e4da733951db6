import Kernel
import Mail
import PeopleRules

extension MailFiling {
    /// What is known of a conversation that a message may belong to.
    struct Home {
        let id: ConversationID
        let person: PersonID
        /// As `ThreadKeys.foldedSubject` gives it.
        let subject: String
        let first: Instant
        let last: Instant

        init(_ conversation: Conversation) {
            id = conversation.id
            person = conversation.person
            subject = ThreadKeys.foldedSubject(conversation.subject)
            first = conversation.first
            last = conversation.last
        }
    }

    /// The conversation that a message belongs to, nil for a new one, and why.
    ///
    /// A token of ours comes first. A reference alone is no proof: anybody can write one. Its sender must be of the
    /// conversation; whom the sender named besides says nothing, for a stranger can name anybody.
    func place(for letter: IncomingLetter) -> (conversation: ConversationID?, placed: Touchpoint.Placement) {
        let found = home(of: letter)
        // That a colleague forwarded it says nothing of whether its writer belongs there.
        let isForwarded = letter.contact.forwarded != nil && !found.placed.asksToConfirm
        return isForwarded ? (found.conversation, .forwarded) : found
    }

    private func home(of letter: IncomingLetter) -> (conversation: ConversationID?, placed: Touchpoint.Placement) {
        let candidates = candidates(for: letter)
        // What a colleague moved was moved together with what answers it.
        if let home = movedParent(of: letter), isOf(letter, home) { return (home.id, .answers) }
        if let (home, placed) = tokenHome(of: letter) { return (home.id, placed) }
        if let home = parent(of: letter), isOf(letter, home) { return (home.id, .answers) }
        // A conversation of their own comes before one that others only named them in, and the newest of their own first.
        let own = candidates.filter { $0.person == letter.person }.max { ($0.first, $0.id) < ($1.first, $1.id) }
        if let home = own ?? candidates.first(where: { isInside(letter, $0.id) }) { return (home.id, .answers) }
        if let home = answered(by: letter).first(where: { isOfSubject(letter, $0) }) { return (home.id, .subject) }
        return (nil, letter.refersTo.contains { known[$0] != nil } ? .stranger : .new)
    }

    /// The other conversations of the person that it refers to: they are about the same matter.
    func others(than home: ConversationID, for letter: IncomingLetter) -> [ConversationID] {
        guard homes[home]?.person == letter.person else { return [] }
        return candidates(for: letter).filter { $0.person == letter.person && $0.id != home }.prefix(10).map(\.id)
    }

    private func isOf(_ letter: IncomingLetter, _ home: Home) -> Bool {
        home.person == letter.person || isInside(letter, home.id)
    }

    /// Where the message that it answers was moved to by a colleague; nil when it was not.
    private func movedParent(of letter: IncomingLetter) -> Home? {
        letter.refersTo.first.flatMap { known[$0] }?.first(where: \.isMoved).flatMap { homes[$0.conversation] }
    }

    /// Where the message is that it answers; nil when that is not here.
    private func parent(of letter: IncomingLetter) -> Home? {
        letter.refersTo.first.flatMap { known[$0] }?.filter { $0.touchpoint != nil }.map(\.conversation).min()
            .flatMap { homes[$0] }
    }

    /// Where a genuine token leads. Who is not of that conversation is a newcomer there; when nothing was said in it for a year,
    /// somebody may have found an old letter, and the token says nothing.
    private func tokenHome(of letter: IncomingLetter) -> (Home, Touchpoint.Placement)? {
        for home in letter.marks.compactMap({ tokens[$0] }).compactMap({ homes[$0] }) {
            if isOf(letter, home) { return (home, .token) }
            if letter.contact.direction == .theirs, letter.at - home.last < .days(365) { return (home, .newcomer) }
        }
        return nil
    }

    /// The conversations that it may belong to, the nearest reference first; of one reference, those where the message itself
    /// is before those where it was only referred to, and older ones first: whoever claims an id comes after its writer.
    private func candidates(for letter: IncomingLetter) -> [Home] {
        var seen: Set<ConversationID> = []
        return (letter.refersTo + [letter.messageID]).flatMap { key in
            (known[key] ?? []).sorted {
                ($0.touchpoint == nil ? 1 : 0, $0.conversation) < ($1.touchpoint == nil ? 1 : 0, $1.conversation)
            }
        }
        .map(\.conversation).filter { seen.insert($0).inserted }.compactMap { homes[$0] }
    }

    /// The conversations in which a message is that it answers, the nearest first.
    private func answered(by letter: IncomingLetter) -> [Home] {
        letter.refersTo.compactMap { key in
            (known[key] ?? []).filter { $0.touchpoint != nil }.map(\.conversation).min().flatMap { homes[$0] }
        }
    }

    /// Whether its sender takes part in the conversation; of ours, whether somebody whom it goes to does.
    private func isInside(_ letter: IncomingLetter, _ id: ConversationID) -> Bool {
        let here = participants[id] ?? []
        switch letter.contact.direction {
        case .theirs, .note: return letter.contact.outside.first.map(here.contains) ?? false
        case .ours: return !here.isDisjoint(with: letter.contact.outside)
        }
    }

    /// Whether somebody whom we knew before writes about the same.
    private func isOfSubject(_ letter: IncomingLetter, _ home: Home) -> Bool {
        letter.contact.direction == .theirs && letter.isFromKnown && !home.subject.isEmpty
            && ThreadKeys.foldedSubject(letter.subject) == home.subject
    }
}

extension IncomingLetter {
    /// Whose addresses lead to the conversation from now on. Nobody but its sender where that is a stranger, and nobody where
    /// a colleague has to say first that they belong there.
    func participants(_ placed: Touchpoint.Placement) -> [String] {
        switch placed {
        case .subject, .newcomer: []
        case .stranger: Array(contact.outside.prefix(1))
        case .here, .answers, .token, .new, .moved, .passedOn, .forwarded: contact.outside
        }
    }
}
