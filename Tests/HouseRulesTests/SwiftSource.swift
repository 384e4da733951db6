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

    /// Where the pattern matches in the code, with the line of each match.
    func matches(of pattern: Regex<Substring>) -> [(line: Int, text: String)] {
        code.matches(of: pattern).map { (line(at: $0.range.lowerBound), String($0.output)) }
    }

    /// The modules the file imports, with the line of each.
    var imports: [(line: Int, module: String)] {
        let statement =
            /^[ \t]*(?:@\w+ +)*(?:\w+ +)?import +(?:(?:struct|class|enum|func|protocol|typealias|var|let) +)?(\w+)/
        return code.matches(of: statement.anchorsMatchLineEndings()).map {
            (line(at: $0.range.lowerBound), String($0.output.1))
        }
    }

    private func line(at index: String.Index) -> Int {
        code.utf8[..<index].count { $0 == UInt8(ascii: "\n") } + 1
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
