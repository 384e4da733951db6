import Testing

@Suite("Telling code, remarks and words apart")
struct SourceScannerTests {
    @Test("Remarks and words are blanked out and lines keep their numbers")
    func blanks() {
        let source = file("A.swift", "let a = 1 // Date()\n/* Date() /* again */ Date() */ let b = \"Date()\"\nDate()")
        #expect(source.matches(of: /Date\(\)/).map(\.line) == [3])
        #expect(source.code.contains("let b ="))
    }

    @Test("Code inside an interpolation is code, and literals in it are literals")
    func interpolation() {
        let source = file("A.swift", #"let a = "one \(list.map { "(\($0.id))" }.joined(separator: ")")) two""#)
        #expect(source.literals.map(\.text) == ["(\u{FFFC})", ")", "one \u{FFFC} two"])
        #expect(source.code.contains("list.map"))
        #expect(source.code.contains("$0.id"))
    }

    @Test("A literal over several lines starts where it opens")
    func severalLines() {
        let source = file("A.swift", "\nlet a = \"\"\"\n    <p>\\(x)</p> \"quoted\"\n    \"\"\"\nlet b = \"c\"")
        #expect(source.literals.map(\.line) == [2, 5])
        #expect(source.literals[0].text.contains("<p>\u{FFFC}</p> \"quoted\""))
    }

    @Test("Raw literals keep their backslashes")
    func raw() {
        let source = file("A.swift", ##"let a = #"a \(b) "c" \#(d)"#; let e = 1"##)
        #expect(source.literals.map(\.text) == ["a \\(b) \"c\" \u{FFFC}"])
        #expect(source.code.contains("let e = 1"))
    }

    @Test("Escapes become what they stand for")
    func escapes() {
        #expect(file("A.swift", #"let a = "\"\u{E9}\\""#).literals.map(\.text) == ["\"é\\"])
    }

    @Test("A quote in a regular expression opens no literal, and a division opens no expression")
    func regularExpressions() {
        #expect(file("A.swift", "let a = /[\"]/; let b = \"c\"").literals.map(\.text) == ["c"])
        #expect(file("A.swift", "let a = #/ \"/ /#; let b = \"c\"").literals.map(\.text) == ["c"])
        #expect(file("A.swift", "let a = b / c; let d = \"e / f\"").literals.map(\.text) == ["e / f"])
    }

    @Test("Imports are found with every access word")
    func imports() {
        let source = file("A.swift", "import A\npackage import B\n@testable import C\nimport struct D.E\n// import F")
        #expect(source.imports.map(\.module) == ["A", "B", "C", "D"])
    }
}
