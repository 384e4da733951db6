import Testing

@Suite("Every house rule bites")
struct BiteTests {
    @Test("An engine's library outside its engine is found, inside it is not")
    func engineLibraries() {
        #expect(ImportRules.engineLibraries(file("Sources/People/Rules/A.swift", "import GRDB")).count == 1)
        #expect(ImportRules.engineLibraries(file("Sources/Store/A.swift", "internal import CPQ")).count == 1)
        #expect(ImportRules.engineLibraries(file("Sources/StoreSQLite/A.swift", "import GRDB")).isEmpty)
    }

    @Test("An engine outside the program is found")
    func engines() {
        #expect(ImportRules.engines(file("Sources/Front/A.swift", "import StoreSQLite")).count == 1)
        #expect(ImportRules.engines(file("Sources/regard/A.swift", "import StorePostgres")).isEmpty)
    }

    @Test("Rules that import the web or pages are found")
    func rulesWithoutPages() {
        for module in ["Web", "Hummingbird", "NIOCore", "PeoplePages"] {
            #expect(ImportRules.rulesWithoutPages(file("Sources/Voice/Rules/A.swift", "import \(module)")).count == 1)
        }
        #expect(ImportRules.rulesWithoutPages(file("Sources/Voice/Pages/A.swift", "import Web")).isEmpty)
        #expect(ImportRules.rulesWithoutPages(file("Sources/Voice/Rules/A.swift", "import PeopleRules")).isEmpty)
    }

    @Test("Another clock is found, also inside an interpolation, and not in a remark")
    func noOtherClock() {
        for code in ["Date()", "Date.now", "Date(timeIntervalSinceNow: 3)", "\"\\(Date())\"", "time(nil)"] {
            #expect(CodeRules.noOtherClock(file("Sources/Web/A.swift", "let a = \(code)")).count == 1, "\(code)")
        }
        #expect(
            CodeRules.noOtherClock(file("Sources/Web/A.swift", "// Date()\nDate(timeIntervalSince1970: 0)")).isEmpty)
        #expect(CodeRules.noOtherClock(file("Sources/Kernel/Clock.swift", "Date()")).isEmpty)
    }

    @Test("A loose task is found outside the program")
    func noLooseTasks() {
        for code in ["Task { }", "Task(priority: .low) { }", "Task.detached { }", "Task<Void, Never> { }"] {
            #expect(CodeRules.noLooseTasks(file("Sources/Jobs/A.swift", code)).count == 1, "\(code)")
            #expect(CodeRules.noLooseTasks(file("Sources/regard/A.swift", code)).isEmpty)
        }
        #expect(CodeRules.noLooseTasks(file("Sources/Jobs/A.swift", "try await Task.sleep(for: .seconds(1))")).isEmpty)
    }

    @Test("An unchecked promise and a trap are found")
    func noUncheckedPromises() {
        #expect(CodeRules.noUncheckedPromises(file("Sources/A/A.swift", "class A: @unchecked Sendable {}")).count == 1)
        #expect(CodeRules.noUncheckedPromises(file("Sources/A/A.swift", "nonisolated(unsafe) let a = 1")).count == 1)
        #expect(CodeRules.noTraps(file("Sources/A/A.swift", "try! a()\nfatalError(\"b\")")).count == 2)
    }

    @Test("SQL in a page is found, the same words as text are not")
    func noSQLInPages() {
        let query = #"let a = "SELECT id FROM person""#
        #expect(CodeRules.noSQLInPages(file("Sources/People/Pages/A.swift", query)).count == 1)
        #expect(CodeRules.noSQLInPages(file("Sources/People/Rules/A.swift", query)).isEmpty)
        #expect(CodeRules.noSQLInPages(file("Sources/People/Pages/A.swift", "let a = \"<select id=x>\"")).isEmpty)
    }

    @Test("A second place that makes a router is found")
    func routersFromOnePlace() {
        let first = file("Sources/Front/A.swift", "Router(context: MemberContext.self)")
        let second = file("Sources/Voice/Pages/B.swift", "Router<GuestContext>(context: GuestContext.self)")
        #expect(CodeRules.routersFromOnePlace([first]).isEmpty)
        #expect(CodeRules.routersFromOnePlace([first, second]).count == 2)
        #expect(CodeRules.routersFromOnePlace([first, file("Sources/A/B.swift", "RouterGroup(a)")]).isEmpty)
    }

    @Test("Reading mail with what sends it is found")
    func readingStandsAlone() {
        let sending = file("Sources/Mail/Sending/A.swift", "package struct Stamp: Sendable {\n    struct Inner {}\n}")
        let reading = file("Sources/Mail/Reading/B.swift", "let stamp = Stamp() // Inner\nlet inner: Inner")
        #expect(CodeRules.readingStandsAlone([sending, reading]).map(\.line) == [1])
        #expect(CodeRules.readingStandsAlone([sending, file("Sources/Jobs/C.swift", "Stamp()")]).isEmpty)
    }

    @Test("A long file is found")
    func notTooLong() {
        #expect(CodeRules.notTooLong(file("Sources/A/A.swift", String(repeating: "\n", count: 301))).count == 1)
        #expect(CodeRules.notTooLong(file("Sources/A/A.swift", String(repeating: "\n", count: 300))).isEmpty)
    }

    @Test("A word in markup is found, in text and in what a screen reader says")
    func wordsFromTheCatalogue() {
        let literals = [
            "<p>Hello</p>", #"<p>\(name) wrote</p>"#, #"<input placeholder=\"Name\">"#, #"<a title=\"\(x) more\">"#,
            #"\(open ? "<b>Open</b>" : empty)"#,
        ]
        for literal in literals {
            #expect(words(in: literal).count == 1, "\(literal)")
        }
        #expect(
            words(in: #"<li class=\"\(row.late ? "is-late" : "open")\">\(Words.late) &middot; Regard</li>"#).isEmpty)
        #expect(words(in: #"<p>\(Words.waiting(count: max(0, list.count)))</p>"#).isEmpty)
    }

    private func words(in literal: String) -> [Breach] {
        MarkupRules.wordsFromTheCatalogue(file("Sources/People/Pages/A.swift", "let a: HTML = \"\(literal)\""))
    }

    @Test("A banned word and a loud one are found in the catalogue, and nowhere else")
    func wording() {
        for words in ["This ticket", "Invalid value", "Escalated", "Our SLA"] {
            let text = "let a = \"\(words)\""
            #expect(WordingRules.plainWords(file("Sources/Words/A.swift", text)).count == 1, "\(words)")
            #expect(WordingRules.plainWords(file("Sources/Web/A.swift", text)).isEmpty)
        }
        #expect(
            WordingRules.plainWords(file("Sources/Words/A.swift", "// ticket\nlet a = \"Used by a slate\"")).isEmpty)
        #expect(WordingRules.quietWords(file("Sources/Words/A.swift", "let a = \"Done! 🎉\"")).count == 2)
        #expect(WordingRules.quietWords(file("Sources/Words/A.swift", "let a = \"✓ Kept\"")).isEmpty)
    }

    @Test("An entry of the catalogue that nobody says is found")
    func unsaid() {
        let words = file(
            "Sources/Words/A.swift",
            """
            enum A {
                package static let said = "a"
                package static func inside(_ n: Int) -> String { "\\(n)" }
                package static let built = inside(1)
                package static let idle = "b"
            }
            """)
        let page = file("Sources/Web/A.swift", "let a = Words.A.said + Words.A.built // Words.A.idle")
        #expect(WordingRules.usedWords([words, page]).map(\.words) == ["nobody says “idle”"])
    }

    @Test("An inline style and an inline handler are found")
    func nothingInline() {
        let page = file("Sources/Web/A.swift", ##"let a: HTML = #"<p style="a" onclick="b" class="c">"#"##)
        #expect(MarkupRules.nothingInline(page).map(\.words) == ["inline style=", "inline onclick="])
    }

    @Test("A path of one machine is found, the address of a page is not")
    func noMachinePaths() {
        let found = ["see /ro" + "ot/x", "\"/wo" + "rk/main\"", "/ho" + "me/me/x"]
        for text in found { #expect(TextRules.noMachinePaths(path: "a", text: text).count == 1, "\(text)") }
        for text in ["/usr/bin", "../wo" + "rk/x", "https://a.example/ho" + "me/x", "/workers/x"] {
            #expect(TextRules.noMachinePaths(path: "a", text: text).isEmpty, "\(text)")
        }
    }

    @Test("A loose end without an issue is found")
    func noLooseEnds() {
        #expect(TextRules.noLooseEnds(path: "A.swift", text: "a // TO" + "DO later").count == 1)
        #expect(TextRules.noLooseEnds(path: "A.swift", text: "a // TO" + "DO #12 later").isEmpty)
    }

    @Test("A target without its paragraph is found")
    func targetsWithoutParagraph() {
        let architecture = "# Regard\n\n**Kernel.** Words.\n\n### Store\n\nThe seam to People.\n"
        #expect(TextRules.targetsWithoutParagraph(["Kernel", "People", "Store"], in: architecture) == ["People"])
    }
}
