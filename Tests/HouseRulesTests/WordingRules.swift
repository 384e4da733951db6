/// How the catalogue speaks: plainly, and quietly.
enum WordingRules {
    /// No word of the catalogue is one that we never say.
    static func plainWords(_ file: SwiftSource) -> [Breach] {
        breaches(
            file,
            /\b(?:tickets?|case numbers?|users?|agents?|(?:resolv|leverag|escalat)(?:e|es|ed|ing)|kudos|actionable|click here|invalid|illegal|abort(?:ed)?|oops|any inconvenience)\b/
                .ignoresCase(), "we never say")
            + breaches(file, /\bSLAs?\b|\bN\/A\b/, "we never say")
    }

    /// The interface does not shout and has no emoji.
    static func quietWords(_ file: SwiftSource) -> [Breach] {
        breaches(file, /![ "”]|!$|[\u{1F300}-\u{1FAFF}\u{2600}-\u{26FF}]/, "too loud")
    }

    /// Every entry of the catalogue is said somewhere: by its name after a dot, or by its bare name inside the catalogue.
    static func usedWords(_ files: [SwiftSource]) -> [Breach] {
        let entry = /(?m)^\s+package static (?:let|func|var) (\w+)/
        var said: Set<String> = []
        for file in files where file.isIn("Sources") {
            let isCatalogue = file.isIn("Sources/Words")
            let code = isCatalogue ? file.code.replacing(/static (?:let|func|var) \w+/) { _ in "" } : file.code
            for name in code.matches(of: isCatalogue ? /\w+/ : /\.\w+/) {
                said.insert(String(name.output.drop { $0 == "." }))
            }
        }
        return files.filter { $0.isIn("Sources/Words") }.flatMap { file in
            file.code.matches(of: entry).filter { !said.contains(String($0.output.1)) }.map { found in
                let line = file.code[..<found.output.1.startIndex].count { $0 == "\n" } + 1
                return Breach(path: file.path, line: line, words: "nobody says “\(found.output.1)”")
            }
        }
    }

    private static func breaches(_ file: SwiftSource, _ pattern: Regex<Substring>, _ words: String) -> [Breach] {
        guard file.isIn("Sources/Words") else { return [] }
        return file.literals.flatMap { literal in
            literal.text.matches(of: pattern).map {
                Breach(path: file.path, line: literal.line, words: "\(words): “\($0.output)” in “\(literal.text)”")
            }
        }
    }
}
