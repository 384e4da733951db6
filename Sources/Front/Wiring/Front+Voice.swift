import ChannelsRules
import ConversationsPages
import ConversationsRules
import Kernel
import PeoplePages
import PeopleRules
import Store
import VoicePages
import VoiceRules
import Web

extension Front {
    /// How people are asked: by mail from our usual address, when the program's settings or a mailbox name a server; else by
    /// hand. Links begin with `address`.
    static func voice(sendsMail: Bool, at address: DeskAddress) -> VoiceSettings {
        VoiceSettings(at: address) { tx in
            try sendsMail || Outbox.hasOwnWay(in: tx) ? OurSender.usual(in: tx) : nil
        }
    }

    /// What the rooms downstream show of a conversation.
    @Sendable static func conversationCards(
        _ id: ConversationID, _ person: Person, _ signedIn: SignedIn, _ token: FormToken, _ moments: Moments,
        _ tx: Transaction
    ) throws -> ConversationCards {
        let standing = try AskedStanding.read(
            id, of: person.id, for: signedIn.memberID, zone: moments.zone, in: tx)
        let voice = voiceCard(standing, conversation: id, name: person.called, moments: moments, token: token)
        let (standards, left) = try standardsCard(id, moments, in: tx)
        let sections = [try promisesCard(id, person.id, moments, in: tx), standards, voice, textsCard(id)]
        return ConversationCards(sections: sections.compactMap(\.self), left: left)
    }
}
