/// A file of Swift with its code, its remarks and its string literals told apart.
struct SwiftSource: Sendable {
    /// Where the file is, from the root of the project.
    let path: String
    /// The source with remarks and the words in literals blanked out; every line keeps its number, and code inside
    /// interpolations stays.
    let code: String
    /// Every string literal in the order it ends, those inside interpolations included.
    let literals: [Literal]
    /// How many lines the file has.
    let lineCount: Int

    init(path: String, text: String) {
        var scanner = SourceScanner(text)
        scanner.scan()
        self.path = path
        code = scanner.code
        literals = scanner.literals
        lineCount = text.utf8.count { $0 == UInt8(ascii: "\n") }
    }

    /// Whether the file lies in the folder, which is named from the root of the project.
    func isIn(_ folder: String) -> Bool {
        path.hasPrefix(folder + "/")
    }

    /// The number of each line of code that holds a match, with the match.
    func matches(of pattern: Regex<Substring>) -> [(line: Int, text: String)] {
        code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
            line.matches(of: pattern).map { (index + 1, String($0.output)) }
        }
    }

    /// The modules the file imports, with the line of each.
    var imports: [(line: Int, module: String)] {
        code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            let found = line.firstMatch(
                of:
                    /^\s*(?:@\w+\s+)*(?:(?:package|public|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|func|protocol|typealias|var|let)\s+)?(\w+)/
            )
            return found.map { (index + 1, String($0.output.1)) }
        }
    }
}

/// A string literal as written, with a mark where something is interpolated.
struct Literal: Equatable, Sendable {
    /// Stands for an interpolated value; no source contains it.
    static let hole: Unicode.Scalar = "\u{FFFC}"

    /// The line on which it starts.
    let line: Int
    /// Its words, escapes resolved and interpolations replaced by `hole`.
    let text: String
}
