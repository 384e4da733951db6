/// What holds for every text file of the project, whatever its language.
enum TextRules {
    /// The project runs anywhere: it holds no path of the machine it was written on.
    static func noMachinePaths(path: String, text: String) -> [Breach] {
        text.matches(of: /(?:^|[^\w.\/~-])\/(?:work|root|home|Users|tmp\/team)\//.anchorsMatchLineEndings()).map {
            found in
            let line = text.utf8[..<found.range.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
            return Breach(path: path, line: line, words: "a path of one machine: \(found.output)")
        }
    }

    /// What is left to do is an issue; a mark in the source needs its number.
    static func noLooseEnds(path: String, text: String) -> [Breach] {
        text.matches(of: /\/\/.*\b(?:TODO|FIXME|XXX|HACK)\b(?!.*#\d).*/).map { found in
            let line = text.utf8[..<found.range.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
            return Breach(path: path, line: line, words: "a loose end without an issue: \(found.output)")
        }
    }

    /// The targets that `ARCHITECTURE.md` does not begin a paragraph with.
    static func targetsWithoutParagraph(_ targets: [String], in architecture: String) -> [String] {
        let named = Set(
            architecture.matches(of: /^(?:#+ |[-*] )?\**`?(\w+)/.anchorsMatchLineEndings()).map { String($0.output.1) })
        return targets.filter { !named.contains($0) }
    }
}
