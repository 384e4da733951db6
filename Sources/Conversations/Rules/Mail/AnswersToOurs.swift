import ChannelsRules
import Kernel
import Mail
import PeopleRules
import Store

/// Answers to letters of ours that filters and lists on their way took for something else.
enum AnswersToOurs {
    /// Which messages of a batch are such: marked as junk or as sent to many, but with a genuine token of a conversation, from its
    /// person or from somebody who takes part in it. What they say of themselves weighs less than what we wrote to them.
    static func among(_ batch: [KeptMail], in tx: Transaction) throws -> Set<ID<IntakeItem>> {
        let doubtful = batch.filter { $0.mail.automatic == .list || $0.mail.spam != nil }
        let tokens = try ReplyToken.conversations(in: doubtful.map(\.mail), in: tx)
        guard !tokens.isEmpty else { return [] }
        let ids = Array(Set(tokens.values))
        let persons = try ConversationStore.many(ids, in: tx).map { ($0.id, $0.person) }
        let participants = try ConversationStore.participants(of: ids, in: tx)
        let senders = try People.find(emails: doubtful.compactMap { $0.mail.from.first?.address }, in: tx)
        return Set(
            doubtful.filter { kept in
                guard let sender = kept.mail.from.first?.address else { return false }
                let key = Identity.emailKey(sender)
                let led = Set(ReplyToken.candidates(in: kept.mail).compactMap { tokens[$0] })
                return persons.contains { led.contains($0.0) && senders[sender] == $0.1 }
                    || led.contains { id in key.map { participants[id]?.contains($0) == true } ?? false }
            }.map(\.id))
    }
}
