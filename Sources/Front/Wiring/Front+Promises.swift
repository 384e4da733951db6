import ConversationsRules
import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import PromisesPages
import PromisesRules
import Store
import VoicePages
import VoiceRules
import Web
import Words

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

    /// The toast that tells a colleague what just came up of what they see to; an empty one when nothing did.
    @Sendable static func warning(
        _ request: Request, _ context: MemberContext, _ house: House
    ) async throws -> Response {
        let member = context.signedIn.memberID
        let (found, name, now) = try await house.database.read { tx in
            let promise = try Warnings.latest(of: member, in: tx)
            return (promise, try promise.map { try People.name(of: $0.person, in: tx) }, tx.now)
        }
        let toast = found.map { promise in
            calledToast(
                Words.Warning.toast(name ?? "", promise.wording, promise.left(house.moments(at: now)).says),
                linkButton(Words.Warning.seeToIt, to: Path.promise(promise.id)))
        }
        let calls = (name: "member:\(context.signedIn.member)", from: Path("live", "toast"))
        return Page(toasts(toast, calls: calls)).response(from: request, context: context)
    }

    /// The same beside a conversation.
    static func promisesCard(
        _ id: ConversationID, _ person: PersonID, _ moments: Moments, in tx: Transaction
    ) throws -> PersonSection {
        promiseCard(try Promises.of(person, limit: 20, in: tx), to: person, in: id, moments: moments)
    }

    /// The moment that a colleague means by words such as "Fri 17:00" or "tomorrow noon"; nil when they name none.
    @Sendable static func typedMoment(_ words: String, _ now: Instant, _ zone: Zone) -> Instant? {
        TypedMoment.read(words, at: now, zone: zone)
    }
}
