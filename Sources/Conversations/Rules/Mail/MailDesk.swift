package import ChannelsRules
package import Kernel
package import Mail
package import PeopleRules
package import Store

/// One message that was kept and read, and waits to be put where it belongs.
package struct KeptMail: Sendable {
    package let id: ID<IntakeItem>
    package let received: Instant
    /// When it came by what its file says; nil when that is not known.
    let dated: Instant?
    package let mail: ReadMail
    /// Whether an import brought it: nothing may be sent because of it.
    package let isHistory: Bool
    /// Of as many of its words as a touchpoint keeps.
    let looked: LookedThrough

    /// Takes time: not for use while the database waits.
    package init(id: ID<IntakeItem>, received: Instant, dated: Instant? = nil, mail: ReadMail, isHistory: Bool) {
        self.id = id
        self.received = received
        self.dated = dated
        self.mail = mail
        self.isHistory = isHistory
        looked = LookedThrough(mail.words.kept, isMail: true)
    }

    /// The same with something else found out about it.
    init(_ kept: KeptMail, mail: ReadMail) {
        (id, received, dated, self.mail, isHistory) = (kept.id, kept.received, kept.dated, mail, kept.isHistory)
        looked = kept.looked
    }

    /// Reads what is kept.
    package init(reading kept: IntakeItem.Kept) {
        self.init(
            id: kept.id, received: kept.received, dated: kept.dated, mail: MailDesk.read(kept.bytes),
            isHistory: kept.isHistory)
    }
}

/// What became of a batch of messages.
package struct MailTally: Equatable, Sendable {
    package var placed = 0
    package var copies = 0
    package var people = 0
    package var conversations = 0
    /// How many machines wrote about mail of ours.
    package var notices = 0
    package var quarantined: [QuarantineReason: Int] = [:]

    package init() {}

    package static func += (tally: inout Self, more: Self) {
        tally.placed += more.placed
        tally.copies += more.copies
        tally.people += more.people
        tally.conversations += more.conversations
        tally.notices += more.notices
        tally.quarantined.merge(more.quarantined, uniquingKeysWith: +)
    }
}

/// Puts messages where they belong: on the timeline of a person, in a conversation, or aside with a reason.
package struct MailDesk: Sendable {
    let ours: OurAddresses
    /// Whether somebody said to treat it as a person's words whatever it looks like.
    let trustsAutomatic: Bool

    package init(ours: OurAddresses, trustsAutomatic: Bool = false) {
        self.ours = ours
        self.trustsAutomatic = trustsAutomatic
    }

    /// Reads the bytes as far as putting them in place needs it. Pure; runs outside of transactions.
    package static func read(_ bytes: [UInt8]) -> ReadMail {
        MailReader.read(bytes, html: .wordsOnly)
    }

    /// Settles a batch of kept messages in one transaction, with a number of statements that grows only with what is new.
    package func settle(_ batch: [KeptMail], in tx: Transaction) throws -> MailTally {
        var tally = MailTally()
        var contacts: [(KeptMail, Sorting.Contact)] = []
        var others: [(KeptMail, QuarantineReason)] = []
        let senders = SenderVerdicts(try SenderRules.all(in: tx))
        let answers = try AnswersToOurs.among(batch, in: tx)
        for kept in try KeptMail.judged(batch, in: tx) {
            let sorting = Sorting(
                kept.mail, ours: ours, senders: senders, answersOurs: answers.contains(kept.id),
                trustsAutomatic: trustsAutomatic)
            switch sorting {
            case .put(.colleagues):
                if let contact = try Sorting.forwarded(kept, ours: ours, in: tx) {
                    contacts.append((kept, contact))
                } else {
                    others.append((kept, .colleagues))
                }
            case .put(let reason): others.append((kept, reason))
            case .place(let contact): contacts.append((kept, contact))
            }
        }
        if !contacts.isEmpty { others += try place(contacts, &tally, in: tx) }
        if !others.isEmpty { try putAside(others, &tally, in: tx) }
        return tally
    }

    /// Puts them in their conversations; those that are none of ours though they say so are given back with that reason.
    private func place(
        _ all: [(KeptMail, Sorting.Contact)], _ tally: inout MailTally, in tx: Transaction
    ) throws -> [(KeptMail, QuarantineReason)] {
        var contacts = all
        var filing = try MailFiling(contacts.map { ($0.0.mail, $0.1) }, in: tx)
        let forged = try trustsAutomatic ? [] : contacts.filter { try filing.isForged($0.0.mail, $0.1, in: tx) }
        if !forged.isEmpty {
            contacts.removeAll { kept, _ in forged.contains { $0.0.id == kept.id } }
        }
        let people = try People.findOrMake(
            contacts.map { ($0.1.email, $0.1.name, $0.0.moment(now: tx.now)) }, in: tx)
        tally.people = Set(people.filter(\.isNew).map(\.person)).count
        let taken = try Intake.take(contacts.map(\.0.id), in: tx)
        for ((kept, contact), person) in zip(contacts, people) where taken.contains(kept.id) {
            let letter = IncomingLetter(kept, contact, person.person, isKnown: !person.isNew, now: tx.now)
            switch try filing.file(letter, in: tx) {
            case .copy: tally.copies += 1
            case .added: tally.placed += 1
            case .started:
                tally.placed += 1
                tally.conversations += 1
            }
        }
        try filing.finish(in: tx)
        let theirs = contacts.filter { !$0.0.isHistory && $0.1.direction == .theirs && !$0.0.mail.isUnproved }
        if !theirs.isEmpty { try People.clearTroubles(emails: theirs.map(\.1.email), in: tx) }
        try tx.announce("inbox")
        return forged.map { ($0.0, .forged) }
    }

    /// What a machine wrote about mail of ours becomes a notice; all else is put aside.
    private func putAside(
        _ others: [(KeptMail, QuarantineReason)], _ tally: inout MailTally, in tx: Transaction
    ) throws {
        let noticing = try Noticing(others.map(\.0.mail), in: tx)
        for (kept, reason) in others {
            if try noticing.take(kept, imported: kept.isHistory, in: tx) {
                tally.notices += 1
            } else {
                try Intake.quarantine(
                    kept.id, reason: reason, subject: String(kept.mail.subject.prefix(300)), from: kept.mail.sentBy,
                    in: tx)
                tally.quarantined[reason, default: 0] += 1
            }
        }
    }
}

extension ReadMail {
    /// Who sent it, for a list: the name and the address as written.
    fileprivate var sentBy: String {
        guard let from = from.first ?? sender else { return "" }
        return String((from.name.isEmpty ? from.address : "\(from.name) <\(from.address)>").prefix(300))
    }
}

extension KeptMail {
    /// When it was written: the sender's clock unless it is far ahead or names a time before e-mail, else when a server passed it
    /// on, else when its file says that it came, else when it reached us. Never later than that, so that our answer comes after
    /// what it answers.
    func moment(now: Instant) -> Instant {
        let plausible = Int64(0)...(now.milliseconds / 1000 + 3600)
        let told = [mail.date, mail.received, dated.map { $0.milliseconds / 1000 }].compactMap(\.self)
        let reached = min(received, now)
        return told.first(where: plausible.contains).map { min(Instant(milliseconds: $0 * 1000), reached) } ?? reached
    }
}
