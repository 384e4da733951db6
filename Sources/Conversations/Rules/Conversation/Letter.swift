import ChannelsRules
import Kernel
import Mail
import PeopleRules
import Store

/// An answer as the mail that leaves.
struct Letter {
    let recipients: Recipients
    private let outgoing: OutgoingLetter

    var messageID: String { outgoing.messageID }

    init(
        _ conversation: Conversation, _ answer: Answer, words: String, _ files: [OutgoingAttachment],
        by member: MemberID, in tx: Transaction
    ) throws {
        let person = try People.person(conversation.person, in: tx)
        guard let to = try answer.to ?? Conversations.address(for: conversation, in: tx) else {
            throw ConversationRefusal.noAddress(name: person.called)
        }
        recipients = try Recipients(to: [to], cc: answer.cc, bcc: answer.bcc)
        let draft = try LetterDraft(conversation, by: member, in: tx)
        let quotes = try draft.letters.quotes ? LetterHistory.quotes(of: conversation, with: person, in: tx) : []
        let persons = try [conversation.person] + [People.find(email: to, in: tx)].compactMap { $0 }
        let answered = try AnsweredMail(in: conversation.id, with: persons, in: tx)
        let subject = conversation.subject.onOneLine
        let answers = try Conversations.isBegun(conversation.id, in: tx) && !subject.isReply
        var mail = draft.mail(
            subject: answers ? "Re: \(subject)" : subject, words: words, history: quotes, to: recipients, in: tx)
        mail.to = [MailAddress(name: person.name == to ? "" : person.name, address: to)]
        (mail.inReplyTo, mail.references, mail.attachments) = (answered.id, answered.references, files)
        outgoing = try draft.composed(mail)
    }

    func put(for touchpoint: TouchpointID, held: Span, in tx: Transaction) throws {
        try outgoing.put(for: touchpoint.value, held: held, in: tx)
    }
}

/// What every letter of a conversation has in common: who signs it, where it leaves from, how answers come back.
struct LetterDraft {
    /// How the mailbox that it leaves from wants letters written.
    let letters: Mailbox.Letters
    private let sender: String
    private let name: String
    private let signatures: [String]
    private let token: ReplyToken
    private let secret: [UInt8]
    /// The address that answers go to; nil when it is the sender's own.
    private let replyTo: String?
    private let hasMark: Bool

    init(_ conversation: Conversation, by member: MemberID, in tx: Transaction) throws {
        guard let from = try OurSender.answering(conversation.id, in: tx) else { throw ConversationRefusal.noSender }
        let member = try Members.member(member, in: tx)
        let business = try Business.current(in: tx)
        let mailbox = try Mailboxes.of(address: from, in: tx)
        secret = try HouseSecret.shared(in: tx)
        token = ReplyToken(conversation.id, key: ReplyToken.Key(secret: secret))
        letters = mailbox?.letters ?? Mailbox.Letters(tags: false)
        sender = from
        name = business.name.isEmpty ? member.name : "\(member.name), \(business.name)"
        signatures = [member.signature, letters.signature]
        replyTo = letters.tags ? AddressTag.marked(from, with: token.text) : nil
        hasMark = mailbox != nil && replyTo == nil
    }

    /// The mail to these receivers, without what leads it into a thread.
    func mail(
        subject: String, words: String, history: [LetterBody.Quote] = [], forwarded: LetterBody.Forwarded? = nil,
        to recipients: Recipients, in tx: Transaction
    ) -> OutgoingMail {
        let body = LetterBody(
            words: words, signatures: signatures, mark: hasMark ? token.wordMark : nil, history: history,
            forwarded: forwarded)
        return OutgoingMail(
            from: MailAddress(name: name, address: sender),
            replyTo: replyTo.map { MailAddress(name: name, address: $0) },
            to: recipients.to.map { MailAddress(address: $0) }, cc: recipients.cc.map { MailAddress(address: $0) },
            bcc: recipients.bcc.map { MailAddress(address: $0) }, subject: subject, textBody: body.text,
            htmlBody: body.html, messageID: OutgoingLetter.messageID(from: sender, mark: token.messageIDMark),
            date: tx.now.milliseconds / 1000)
    }

    /// The bytes of a mail; refused when it cannot be written as one.
    func composed(_ mail: OutgoingMail) throws -> OutgoingLetter {
        do throws(ComposeRefusal) {
            return try OutgoingLetter(mail, secret: secret)
        } catch {
            throw ConversationRefusal(error, to: mail.to.first?.address ?? "")
        }
    }
}

extension String {
    /// Whether a subject says that it answers.
    var isReply: Bool { prefix(3).lowercased() == "re:" }

    /// The text as a header field carries it.
    var onOneLine: String {
        split(whereSeparator: \.isNewline).joined(separator: " ").withoutControls
    }
}

extension ConversationRefusal {
    /// Why an answer to this address could not be written as a mail.
    init(_ refusal: ComposeRefusal, to address: String) {
        switch refusal {
        case .notAnAddress(let address, _): self = .addressUnusable(address)
        default: self = .unmailable(refusal.sentence)
        }
    }
}
