import ChannelsRules
import Kernel
import Mail
import PeopleRules
import Store
package import Timeline

/// What follows when a server refuses a letter while it is being sent: the same as when it comes back.
package enum Refusing {
    /// Has it follow with the refusal.
    package static func follow(_ followers: inout Followers) {
        followers.withCommit(LetterRefused.self) { _, refused, tx in
            guard let letter = try Outbox.item(refused.letter, in: tx) else { return }
            let fates = try Outbox.fates(of: [letter.id], in: tx)[letter.id, default: []]
            try mark(fates, in: tx)
            try comeBack(letter, fates, in: tx)
        }
    }

    /// Marks the addresses of which the server said that nobody has them; what is said of us or of the letter marks none.
    private static func mark(_ fates: [RecipientFate], in tx: Transaction) throws {
        for fate in fates where fate.state == .refused {
            let failed = FailedRecipient(fate.address, refused: fate.reply ?? "")
            guard failed.isPermanent, failed.isLost else { continue }
            let words = String((fate.reply ?? "").prefix(AddressTrouble.wordsLimit))
            let trouble = AddressTrouble(since: tx.now, reason: failed.reason.rawValue, words: words)
            try People.markTrouble(email: fate.address, trouble, in: tx)
        }
    }

    /// Brings a conversation back to us when its last word was ours and its reader will not get it.
    private static func comeBack(_ letter: OutboxItem, _ fates: [RecipientFate], in tx: Transaction) throws {
        guard letter.purpose == .answer, let ours = try TouchpointStore.one(TouchpointID(letter.subject), in: tx),
            let member = ours.member,
            fates.isEmpty || fates.contains(where: { $0.address == ours.address && $0.state == .refused }),
            try TouchpointStore.latestWord(of: ours.conversation, in: tx) == ours.id
        else { return }
        try Conversations.comeBack(ours.conversation, act: ID(letter.id.value), onBehalfOf: member, in: tx)
        try tx.announce("conversation:\(ours.conversation)")
    }
}
