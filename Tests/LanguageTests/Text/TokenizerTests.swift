import Testing

@testable import Language

@Suite("Tokens and sentences")
struct TokenizerTests {
    private func words(_ text: String) -> [String] {
        Tokenizer.tokens(of: text, spelling: .english).map(\.text)
    }

    private func sentences(_ text: String) -> [String] {
        let tokens = Tokenizer.tokens(of: text, spelling: .english)
        return SentenceSplitter(tokens, abbreviations: ["mr", "approx"], openEnds: ["by"]).sentences().map {
            tokens[$0.tokens].map(\.text).joined(separator: " ")
        }
    }

    @Test("Contractions are read in full, with either apostrophe or none")
    func contractions() {
        #expect(
            words("I'll we’ll wont can't gonna") == [
                "i", "will", "we", "will", "will", "not", "can", "not", "going", "to",
            ])
    }

    @Test("Short spellings are read in full")
    func shortSpellings() {
        #expect(words("tmrw 2moro b4 a.m. 5pm") == ["tomorrow", "tomorrow", "before", "am", "5", "pm"])
    }

    @Test("Offsets count Unicode scalars of the text as it was written")
    func offsets() {
        let tokens = Tokenizer.tokens(of: "👍🏽 Ok, I’ll ring", spelling: .english)
        let ring = tokens.last
        #expect(ring?.from == 12 && ring?.to == 16)
    }

    @Test("A point after a title, a number or in a time ends no sentence")
    func points() {
        #expect(
            sentences("Mr. Lee comes at 10.30 a.m. tomorrow. Bye") == [
                "mr . lee comes at 10 . 30 am tomorrow .", "bye",
            ])
    }

    @Test("A filled line goes on in the next one; a list does not")
    func lines() {
        #expect(
            sentences("We will have the bike ready for you to collect by\nFriday. Thanks") == [
                "we will have the bike ready for you to collect by friday .", "thanks",
            ])
        #expect(sentences("Hi Ann,\nThe bike is ready") == ["hi ann ,", "the bike is ready"])
    }

    @Test("Lines after a quotation mark and everything below a reply header are quoted")
    func replies() {
        let text = "Will do.\n> call me\nBye\nOn 3 May 2026 Ann wrote:\nI will pay"
        let quoted = ReplyText(text).quoted()
        #expect(quoted == [9..<18, 23..<text.unicodeScalars.count])
    }
}
