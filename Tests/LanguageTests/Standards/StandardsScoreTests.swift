import Foundation
import Language
import Testing

@Suite("The linter agrees with careful readers")
struct StandardsScoreTests {
    @Test(
        "Of what is refused and what should be, 95 in 100 agree; the figures are printed", arguments: ["dev", "held"])
    func precisionAndRecall(half: String) throws {
        guard let sentences = try LabelledStandard.half(half) else {
            try #require(half == "held")
            return print("standards: the half that was set aside is not here; skipped")
        }
        let score = Score(sentences)
        print("standards, \(half): \(score)")
        #expect(score.precision >= 0.95)
        #expect(score.recall >= 0.95)
    }

    @Test("The words that are refused are those that the readers mark", arguments: ["dev", "held"])
    func refusedWords(half: String) throws {
        guard let sentences = try LabelledStandard.half(half) else { return }
        let marked = sentences.flatMap { sentence in sentence.words.map { (sentence.sentence, $0.lowercased()) } }
        let found = marked.count { sentence, words in
            VagueWords.english.refusals(in: sentence).contains {
                $0.words.lowercased().contains(words) || words.contains($0.words.lowercased())
            }
        }
        print("standards, \(half): \(found) of \(marked.count) marked words are refused")
        #expect(Double(found) >= 0.95 * Double(marked.count))
    }

    @Test("The number, the unit and the action of a labelled record are read", arguments: ["dev", "held"])
    func records(half: String) throws {
        guard let sentences = try LabelledStandard.half(half) else { return }
        let labelled = sentences.compactMap { sentence in sentence.record.map { (sentence.sentence, $0) } }
        let right = labelled.count { sentence, wanted in
            guard let record = StandardReader.english.record(of: sentence), let quantity = record.limit?.quantity else {
                return false
            }
            return quantity.number == wanted.number && quantity.fullUnit == wanted.unit
                && record.action.lowercased().contains(wanted.action.lowercased())
        }
        print("standards, \(half): \(right) of \(labelled.count) records are right")
        #expect(Double(right) >= 0.95 * Double(labelled.count))
    }
}

/// How often the linter and the readers agree.
private struct Score: CustomStringConvertible {
    let refusedRightly: Int
    let refusedWrongly: [String]
    let missed: [String]

    init(_ sentences: [LabelledStandard]) {
        let refused = sentences.filter { !VagueWords.english.refusals(in: $0.sentence).isEmpty }
        refusedWrongly = refused.filter(\.ok).map(\.sentence)
        refusedRightly = refused.count - refusedWrongly.count
        missed = sentences.filter { !$0.ok && VagueWords.english.refusals(in: $0.sentence).isEmpty }.map(\.sentence)
    }

    var precision: Double { Double(refusedRightly) / Double(max(1, refusedRightly + refusedWrongly.count)) }
    var recall: Double { Double(refusedRightly) / Double(max(1, refusedRightly + missed.count)) }

    var description: String {
        let figures = "precision \(precision), recall \(recall) (\(refusedRightly) refused rightly)"
        return ([figures] + refusedWrongly.map { "  fine: \($0)" } + missed.map { "  missed: \($0)" }).joined(
            separator: "\n")
    }
}
