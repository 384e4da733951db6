import Foundation
import Language
import Testing

@Suite("The linter reads a sentence a line")
struct StandardsLintTests {
    @Test("Every line with a sign gets an answer, in order; the answer is JSON with null where there is no record")
    func lines() throws {
        let answer = StandardsLint.english.check(
            lines: "Orders are processed within 3 hours.\r\n\n \nWe aim to please.")
        #expect(answer.map(\.isFine) == [true, false])
        let json = try JSONSerialization.jsonObject(with: try JSONEncoder().encode(answer)) as? [[String: Any]]
        let records = json?.map { $0["record"] is NSNull }
        #expect(records == [false, true])
        let first = try #require(json?.first?["record"] as? [String: Any])
        #expect(first["action"] as? String == "Orders are processed")
        #expect(first["number"] as? Double == 3 && first["unit"] as? String == "hours")
        let refusal = try #require((json?.last?["refusals"] as? [[String: String]])?.first)
        #expect(refusal.keys.sorted() == ["instead", "why", "words"])
        #expect(refusal["words"] == "aim to")
    }

    @Test("Typographic apostrophes, hyphens and quotation marks are read as typed ones")
    func typography() {
        #expect(VagueWords.english.refusals(in: "We’re sorry for any delay.").map(\.words) == ["sorry for any delay"])
        #expect(VagueWords.english.refusals(in: "As‑soon‑as‑possible.").map(\.words) == ["As‑soon‑as‑possible"])
        #expect(VagueWords.english.refusals(in: "Jobs marked ‘quick’ take 2 hours.").isEmpty)
    }

    @Test(
        "Hostile text is read to its end",
        arguments: [
            String(repeating: "as ", count: 100_000), String(repeating: "(", count: 100_000),
            String(repeating: "\"a", count: 100_000), String(repeating: "9 in ", count: 100_000),
            String(repeating: "within 3 ", count: 50_000), String(repeating: "e\u{301}", count: 100_000),
            String(repeating: "-", count: 100_000), String(repeating: "Prompt ", count: 100_000),
            "\u{0}\u{FFFD}\u{200D}\u{202E}", "within 99999999999999999999999 hours of 1e999", "9 in 0", "0 % of 0 in 0",
        ])
    func hostile(text: String) {
        let answer = StandardsLint.english.check(lines: text)
        #expect(answer.count == 1)
    }

    @Test("Any cut of any sentence is read without a stop")
    func cuts() throws {
        let sentences = try #require(try LabelledStandard.half("dev"))
        var count = 0
        for sentence in sentences.prefix(60) {
            for length in 0...sentence.sentence.count {
                _ = StandardsLint.english.check(String(sentence.sentence.prefix(length)))
                _ = StandardsLint.english.check(String(sentence.sentence.suffix(length)))
                count += 2
            }
        }
        #expect(count > 5_000)
    }
}
