/// What holds for every text file of the project, whatever its language.
enum TextRules {
    /// The project runs anywhere: it holds no path of the machine it was written on.
    static func noMachinePaths(path: String, text: String) -> [Breach] {
        lines(of: text).compactMap { number, line in
            guard let found = line.firstMatch(of: /(?:^|[^\w.\/~-])\/(?:work|root|home|Users|tmp\/team)\//) else {
                return nil
            }
            return Breach(path: path, line: number, words: "a path of one machine: \(found.output)")
        }
    }

    /// What is left to do is an issue; a mark in the source needs its number.
    static func noLooseEnds(_ file: SwiftSource, text: String) -> [Breach] {
        lines(of: text).compactMap { number, line in
            guard line.contains(/\/\/.*\b(?:TODO|FIXME|XXX|HACK)\b(?!.*#\d)/) else { return nil }
            return Breach(path: file.path, line: number, words: "a loose end without an issue")
        }
    }

    /// The targets that `ARCHITECTURE.md` does not begin a paragraph with.
    static func targetsWithoutParagraph(_ targets: [String], in architecture: String) -> [String] {
        let named = lines(of: architecture).compactMap { $0.text.firstMatch(of: /^(?:#+ |[-*] )?\**`?(\w+)/)?.output.1 }
        return targets.filter { target in !named.contains { $0 == target } }
    }

    private static func lines(of text: String) -> [(number: Int, text: Substring)] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { ($0 + 1, $1) }
    }
}
