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
    let at: Instant
    let subject: String
    let words: String
    let senderName: String?
    let messageID: String
    /// Message-IDs that it refers to, those it answers first.
    let refersTo: [String]
    let hasHTML: Bool
    let files: [AttachedFile]
    let signs: TouchpointSigns

    init(_ kept: KeptMail, _ contact: Sorting.Contact, _ person: PersonID, now: Instant) {
        let mail = kept.mail
        intake = kept.id
        isHistory = kept.isHistory
        self.contact = contact
        self.person = person
        at = mail.moment(received: kept.received, now: now)
        subject = String(mail.subject.prefix(Conversation.subjectLimit))
        words = String(mail.words.unicodeScalars.prefix(Touchpoint.wordsLimit))
        senderName = mail.from.first.flatMap { $0.name.isEmpty ? nil : String($0.name.prefix(200)) }
        messageID = mail.messageID.bounded
        refersTo = mail.allReferences
        hasHTML = mail.hasHTML
        files = mail.attachments.prefix(200).map {
            AttachedFile(
                name: String(($0.fileName ?? "").prefix(200)), type: $0.contentType, size: $0.size,
                found: $0.found?.rawValue)
        }
        signs = TouchpointSigns(mail)
    }

    func touchpoint(_ id: TouchpointID, in conversation: ConversationID, _ placed: Touchpoint.Placement) -> Touchpoint {
        Touchpoint(
            id: id, conversation: conversation, person: person, direction: contact.direction, channel: .email, at: at,
            member: nil, senderName: senderName, address: contact.email, words: words, intake: intake,
            hasHTML: hasHTML, files: files, placed: placed, signs: signs)
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
    /// A Message-ID as it is compared: RFC 5322 lets a line be 998 bytes long, and no real one is longer than 500.
    var bounded: String { utf8.count <= 500 ? self : "" }
}
