import Foundation
import Kernel
import RegardTesting
import Store
import Testing

@testable import StandardsRules

@Suite("A standard prints the sentence that it was read from")
struct SentenceTests {
    private struct Labelled: Decodable {
        let sentence: String
    }

    private static func labelled() throws -> [String] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "LanguageTests/Labelled/standards-dev.jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        return try lines.map { try JSONDecoder().decode(Labelled.self, from: Data($0.utf8)).sentence }
    }

    @Test("Of every labelled sentence that is a standard, the sentence is kept as it is")
    func exact() throws {
        let drafts = try Self.labelled().compactMap { sentence in
            (try? StandardDraft(sentence: sentence)).map { (sentence, $0) }
        }
        #expect(drafts.count > 40)
        for (sentence, draft) in drafts { #expect(draft.exactSentence == sentence.oneLine, "\(sentence)") }
    }

    @Test("It is printed while it says the same, and made of the parts when they differ", arguments: Engine.allCases)
    func kept(engine: Engine) async throws {
        try await withStandards(engine) { house in
            var draft = try StandardDraft(sentence: "  Within 3 hours, orders are   processed. ")
            (draft.population, draft.targetPercent, draft.calendar) = (.all, 90, house.shop)
            let id = try await house.database.write { [draft] in try Standards.make(draft, by: nil, in: $0) }
            func sentence() async throws -> String {
                try await house.database.read { try Standards.standard(id, in: $0).current.sentence }
            }
            #expect(try await sentence() == "Within 3 hours, orders are processed")
            draft.amount = 4
            house.clock.advance(.minutes(1))
            try await house.database.write { [draft] tx in _ = try Standards.change(id, to: draft, by: nil, in: tx) }
            #expect(try await sentence() == "\(draft.action.oneLine) within 4 hours")
        }
    }

    @Test("A standard may begin later, and not before", arguments: Engine.allCases)
    func since(engine: Engine) async throws {
        try await withStandards(engine) { house in
            var draft = house.draft(calendar: house.shop)
            draft.since = StandardsHouse.at(12)
            try await house.database.write { [draft] tx in _ = try Standards.make(draft, by: nil, in: tx) }
            let early = try await house.conversation(at: StandardsHouse.at(11))
            let late = try await house.conversation(at: StandardsHouse.at(13))
            #expect(try await house.clocks(of: early).isEmpty)
            #expect(try await house.clocks(of: late).count == 1)
            #expect(await house.refusal(of: draft) == .sinceHasPassed)
        }
    }
}
