import Foundation
import Kernel
import RegardTesting
import Store
import Testing

@testable import StandardsRules

@Suite("Automatic texts")
struct TextTests {
    @Test(
        "A text with an empty phrase is refused with what to say instead; a plain one is kept",
        arguments: Engine.allCases)
    func kept(engine: Engine) async throws {
        try await withStandards(engine) { house in
            func make(
                _ words: String, name: String = "On hold", language: String = "en"
            ) async throws -> AutomaticTextID {
                try await house.database.write {
                    try AutomaticTexts.make(name, words: words, language: language, by: house.maya, in: $0)
                }
            }
            do {
                _ = try await make("Your call is important to us.\nMaya picks up in about 4 minutes.")
                Issue.record("It was kept.")
            } catch let refusal as StandardsRefusal {
                var findings: [TextFinding] = []
                if case .textEmpty(let found) = refusal { findings = found }
                #expect(findings.count == 1 && findings[0].words.contains("important") && !findings[0].instead.isEmpty)
            }
            let id = try await make("Maya picks up in about 4 minutes.")
            await #expect(throws: StandardsRefusal.textNameTaken("ON hold")) {
                _ = try await make("Four minutes.", name: "ON  hold")
            }
            await #expect(throws: StandardsRefusal.languageUnknown("xx")) {
                _ = try await make("A", name: "B", language: "xx")
            }
            await #expect(throws: StandardsRefusal.textMissing) { _ = try await make(" ", name: "B") }
            try await house.database.write { tx in
                try AutomaticTexts.change(id, name: "On hold", words: "Tom rings you by 17:00.", by: nil, in: tx)
            }
            #expect(try await house.database.read { try AutomaticTexts.text(id, in: $0).version } == 2)
            await #expect(throws: Conflict.self) {
                try await house.database.write { tx in
                    try AutomaticTexts.change(id, name: "On hold", words: "A b.", ifVersion: 1, by: nil, in: tx)
                }
            }
            try await house.database.write { try AutomaticTexts.remove(id, in: $0) }
            #expect(try await house.database.read { try AutomaticTexts.all(in: $0) }.isEmpty)
        }
    }

    @Test("What the business means by good is kept, changed and taken back", arguments: Engine.allCases)
    func meaning(engine: Engine) async throws {
        try await withStandards(engine) { house in
            for sentence in ["Nobody should have to ask us twice.", "Nobody asks twice.", ""] {
                try await house.database.write { try ServiceMeaning.say(sentence, by: house.maya, in: $0) }
                let kept = try await house.database.read { try ServiceMeaning.sentence(in: $0) }
                #expect(kept == (sentence.isEmpty ? nil : sentence))
            }
            await #expect(throws: StandardsRefusal.meaningTooLong) {
                try await house.database.write {
                    try ServiceMeaning.say(String(repeating: "a", count: 201), by: nil, in: $0)
                }
            }
        }
    }

    @Test(
        "No sentence that leaves the house is empty or cannot be measured",
        arguments: [
            "SignInLetter.swift", "Survey.swift", "Never.swift", "Promises.swift",
        ])
    func ours(file: String) throws {
        let place = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Words/\(file)")
        let source = try String(contentsOf: place, encoding: .utf8)
        let sentences = source.split(separator: "\n").filter { !$0.contains("///") }.flatMap { line in
            line.matches(of: /"((?:[^"\\]|\\.)+)"/).map { String($0.1).replacing(/\\\([^)]*\)/, with: "4") }
        }
        #expect(sentences.count > 1)
        for sentence in sentences {
            let findings = try TextFinding.all(in: sentence, language: "en")
            #expect(findings.isEmpty, "\(sentence): \(findings.map(\.words))")
        }
    }
}
