/// Makes sentences of patterns: `[a|b]` is one of the choices, `{slot}` what the slot stands for.
struct SampleTalk {
    let slots: [String: String]

    /// One reading of a pattern.
    func say(_ pattern: String, _ chance: inout SampleRandom) -> String {
        Self.withArticles(filled(chosen(pattern, &chance)))
    }

    /// One reading of a pattern as a line of its own, beginning with a capital.
    func title(_ pattern: String, _ chance: inout SampleRandom) -> String {
        let text = say(pattern, &chance)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private func chosen(_ pattern: String, _ chance: inout SampleRandom) -> String {
        let parts = pattern.split(separator: "[", omittingEmptySubsequences: false)
        var text = String(parts[0])
        for part in parts.dropFirst() {
            let halves = part.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
            let choices = halves[0].split(separator: "|", omittingEmptySubsequences: false)
            text += (chance.pick(choices) ?? "") + (halves.count > 1 ? halves[1] : "")
        }
        return text
    }

    private func filled(_ text: String) -> String {
        let parts = text.split(separator: "{", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(String(parts[0])) { text, part in
            let halves = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            return text + (slots[String(halves[0])] ?? "") + (halves.count > 1 ? halves[1] : "")
        }
    }

    /// The text with "an" instead of "a" before a vowel.
    private static func withArticles(_ text: String) -> String {
        let vowels: Set<Character> = ["a", "e", "i", "o", "A", "E", "I", "O"]
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        return zip(words, words.dropFirst() + [""]).map { word, next in
            guard word.lowercased() == "a", let first = next.first, vowels.contains(first), next != "one" else {
                return String(word)
            }
            return word + "n"
        }.joined(separator: " ")
    }
}
