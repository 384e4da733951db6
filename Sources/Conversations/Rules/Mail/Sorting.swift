package import ChannelsRules
import Kernel
package import Mail
package import PeopleRules

/// What one message is to us: a person's words, ours to a person, or something to put aside.
package enum Sorting: Sendable {
    case put(aside: QuarantineReason)
    case place(Contact)

    /// Whose contact it is, and everybody outside who takes part in it.
    package struct Contact: Sendable {
        package let direction: Touchpoint.Direction
        /// The address of the person at its centre, as written.
        package let email: String
        /// The name as the person wrote it; nil when there is none.
        package let name: String?
        /// The keys of all addresses that are not ours, the person's first.
        package let outside: [String]
        /// Where the sender wants answers, when that is another address than it came from; nil for most.
        package var replyTo: String?
        /// The message that a colleague forwarded to us, when the person's words stand inside it.
        package var forwarded: ForwardedByUs?
    }

    /// What a colleague sent on to us.
    package struct ForwardedByUs: Sendable {
        package let member: MemberID
        package let letter: ForwardedLetter
    }

    /// Sorts a message by who took part in it. Automatic mail, junk, and what comes from a blocked sender is put aside unless
    /// somebody said to treat it as normal; junk and lists also when it answers a letter of ours.
    package init(
        _ mail: ReadMail, ours: OurAddresses, senders: SenderVerdicts = SenderVerdicts(), answersOurs: Bool = false,
        trustsAutomatic: Bool = false
    ) {
        if mail.isUnreadable {
            self = .put(aside: .unreadable)
        } else if !trustsAutomatic, let reason = Self.reason(mail, ours, senders, answersOurs) {
            self = .put(aside: reason)
        } else {
            self = Self.byParticipants(mail, ours)
        }
    }

    /// Why a message is put aside for what it is or whom it comes from; nil when nothing speaks against it. A colleague's word
    /// that a sender's mail is always taken outweighs filters and lists, but lets no machine's answer in: that could go on for
    /// ever. So does a letter of ours that it answers, where no colleague said anything.
    private static func reason(
        _ mail: ReadMail, _ ours: OurAddresses, _ senders: SenderVerdicts, _ answersOurs: Bool
    ) -> QuarantineReason? {
        let sender = mail.from.first?.address ?? ""
        let isFromUs = ours.isOurs(sender)
        let said = isFromUs ? nil : senders.verdict(on: sender) ?? (answersOurs ? .allow : nil)
        let verdict = said == .allow && mail.isUnproved ? nil : said
        if let automatic = mail.automatic, !mail.isGroupMail(of: ours), automatic != .list || verdict != .allow {
            return QuarantineReason(automatic)
        }
        if verdict == .block { return .blocked }
        return mail.spam != nil && !isFromUs && verdict != .allow ? .spam : nil
    }

    private static func byParticipants(_ mail: ReadMail, _ ours: OurAddresses) -> Sorting {
        guard let from = mail.from.first(where: \.isUsable) ?? mail.sender.flatMap({ $0.isUsable ? $0 : nil })
        else { return .put(aside: .nameless) }
        let fromUs = ours.isOurs(from.address)
        let others = (mail.to + mail.cc + mail.bcc).filter { $0.isUsable && !ours.isOurs($0.address) }
        let asked = mail.replyTo.first { $0.isUsable && !ours.isOurs($0.address) }
        // A form on our own site writes from our address to our address, and names the person as whom to answer.
        let isForm = fromUs && others.isEmpty && asked != nil
        let outside = (fromUs ? [] : [from]) + others + (isForm ? [asked].compactMap(\.self) : [])
        guard let person = outside.first else { return .put(aside: .colleagues) }
        var seen: Set<String> = []
        let keys = outside.compactMap { Identity.emailKey($0.address) }.filter { seen.insert($0).inserted }
        let isElsewhere = asked.map { Identity.emailKey($0.address) != keys.first } ?? false
        return .place(
            Contact(
                direction: fromUs && !isForm ? .ours : .theirs, email: person.address,
                name: person.name.isEmpty ? nil : person.name, outside: keys,
                replyTo: isElsewhere ? asked?.address : nil))
    }
}

extension MailAddress {
    /// Whether mail can come from or go to it at all.
    fileprivate var isUsable: Bool {
        address.utf8.count <= Identity.limit && Identity.emailKey(address) != nil
    }
}

extension ReadMail {
    /// Whether the list that passed it on is one of our own group addresses.
    fileprivate func isGroupMail(of ours: OurAddresses) -> Bool {
        automatic == .list && listAddresses.contains(where: ours.isOurs)
    }
}

extension QuarantineReason {
    /// The reason why automatic mail of this kind is put aside.
    init(_ kind: AutomaticKind) {
        switch kind {
        case .bounce: self = .bounce
        case .autoReply: self = .autoReply
        case .calendarReply: self = .calendar
        case .feedback: self = .feedback
        case .list: self = .list
        case .disposition: self = .disposition
        }
    }
}
