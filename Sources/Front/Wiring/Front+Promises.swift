import ConversationsRules
import Kernel
import PeopleRules
import PromisesPages
import PromisesRules
import Store
import Web

extension Front {
    /// What we promised a person, on their page.
    @Sendable static func personCards(
        _ id: PersonID, _ moments: Moments, _ tx: Transaction
    ) throws -> [PersonSection] {
        [promiseCard(try Promises.of(id, limit: 20, in: tx), to: id, moments: moments)]
    }

    /// The same beside a conversation.
    static func promisesCard(
        _ id: ConversationID, _ person: PersonID, _ moments: Moments, in tx: Transaction
    ) throws -> PersonSection {
        promiseCard(try Promises.of(person, limit: 20, in: tx), to: person, in: id, moments: moments)
    }
}
