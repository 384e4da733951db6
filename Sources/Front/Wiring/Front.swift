import ChannelsRules
import ConversationsRules
import Jobs
import Kernel
import PeopleRules
import PromisesRules
import StandardsRules
package import Store
package import Timeline
import VoiceRules

/// What spans all rooms: their tables, followers, jobs and routes put together. The one place that knows every room.
package enum Front {
    /// The steps of all tables, in the order in which facts flow down.
    package static let migrations: [Migration] =
        Jobs.migrations + Timeline.migrations + PeopleMigrations.all + HouseSecret.migrations + ChannelsMigrations.all
        + ConversationsMigrations.all + StandardsMigrations.all + PromisesMigrations.all + VoiceMigrations.all

    /// Who follows which events; carried by the database into each transaction.
    package static func followers() -> Followers {
        var followers = Followers()
        SettleMail.follow(&followers)
        GreetSender.follow(&followers)
        Refusing.follow(&followers)
        followers.afterCommit(LettersHeld.self) { _, held in TellOfHeld(letter: held.letter) }
        followers.withCommit(MailboxChanged.self) { _, changed, tx in
            let mailbox = try Mailboxes.one(changed.mailbox, in: tx).mailbox
            // What nobody writes by hand says something.
            if let finding = try TextFinding.all(in: mailbox.letters.greeting, language: "en").first {
                throw MailboxRefusal.greetingEmpty(why: finding.why, instead: finding.instead)
            }
            // Mail from a mailbox's own address is ours.
            try OurAddresses.add([mailbox.address], in: tx)
        }
        StandardsFollowers.add(to: &followers)
        followers.afterCommit(IncidentFound.self) { _, found in TellOfIncident(incident: found.incident) }
        PromiseFollowers.add(to: &followers)
        TellOfWarning.follow(&followers)
        VoiceFollowers.add(to: &followers)
        return followers
    }
}
