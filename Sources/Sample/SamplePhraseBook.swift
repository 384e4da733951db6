/// Greetings, partings and the small sentences between, around what a topic says.
struct SamplePhraseBook: Sendable {
    private let phrases: [String: [String]] = Dictionary(
        grouping: sampleTable(SamplePhrases.text), by: { $0[0] }
    ).mapValues { rows in rows.map { $0[1] } }

    /// What a person writes first; a text message has no greeting.
    func theirs(
        _ topic: SampleTopic, _ wording: SampleWording, _ channel: SampleChannel, _ talk: SampleTalk,
        _ chance: inout SampleRandom
    ) -> String {
        var body = talk.title(wording.words, &chance)
        if topic.warmth >= 0, chance.chance(28) { body += " " + phrase("filler", talk, &chance) }
        guard channel != .text else { return body }
        let greeting = chance.chance(50) ? phrase("theirs", talk, &chance) + "\n\n" : ""
        let parting = chance.chance(60) ? "\n\n" + signed("parting", talk, &chance) : ""
        return greeting + body + parting
    }

    /// What we answer; who is called by name within it is not greeted by name before it.
    func ours(
        _ pattern: String, _ channel: SampleChannel, _ talk: SampleTalk, _ chance: inout SampleRandom
    ) -> String {
        let body = talk.title(pattern, &chance)
        guard channel != .text else { return body }
        let greeting = pattern.contains("{first}") ? "" : phrase("ours", talk, &chance) + "\n\n"
        return greeting + body + "\n\n" + signed("signed", talk, &chance)
    }

    /// A last short line of ours.
    func closing(_ talk: SampleTalk, _ chance: inout SampleRandom) -> String {
        phrase("closing", talk, &chance)
    }

    private func phrase(_ kind: String, _ talk: SampleTalk, _ chance: inout SampleRandom) -> String {
        talk.say(chance.pick(phrases[kind] ?? []) ?? "", &chance)
    }

    /// A parting with the name on a line of its own.
    private func signed(_ kind: String, _ talk: SampleTalk, _ chance: inout SampleRandom) -> String {
        let words = phrase(kind, talk, &chance)
        guard let comma = words.lastIndex(of: ","), !words.hasSuffix("Bramble Cycles") else { return words }
        return words[...comma] + "\n" + trimmed(words[words.index(after: comma)...])
    }
}
