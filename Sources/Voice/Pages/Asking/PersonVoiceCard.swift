import Kernel
package import VoiceRules
package import Web
import Words

/// How it was for a person, on their own page; nil when there is nothing to say.
package func personVoiceCard(_ voice: PersonVoice, name: String, moments: Moments) -> PersonSection? {
    guard !voice.answers.isEmpty || voice.isHidden || voice.isRefused else { return nil }
    return PersonSection(
        Words.Survey.Asking.title,
        """
        \(each: voice.answers, { answered($0.expectation, words: $0.words, at: $0.at, moments) })\
        \(when: voice.isHidden, hiddenAnswer)\
        \(when: voice.isRefused, meta(Words.Survey.Asking.saidNo(name)))
        """)
}

/// That there is an answer which a colleague sees once they have said what they believe.
let hiddenAnswer: HTML =
    "<p>\(Words.Survey.Asking.answered) \(link(Words.Belief.answerFirst, to: Path.belief))</p>"

/// What somebody answered, when, and their words.
func answered(_ expectation: Expectation, words: String?, at moment: Instant, _ moments: Moments) -> HTML {
    """
    <p><b>\(expectation.title)</b> <span class="meta">\
    \(Words.Survey.Asking.answeredOn(moments.stamp(moment).says))</span></p>\
    \(words.map { "<p class=\"voice\">\(Words.quoted($0))</p>" as HTML })
    """
}
