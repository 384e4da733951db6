import ArgumentParser
import Foundation
import Language

/// `regard standards lint`: sentences in, refusals and records out.
struct StandardsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standards",
        abstract: "Check the words of standards and of automatic texts.",
        subcommands: [Lint.self])

    struct Lint: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "lint",
            abstract: "Say which words of each sentence cannot be measured, and which standard it states.",
            discussion: """
                Reads one sentence a line on standard input and prints a JSON list, one object a sentence. "ok" is about the words; \
                where a sentence states no standard, "missing" says which part it does not say and what to write.
                """)

        @Option(help: "The language of the sentences, as a BCP 47 tag.")
        var language = "en"

        func run() throws {
            let lint = try linter()
            let text = String(decoding: try FileHandle.standardInput.readToEnd() ?? Data(), as: UTF8.self)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            var answer = try encoder.encode(lint.check(lines: text))
            answer.append(UInt8(ascii: "\n"))
            try Output.document(answer)
        }

        private func linter() throws -> StandardsLint {
            let tag = language.lowercased().prefix { $0 != "-" && $0 != "_" }
            if let lint = StandardsLint.byLanguage[String(tag)] { return lint }
            let known = StandardsLint.byLanguage.keys.sorted().joined(separator: ", ")
            try CaseFile.fail(
                "standards lint", "there are no words for the language \(language) yet; give one of: \(known)")
        }
    }
}
