import Foundation
import Testing
import Words

@Suite("The catalogue speaks our language")
struct WordsTests {
    @Test("No sentence uses a banned word")
    func banned() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Words")
        let files = try FileManager.default.contentsOfDirectory(
            at: folder.standardized.resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
        let sentences = try files.filter { $0.pathExtension == "swift" }
            .flatMap { try literals(in: String(contentsOf: $0, encoding: .utf8)) }
        #expect(sentences.count > 300)
        for sentence in sentences { #expect(bannedWords(in: sentence).isEmpty, "\(sentence)") }
    }

    @Test(
        "The search for banned words bites, and only whole words",
        arguments: [
            ("Your ticket was resolved", ["ticket", "resolve"]), ("Invalid input!", ["invalid", "!"]),
            ("Click here, user", ["user", "click here"]), ("A used bicycle, and a magenta one", []),
        ])
    func bites(sentence: String, found: [String]) {
        #expect(Set(bannedWords(in: sentence)) == Set(found))
    }

    @Test("One is one, none and two are many")
    func plurals() {
        #expect(Words.Inbox.inView(0) == "0 conversations")
        #expect(Words.Inbox.inView(1) == "1 conversation")
        #expect(Words.Inbox.inView(100) == "99+ conversations")
        #expect(Words.list(["Maya", "Tomás", "Jonas"]) == "Maya, Tomás and Jonas")
        #expect(Words.grouped(-1_234_567) == "−1,234,567")
    }

    @Test("Counts in the navigation stop at 99+")
    func capped() {
        #expect(Words.capped(99) == "99")
        #expect(Words.capped(100) == "99+")
    }

    @Test(
        "Spans read as people say them",
        arguments: [
            (0, "1 min left"), (48, "48 min left"), (60, "1 h left"), (85, "1 h 25 left"), (125, "2 h 05 left"),
            (1440, "1 day left"), (4400, "3 days left"),
        ])
    func spans(minutes: Int, words: String) {
        #expect(Words.Moments.left(minutes: minutes) == words)
    }

    @Test("Moments are told by how far away they are")
    func moments() {
        let today = LocalMoment(year: 2026, month: 11, day: 19, weekday: 4, hour: 9, minute: 35)
        func told(_ year: Int, _ month: Int, _ day: Int, _ weekday: Int) -> String {
            let moment = LocalMoment(year: year, month: month, day: day, weekday: weekday, hour: 8, minute: 5)
            return Words.Moments.moment(moment, today: today)
        }
        #expect(told(2026, 11, 19, 4) == "today 08:05")
        #expect(told(2026, 11, 18, 3) == "Wed 08:05")
        #expect(told(2026, 11, 13, 5) == "Fri 08:05")
        #expect(told(2026, 11, 12, 4) == "12 Nov")
        #expect(told(2025, 1, 12, 7) == "12 Jan 2025")
        #expect(Words.Moments.fullDay(today) == "Thursday 19 November")
    }

    @Test("Days between dates count leap days and turns of the year")
    func days() {
        func day(_ year: Int, _ month: Int, _ day: Int) -> LocalMoment {
            LocalMoment(year: year, month: month, day: day, weekday: 1, hour: 0, minute: 0)
        }
        #expect(day(2024, 3, 1).days(since: day(2024, 2, 28)) == 2)
        #expect(day(2100, 3, 1).days(since: day(2100, 2, 28)) == 1)
        #expect(day(2027, 1, 1).days(since: day(2026, 12, 31)) == 1)
        #expect(day(2026, 1, 1).days(since: day(2000, 1, 1)) == 9497)
    }

    @Test("What was said more than a year ago asks to be asked again")
    func age() {
        #expect(Words.Moments.said(daysAgo: 5) == "said 5 days ago")
        #expect(Words.Moments.said(daysAgo: 430) == "said 14 months ago, ask again?")
    }
}

/// The texts between quotation marks in `source`, without what stands in `\( )`.
private func literals(in source: String) -> [String] {
    source.split(separator: "\n")
        .filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
        .flatMap { $0.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.1) } }
        .map { $0.replacing(/\\\([^)]*\)/, with: "…") }
}

/// Which of the words that never stand on a screen are in `sentence`.
private func bannedWords(in sentence: String) -> [String] {
    let banned = [
        "ticket", "case number", "user", "agent", "sla", "resolve", "escalate", "leverage", "kudos", "actionable",
        "click here", "invalid", "illegal", "abort", "oops", "n/a", "simply", "please", "!",
    ]
    let text = " " + sentence.lowercased().map { $0.isLetter || "/!".contains($0) ? String($0) : " " }.joined() + " "
    return banned.filter { word in
        word == "!" ? text.contains("!") : ["", "s", "d"].contains { text.contains(" \(word)\($0) ") }
    }
}
