import ChannelsRules
import Kernel
import Mail
import PeopleRules

/// A message as a touchpoint in the making: everything but the conversation.
struct IncomingLetter {
    let intake: ID<IntakeItem>
    /// Whether an import brought it.
    let isHistory: Bool
    let contact: Sorting.Contact
    let person: PersonID
    /// Whether we knew that person before this message.
    let isFromKnown: Bool
    let at: Instant
    let subject: String
    let looked: LookedThrough
    let senderName: String?
    let messageID: String
    /// Message-IDs that it refers to, those it answers first.
    let refersTo: [String]
    /// What may be tokens of ours in it, the best first.
    let marks: [String]
    /// Whether it says that it left from here: whether that is true was asked before.
    let comesFromHere: Bool
    /// Where the sender wants answers, when that is another address than it came from.
    let replyTo: String?
    /// Whom it names, when that is more than one.
    let recipients: Recipients?
    let hasHTML: Bool
    let files: [AttachedFile]
    let signs: TouchpointSigns

    init(_ kept: KeptMail, _ contact: Sorting.Contact, _ person: PersonID, isKnown: Bool = true, now: Instant) {
        let mail = kept.mail
        intake = kept.id
        isHistory = kept.isHistory
        self.contact = contact
        self.person = person
        isFromKnown = isKnown
        at = kept.moment(now: now)
        let forwarded = contact.forwarded?.letter
        let title = forwarded == nil ? mail.subject : ThreadKeys.baseSubject(mail.subject)
        subject = String(title.prefix(Conversation.subjectLimit))
        looked = forwarded.map { LookedThrough($0.words.kept, isMail: true) } ?? kept.looked
        // A form, or a colleague who forwards, writes for somebody else.
        let writer = mail.from.first { Identity.emailKey($0.address) == Identity.emailKey(contact.email) }
        let name = contact.direction == .theirs && writer == nil ? contact.name : mail.from.first?.name
        senderName = name.flatMap { $0.isEmpty ? nil : String($0.prefix(200)) }
        messageID = mail.messageID.bounded
        refersTo = mail.allReferences
        comesFromHere = contact.direction == .ours && mail.loopMark != nil
        marks = ReplyToken.candidates(in: mail)
        replyTo = contact.direction == .theirs ? contact.replyTo : nil
        recipients = Recipients(named: mail.to.map(\.address), cc: mail.cc.map(\.address))
        hasHTML = mail.hasHTML
        files = mail.attachments.prefix(200).map {
            AttachedFile(
                name: String(($0.fileName ?? "").prefix(200)), type: $0.contentType, size: $0.size,
                found: $0.found?.rawValue)
        }
        signs = TouchpointSigns(mail)
    }

    var words: String { looked.words }

    func touchpoint(_ id: TouchpointID, in conversation: ConversationID, _ placed: Touchpoint.Placement) -> Touchpoint {
        Touchpoint(
            id: id, conversation: conversation, person: person, direction: contact.direction, channel: .email, at: at,
            member: nil, senderName: senderName, address: contact.email, words: words, intake: intake,
            hasHTML: hasHTML, files: files, placed: placed, signs: signs, replyTo: replyTo)
    }
}

extension ReadMail {
    /// The ids that it refers to, those it answers first, then the nearest of its references; each once, at most 30.
    var allReferences: [String] {
        var seen: Set<String> = []
        return Array(
            (inReplyTo + references.reversed()).map(\.bounded).filter { !$0.isEmpty && seen.insert($0).inserted }
                .prefix(30))
    }
}

extension String {
    /// As much of a text as a touchpoint keeps.
    var kept: String {
        utf8.count <= Touchpoint.wordsLimit ? self : String(unicodeScalars.prefix(Touchpoint.wordsLimit))
    }

    /// A Message-ID as it is compared: RFC 5322 lets a line be 998 bytes long, and no real one is longer than 500.
    var bounded: String { utf8.count <= 500 ? self : "" }
}
