import ChannelsRules
import Kernel
import Mail
import PeopleRules
import Store

extension Sorting {
    /// What stands in a message that a colleague sent to us alone, when it is somebody else's that they forwarded: then its
    /// writer is the person. Nil when it is none. Asks the database only for mail that looks like it.
    static func forwarded(_ kept: KeptMail, ours: OurAddresses, in tx: Transaction) throws -> Contact? {
        let mail = kept.mail
        guard let from = mail.from.first, mail.automatic == nil,
            ThreadKeys.isForward(mail.subject) || mail.hasInner
        else { return nil }
        guard let member = try Members.find(email: from.address, in: tx), member.isActive,
            let letter = try inner(kept, in: tx), !ours.isOurs(letter.from.address),
            let key = Identity.emailKey(letter.from.address)
        else { return nil }
        return Contact(
            direction: .theirs, email: letter.from.address, name: letter.from.name.isEmpty ? nil : letter.from.name,
            outside: [key], forwarded: ForwardedByUs(member: member.id, letter: letter))
    }

    /// From the fields above the inner message, else from the message that hangs on it.
    private static func inner(_ kept: KeptMail, in tx: Transaction) throws -> ForwardedLetter? {
        if let letter = ForwardedLetter(in: kept.mail.text ?? kept.mail.words) { return letter }
        guard kept.mail.hasInner, let bytes = MailReader.innerMessage(of: try Quarantine.raw(kept.id, in: tx)) else {
            return nil
        }
        let inner = MailReader.read(bytes, html: .wordsOnly)
        guard let from = inner.from.first else { return nil }
        return ForwardedLetter(from: from, words: inner.words, comment: ReplyText(of: kept.mail.text ?? "").reply)
    }
}

extension ReadMail {
    /// Whether a message hangs on this one.
    fileprivate var hasInner: Bool { attachments.contains(where: \.isNested) }
}
