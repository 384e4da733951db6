package import ConversationsRules
import Kernel
package import VoiceRules
package import Web
import Words

/// What a conversation's page shows of asking: what they answered, that they were asked, or the button that asks.
///
/// `name` is how the person is called; `moments` tells when.
package func voiceCard(
    _ standing: AskedStanding, conversation: ConversationID, name: String, moments: Moments, token: FormToken
) -> PersonSection {
    PersonSection(Words.Survey.Asking.title, voiceCardContent(standing, conversation, name, moments, token))
}

private func voiceCardContent(
    _ standing: AskedStanding, _ conversation: ConversationID, _ name: String, _ moments: Moments, _ token: FormToken
) -> HTML {
    if let answer = standing.answer {
        return answered(answer.expectation, words: answer.words, at: answer.at, moments)
    }
    if standing.isHidden { return hiddenAnswer }
    if standing.isRefused { return meta(Words.Survey.Asking.saidNo(name)) }
    if standing.mayAsk(at: moments.now) {
        let place = Path("conversations", conversation, "ask")
        return form(to: place, .post(token), button(Words.Survey.Asking.ask))
    }
    return standing.asked.map { meta(Words.Survey.Asking.tooSoon(name, moments.stamp($0).says)) } ?? ""
}
