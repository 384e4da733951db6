import Kernel
package import PeopleRules
package import Store
package import VoiceRules
import Web
import Words

/// The letter that asks how it was: each answer is a link that opens the survey with it chosen and nothing sent.
package enum VoiceLetter {
    /// The letter as text and as HTML that says the same.
    @Sendable package static func write(_ facts: VoiceSettings.LetterFacts) -> VoiceSettings.Letter {
        VoiceSettings.Letter(
            subject: Words.Survey.Letter.subject(facts.business), text: text(facts), html: html(facts).text)
    }

    private static func text(_ facts: VoiceSettings.LetterFacts) -> String {
        let answers = facts.answers.map { "\($0.answer.title)\n\($0.link)" }
        let parts =
            [Words.Survey.Letter.dear(facts.name), question(facts)] + answers + [
                Words.Survey.Letter.pressOne, "\(Words.Survey.reads(facts.readers))\n\(facts.business)",
                "\(Words.Survey.Letter.stop(facts.business))\n\(facts.stop)",
            ]
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func html(_ facts: VoiceSettings.LetterFacts) -> HTML {
        """
        <!doctype html><html lang="\(Words.language)"><head><meta charset="utf-8">\
        <title>\(Words.Survey.Letter.subject(facts.business))</title></head><body>\
        <p>\(Words.Survey.Letter.dear(facts.name))</p><p>\(question(facts))</p>\
        \(each: facts.answers, { answer($0.answer, $0.link) })\
        <p>\(Words.Survey.Letter.pressOne)</p>\
        <p>\(Words.Survey.reads(facts.readers))<br>\(facts.business)</p>\
        <p><small>\(away(Words.Survey.Letter.stopLink, to: facts.stop))</small></p></body></html>
        """
    }

    private static func answer(_ answer: Expectation, _ link: String) -> HTML {
        "<p>\(away(answer.title, to: link))</p>"
    }

    private static func question(_ facts: VoiceSettings.LetterFacts) -> String {
        facts.matter.isEmpty
            ? Words.Survey.question(facts.business) : Words.Survey.question(facts.business, about: facts.matter)
    }

    private static func away(_ words: String, to address: String) -> HTML {
        guard let place = Link.elsewhere(address) else { return "\(words)" }
        return link(words, to: place)
    }
}

extension VoiceSettings {
    /// Asks in the words of the catalogue. `sender` gives the address that the question comes from, nil when no server for
    /// sending is set up.
    package init(
        at address: DeskAddress = DeskAddress(), sender: @escaping @Sendable (Transaction) throws -> String?
    ) {
        self.init(at: address, sender: sender, letter: VoiceLetter.write)
    }

    /// Nobody is asked by mail; links are passed on by hand.
    package static let byHand = VoiceSettings { _ in nil }
}
