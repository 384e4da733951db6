import ChannelsRules
import Crypto
import Kernel
import Mail
package import PeopleRules
package import Store

extension Conversations {
    /// Where an answer goes: the address of the person's latest mail here as long as it is theirs, else the first that we
    /// have of them; nil when we have none. Addresses that nothing reaches are passed over, unless there are only such.
    package static func address(for conversation: Conversation, in tx: Transaction) throws -> String? {
        address(
            among: try People.identities(of: conversation.person, in: tx),
            latest: try TouchpointStore.latestAddress(of: conversation, in: tx))
    }

    /// The same for a page that has read the person's identities and the latest touchpoints, oldest of them first.
    package static func address(
        for conversation: Conversation, among identities: [Identity], lately touchpoints: [Touchpoint]
    ) -> String? {
        address(
            among: identities,
            latest: touchpoints.last { $0.address != nil && $0.person == conversation.person }?.address)
    }

    private static func address(among identities: [Identity], latest: String?) -> String? {
        let all = identities.filter { $0.kind == .email }
        let reachable = all.filter { $0.trouble == nil }
        let known = reachable.isEmpty ? all : reachable
        let key = latest.flatMap(Identity.emailKey)
        return (known.first { Identity.emailKey($0.value) == key } ?? known.first)?.value
    }
}

/// An answer as the mail that leaves.
struct Letter {
    let messageID: String
    let sender: String
    let recipient: String
    let raw: RawInput

    init(
        _ conversation: Conversation, words: String, _ files: [OutgoingAttachment], by member: MemberID,
        in tx: Transaction
    ) throws {
        let person = try People.person(conversation.person, in: tx)
        guard let to = try Conversations.address(for: conversation, in: tx)
        else { throw ConversationRefusal.noAddress(name: person.called) }
        guard let from = try OurSender.answering(conversation.id, in: tx) else { throw ConversationRefusal.noSender }
        let member = try Members.member(member, in: tx)
        let business = try Business.current(in: tx)
        let known = try MessageKeys.chain(of: conversation.id, in: tx)
        let domain = from.split(separator: "@").last.map(String.init) ?? "localhost"
        let messageID = "\(Token.random().text)@\(domain)"
        let subject = conversation.subject.onOneLine
        let mail = OutgoingMail(
            from: MailAddress(
                name: business.name.isEmpty ? member.name : "\(member.name), \(business.name)", address: from),
            to: [MailAddress(name: person.name == to ? "" : person.name, address: to)],
            subject: subject.isReply ? subject : "Re: \(subject)",
            textBody: words, messageID: messageID, inReplyTo: known.last, references: known,
            date: tx.now.milliseconds / 1000, attachments: files)
        do throws(ComposeRefusal) {
            let bytes = try MailComposer.compose(mail)
            raw = RawInput(bytes: bytes, hash: Array(SHA256.hash(data: bytes)), source: "outbox")
        } catch {
            throw ConversationRefusal(error, to: to)
        }
        self.messageID = messageID
        sender = from
        recipient = to
    }
}

extension String {
    fileprivate var isReply: Bool { prefix(3).lowercased() == "re:" }

    /// The text as a header field carries it.
    fileprivate var onOneLine: String {
        split(whereSeparator: \.isNewline).joined(separator: " ").withoutControls
    }
}

extension ConversationRefusal {
    /// Why an answer to this address could not be written as a mail.
    init(_ refusal: ComposeRefusal, to address: String) {
        switch refusal {
        case .notAnAddress(address, _): self = .addressUnusable(address)
        default: self = .unmailable(refusal.sentence)
        }
    }
}
