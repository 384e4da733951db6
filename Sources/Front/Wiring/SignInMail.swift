import ChannelsRules
import ConversationsRules
import Kernel
import Logging
import PeoplePages
import PeopleRules
import Store
import Web
import Words

/// Sends a member the link that they asked for. It goes through the outbox like every letter of ours.
struct SignInMail: Sendable {
    let house: House

    func send(_ member: Member, _ link: String) async throws {
        let sent = try await house.database.write { tx in
            guard let sender = try OurSender.usual(in: tx) else { return false }
            let letter = HouseLetter(
                subject: Words.SignIn.Letter.subject(try PeopleRules.Business.current(in: tx).name),
                text: Words.SignIn.Letter.text(name: member.name, link: link))
            let item = try letter.put(to: member, from: sender, about: member.id.value, in: tx)
            try Outbox.opensUntil(tx.now + SignInLinks.patience, item, in: tx)
            return true
        }
        // The page says the same to everybody, so only the log can tell.
        if !sent { house.log.warning("no-address-to-send-from") }
    }
}
