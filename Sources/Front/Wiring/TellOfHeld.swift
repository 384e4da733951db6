import ChannelsPages
import ChannelsRules
import ConversationsRules
import Jobs
import Kernel
import PeopleRules
import Store
import Web
import Words

/// Tells every owner by mail that letters are held, because too many left by themselves. Safe to run twice: nothing is told of
/// what was decided meanwhile, and whoever is told twice knows it twice. Without an address to send from, pages alone tell of it.
struct TellOfHeld: Job {
    static let name = "outbox.held"
    let letter: ID<OutboxItem>

    /// Runs it; links begin with `address`.
    func run(_ database: any Database, at address: DeskAddress = DeskAddress()) async throws {
        try await database.write { tx in
            guard let held = try Outbox.item(letter, in: tx), held.state == .heldBack,
                let sender = try OurSender.usual(in: tx)
            else { return }
            let tells = HouseLetter(
                subject: Words.Outbox.letterSubject(held.from),
                text: Words.Outbox.letterText(
                    held.from, held.recipients.first ?? "", link: try address.current(in: tx) + Path.outbox.href))
            for owner in try Members.owners(in: tx) {
                try tells.put(to: owner, from: sender, about: letter.value, in: tx)
            }
        }
    }
}
