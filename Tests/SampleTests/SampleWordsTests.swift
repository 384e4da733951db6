import Testing

@testable import Sample

@Suite struct SampleWordsTests {
    let sample = SampleMoments.sample()

    @Test("No text has a word that the desk never says")
    func bannedWords() {
        let banned = [
            "ticket", "case number", "user", "agent", "resolve", "escalat", "leverage", "kudos", "actionable",
            "click here", "invalid", "illegal", "abort", "oops", "n/a", "any inconvenience",
        ]
        for text in texts {
            let lower = text.lowercased()
            #expect(!banned.contains { lower.contains($0) }, "\(text)")
            #expect(!text.split { !$0.isLetter }.contains("SLA"))
        }
    }

    @Test("No pattern is left unfilled")
    func patterns() {
        let marks: Set<Character> = ["[", "]", "{", "}", "|"]
        let open = texts.filter { text in text.contains { marks.contains($0) } || text.contains("  ") || text.isEmpty }
        #expect(open.isEmpty)
    }

    @Test("A colleague's sentence has at most 200 characters, a fact too, and a subject fits a row")
    func lengths() {
        #expect(sample.people.compactMap(\.opening).allSatisfy { $0.count <= 200 })
        #expect(sample.people.flatMap(\.facts).allSatisfy { (3...200).contains($0.text.count) && !$0.source.isEmpty })
        #expect(sample.conversations.allSatisfy { (3...60).contains($0.subject.count) })
    }

    @Test("Every address lies under .example, belongs to one person, and none of them is ours")
    func addresses() {
        let addresses = sample.people.flatMap(\.emails)
        #expect(Set(addresses).count == addresses.count)
        #expect((addresses + sample.ourAddresses).allSatisfy { $0.hasSuffix(".example") && $0.contains("@") })
        #expect(addresses.allSatisfy { $0.allSatisfy { $0.isASCII && $0 != " " } })
        #expect(Set(sample.ourAddresses).isDisjoint(with: addresses))
        #expect(sample.people.count { $0.emails.count == 2 } > 10)
        #expect(sample.people.allSatisfy { !$0.emails.isEmpty || $0.phone != nil })
    }

    @Test("Every name and every message id occurs once")
    func unique() {
        #expect(Set(sample.people.map(\.name)).count == sample.people.count)
        let touchpoints = sample.conversations.flatMap(\.touchpoints)
        let ids = touchpoints.compactMap(\.messageID)
        #expect(Set(ids).count == ids.count)
        let mails = touchpoints.filter { $0.channel == .email && $0.direction != .note }
        #expect(mails.allSatisfy { $0.messageID != nil })
    }

    @Test("Names come in many scripts, one very long and one from right to left")
    func names() {
        #expect(sample.people.contains { $0.name.count > 70 })
        #expect(sample.people.contains { $0.name.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) } })
        #expect(sample.people.contains { $0.name.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) } })
    }

    @Test("Fifty conversations in a row seldom begin with the same words")
    func variety() {
        let firsts = sample.conversations.suffix(200).compactMap { $0.touchpoints.first?.text }
        for start in stride(from: 0, to: 200, by: 50) {
            #expect(Set(firsts[start..<(start + 50)]).count >= 48)
        }
        #expect(Set(sample.conversations.map(\.subject)).count > 250)
    }

    @Test("Words are written once and by people who answered so")
    func words() {
        let words = sample.answers.compactMap(\.words)
        #expect(Set(words).count >= words.count - 1)
        #expect(Set(words).count >= 75)
    }

    @Test("Quarantined mail is a header, an empty line and a body, dated before now")
    func quarantine() {
        for mail in sample.quarantine {
            let text = String(decoding: mail.bytes, as: UTF8.self)
            #expect(text.contains("\r\n\r\n"))
            #expect(text.contains("\r\nDate: ") && text.contains(" 2026 ") && !text.contains("{date}"))
        }
    }

    private var texts: [String] {
        sample.conversations.flatMap { [$0.subject] + $0.touchpoints.map(\.text) }
            + sample.people.flatMap { $0.facts.flatMap { [$0.text, $0.source] } }
            + sample.people.compactMap(\.opening) + sample.answers.compactMap(\.words)
    }
}
