import ConversationsRules
import Kernel
import PeoplePages
import PeopleRules
import PromisesPages
import PromisesRules
import Store
import VoicePages
import VoiceRules
import Web

extension Front {
    /// What we promised a person, and how it was for them, on their page.
    @Sendable static func personCards(
        _ person: Person, _ signedIn: SignedIn, _ moments: Moments, _ tx: Transaction
    ) throws -> [PersonSection] {
        let voice = try PersonVoice.read(person.id, for: signedIn.memberID, zone: moments.zone, in: tx)
        return [
            promiseCard(try Promises.of(person.id, limit: 20, in: tx), to: person.id, moments: moments),
            personVoiceCard(voice, name: person.called, moments: moments),
        ].compactMap(\.self)
    }

    /// The same beside a conversation.
    static func promisesCard(
        _ id: ConversationID, _ person: PersonID, _ moments: Moments, in tx: Transaction
    ) throws -> PersonSection {
        promiseCard(try Promises.of(person, limit: 20, in: tx), to: person, in: id, moments: moments)
    }
}
