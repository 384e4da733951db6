import Foundation
import Testing

@Suite("The house rules hold")
struct HouseRulesTests {
    private let tree = SourceTree.project

    @Test("The tree that is checked is the project")
    func treeIsFound() {
        #expect(tree.targets.contains("Kernel"))
    }

    @Test("Only the engines know their libraries, only the program names an engine")
    func engines() {
        expectNone(tree.swift.flatMap(ImportRules.engineLibraries), "GRDB and libpq stay inside the engines.")
        expectNone(tree.swift.flatMap(ImportRules.engines), "Only the program chooses the engine.")
    }

    @Test("Rules know nothing of pages")
    func rules() {
        expectNone(tree.swift.flatMap(ImportRules.rulesWithoutPages), "A room's Rules hold no HTTP and no HTML.")
    }

    @Test("The present comes from the clock in Kernel")
    func clock() {
        expectNone(tree.swift.flatMap(CodeRules.noOtherClock), "Ask the clock that was passed in, or tx.now.")
    }

    @Test("Only the program starts tasks of its own")
    func tasks() {
        expectNone(tree.swift.flatMap(CodeRules.noLooseTasks), "Work after the answer is a job.")
    }

    @Test("What the compiler cannot check is promised only with a reason")
    func promises() {
        expectNone(tree.swift.flatMap(CodeRules.noUncheckedPromises), "Name the file and the reason in Exceptions.")
        expectNone(tree.swift.flatMap(CodeRules.noTraps), "Data never ends the program.")
    }

    @Test("Pages hold no SQL")
    func sql() {
        expectNone(tree.swift.flatMap(CodeRules.noSQLInPages), "SQL lives in the room's stores.")
    }

    @Test("Every word on a screen comes from the catalogue")
    func words() {
        expectNone(tree.swift.flatMap(MarkupRules.wordsFromTheCatalogue), "Take the words from the catalogue.")
    }

    @Test("The catalogue speaks plainly and quietly")
    func wording() {
        expectNone(tree.swift.flatMap(WordingRules.plainWords), "Say it as a person would.")
        expectNone(tree.swift.flatMap(WordingRules.quietWords), "No exclamation marks, no emoji.")
    }

    @Test("What the catalogue has is said somewhere")
    func unsaid() {
        expectNone(WordingRules.usedWords(tree.swift), "Say it on a page, or take it out of the catalogue.")
    }

    @Test("Pages have no inline styles and no inline handlers")
    func inline() {
        expectNone(tree.swift.flatMap(MarkupRules.nothingInline), "The content policy refuses it.")
    }

    @Test("All routers are made in one place, where every form is checked")
    func routers() {
        expectNone(CodeRules.routersFromOnePlace(tree.swift), "Add routes to the router that is handed in.")
    }

    @Test("Reading mail stands on its own, as bin/fuzz builds it")
    func reading() {
        expectNone(CodeRules.readingStandsAlone(tree.swift), "Move what both need out of Sending or Fetching.")
    }

    @Test("No file is long without a reason")
    func length() {
        expectNone(tree.swift.flatMap(CodeRules.notTooLong), "Which two ideas are these?")
    }

    @Test("No text holds a path of one machine, no source a loose end")
    func texts() {
        expectNone(tree.texts.flatMap(TextRules.noMachinePaths), "The project runs anywhere.")
        let sources = tree.texts.filter { $0.path.hasPrefix("Sources/") && $0.path.hasSuffix(".swift") }
        expectNone(
            sources.flatMap(TextRules.noLooseEnds), "What is left to do is an issue.")
    }

    @Test("Every target has its paragraph in ARCHITECTURE.md")
    func architecture() throws {
        let architecture = tree.text("ARCHITECTURE.md")
        let missing = TextRules.targetsWithoutParagraph(tree.targets, in: try #require(architecture))
        #expect(missing == [], "Targets of which ARCHITECTURE.md says nothing")
    }

    @Test("Every exception names a file that is there")
    func exceptions() {
        let named = [
            Exceptions.readTheClock, Exceptions.startTasks, Exceptions.promiseSendable, Exceptions.areLong,
        ].flatMap(\.keys)
        let paths = Set(tree.swift.map(\.path))
        #expect(named.filter { !paths.contains($0) } == [], "Files that Exceptions names and that are gone")
    }
}
