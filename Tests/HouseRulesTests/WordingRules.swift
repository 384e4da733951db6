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

    private static func breaches(_ file: SwiftSource, _ pattern: Regex<Substring>, _ words: String) -> [Breach] {
        guard file.isIn("Sources/Words") else { return [] }
        return file.literals.flatMap { literal in
            literal.text.matches(of: pattern).map {
                Breach(path: file.path, line: literal.line, words: "\(words): “\($0.output)” in “\(literal.text)”")
            }
        }
    }
}
